import Assessment

/// Items that are rated on a response set.
extension AssessmentBinder {
  /// The response set that an element names; an unknown one is reported.
  private func responseSet(of element: XMLElement) -> ResponseSet? {
    let id = token(element, .responses) ?? ""
    if let set = responseSets[id] { return set }
    let guess = guess(id, among: responseSets.keys)
    error(
      "unknown-response-set", "there is no response set '\(id)'\(guess)", at: element, .responses)
    return nil
  }

  func statement(_ element: XMLElement, _ response: String) -> BoundTask? {
    guard let set = responseSet(of: element) else { return nil }
    let rating = RatingInteraction(
      responses: set, leftAnchor: token(element, .left), rightAnchor: token(element, .right))
    var task = BoundTask(
      content: paragraph(element) + [
        .interaction(Interaction(response: response, kind: .rating(rating)))
      ],
      responses: only(ResponseVariable(id: response, base: .integer)))
    task.score = TaskScore(
      expression: .response(response), minimum: Double(set.minimum), maximum: Double(set.maximum),
      base: .integer)
    return task
  }

  func rateEach(_ element: XMLElement, _ response: String) -> BoundTask? {
    guard let set = responseSet(of: element) else { return nil }
    let elements = element.elements.filter { $0.name == .action }
    checkUnique(elements, what: "actions")
    let actions = elements.map { action in
      (Option(id: token(action, .id) ?? "", content: inline(action)), integer(action, .key))
    }
    let keys = actions.compactMap { action, key in key.map { (id: action.id, value: $0) } }
    let kind = Interaction.Kind.rateEach(actions: actions.map(\.0), responses: set)
    let isComplete = keys.count == actions.count
    var task = BoundTask(
      content: stem(element, response, kind),
      responses: [
        ResponseVariable(
          id: response, base: .integer, cardinality: .record,
          correct: isComplete
            ? .record(keys.map { Value.Field($0.id, .integer($0.value)) }) : nil)
      ])
    task.experts = element.first(.experts).flatMap { experts($0, actions.map(\.0.id), set) }
    guard !keys.isEmpty else { return task }
    let fields = keys.map { key in
      (answer: Expression.field(.response(response), key.id), key: Double(key.value))
    }
    let points = number(element, .points)
    task.score =
      token(element, .scoring) == "squared-distance"
      ? squaredDistance(fields, set, points, response)
      : withinTolerance(element, fields, points ?? Double(keys.count), response)
    return task
  }

  private func withinTolerance(
    _ element: XMLElement, _ fields: [(answer: Expression, key: Double)], _ points: Double,
    _ response: String
  ) -> TaskScore {
    let tolerance = Double(count(element, .tolerance) ?? 0)
    let share = Expression.literal(.float(points / Double(fields.count)))
    let parts = fields.map { field in
      Expression.product([
        share,
        .within(field.answer, lower: field.key - tolerance, upper: field.key + tolerance),
      ])
    }
    return .sum(parts, unless: .isNull(.response(response)), maximum: points)
  }

  /// The largest possible mean squared distance less the one found, scaled to the points.
  private func squaredDistance(
    _ fields: [(answer: Expression, key: Double)], _ set: ResponseSet, _ points: Double?,
    _ response: String
  ) -> TaskScore {
    let n = Double(fields.count)
    let farthest = fields.map { field -> Double in
      let distance = max(field.key - Double(set.minimum), Double(set.maximum) - field.key)
      return distance * distance
    }
    let largest = farthest.reduce(0, +) / n
    let full = points ?? largest
    let scale = largest > 0 ? full / largest / n : 0
    let parts = zip(fields, farthest).map { field, farthest in
      let difference = Expression.subtract(field.answer, .literal(.float(field.key)))
      let nearness = Expression.subtract(
        .literal(.float(farthest)), .product([difference, difference]))
      return Expression.product([.literal(.float(scale)), nearness])
    }
    return .sum(parts, unless: .isNull(.response(response)), maximum: full)
  }
}
