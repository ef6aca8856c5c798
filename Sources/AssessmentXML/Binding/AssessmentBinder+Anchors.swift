import Assessment

/// Competencies and their anchored points.
extension AssessmentBinder {
  /// The scales that competencies share, by id.
  func anchoredScales(_ elements: [XMLElement]) -> [String: ResponseSet] {
    checkUnique(elements, what: "scales")
    var scales: [String: ResponseSet] = [:]
    for element in elements {
      let id = token(element, .id) ?? ""
      scales[id] = scales[id] ?? anchors(element, id: id, of: "the scale '\(id)'")
    }
    return scales
  }

  func competency(_ element: XMLElement, _ scales: [String: ResponseSet]) -> Competency {
    let id = token(element, .id) ?? ""
    let competency = Competency(
      id: id, title: token(element, .title) ?? "",
      definition: element.first(.definition).map(content) ?? [],
      scale: scale(of: element, id: id, scales), evidence: word(element, .evidence) ?? .optional)
    if competency.definition.isEmpty {
      error("empty-text", "the competency '\(id)' is not defined", at: element)
    }
    return competency
  }

  /// The points of a competency: its own, or those of the shared scale that it names.
  private func scale(
    of element: XMLElement, id: String, _ scales: [String: ResponseSet]
  ) -> ResponseSet {
    guard let name = token(element, .scale) else {
      return anchors(element, id: id, of: "the competency '\(id)'")
    }
    if let point = element.first(.point) {
      error(
        "competency-scale", "a competency has a shared scale or points of its own, not both",
        at: point)
    }
    if let shared = scales[name] { return shared }
    error(
      "unknown-scale", "there is no scale '\(name)'\(guess(name, among: scales.keys))", at: element,
      .scale)
    return ResponseSet(id: id, points: [])
  }

  /// The points among the children of an element, which stand in order and each have an anchor.
  private func anchors(_ element: XMLElement, id: String, of what: String) -> ResponseSet {
    let elements = element.elements.filter { $0.name == .point }
    if elements.count < 2 {
      error(
        "point-count", "\(what) has \(elements.count == 1 ? "1 point" : "no points"), not 2 to 9",
        at: element)
    }
    var points: [ResponseSet.Point] = []
    for element in elements {
      let point = ResponseSet.Point(
        value: integer(element, .value) ?? 0, label: text(of: element))
      if point.label.isEmpty {
        error(
          "point-anchor", "point \(point.value) has no anchor: say what one sees or hears",
          at: element)
      } else if let same = points.first(where: { $0.label == point.label }) {
        error(
          "point-anchor", "point \(point.value) has the anchor of point \(same.value)", at: element)
      }
      if let last = points.last, point.value <= last.value {
        error(
          "point-order",
          "point \(point.value) comes after point \(last.value); the lowest is first", at: element,
          .value)
      }
      points.append(point)
    }
    return ResponseSet(id: id, points: points)
  }

  /// Points out shared scales on which nothing is rated.
  func warnOfIdle(scales: [XMLElement], _ rated: [XMLElement]) {
    let used = Set(rated.compactMap { token($0, .scale) })
    for scale in scales {
      guard let id = token(scale, .id), !used.contains(id) else { continue }
      warn("unused-scale", "nothing is rated on the scale '\(id)'", at: scale, .id)
    }
  }

  /// Points out competencies that no question of the interview is for.
  func warnOfUnasked(_ competencies: [XMLElement], _ questions: [InterviewQuestion]) {
    let asked = Set(questions.flatMap { $0.informs + $0.probes.flatMap(\.informs) })
    for competency in competencies {
      guard let id = token(competency, .id), !asked.contains(id) else { continue }
      warn(
        "unasked-competency", "no question and no probe informs the competency '\(id)'",
        at: competency, .id)
    }
  }
}
