import Assessment

/// Scales, response sets, validity indices and interpretations.
extension AssessmentBinder {
  /// What stands beside the parts; the scales wait for the terms that items name.
  struct Measurement {
    var responseSets: [ResponseSet] = []
    var scales: [XMLElement] = []
    var validity: [ValidityIndex] = []
    var interpretations: [Interpretation] = []
    /// What is neither a part nor measures anything, such as the title.
    var others: [XMLElement] = []
  }

  /// Takes in a child of the assessment where it is one of these.
  func read(_ element: XMLElement, into measurement: inout Measurement) {
    switch element.name {
    case .responseSet:
      let set = responseSet(element)
      responseSets[set.id] = set
      measurement.responseSets.append(set)
    case .scale:
      let id = token(element, .id) ?? ""
      note(.scale(path.appending(id)), element)
      let rule: Scale.Rule = word(element, .score) ?? .sum
      openScales[id] = OpenScale(rule: rule)
      if rule == .formula, element.first(.term) != nil { hasFormulaTerms = true }
      measurement.scales.append(element)
    case .calibration: calibrations.append(calibration(element, element.elements))
    case .difficultyModel: difficultyModels.append(difficultyModel(element))
    case .exposureControls: controls.append(exposureControls(element, element.elements))
    case .validity:
      measurement.validity += element.elements.compactMap { validityIndex($0) }
    case .interpretation:
      if let interpretation = interpretation(element) {
        measurement.interpretations.append(interpretation)
      }
    default: measurement.others.append(element)
    }
  }

  private func responseSet(_ element: XMLElement) -> ResponseSet {
    let id = token(element, .id) ?? ""
    note(.responseSet(path.appending(id)), element)
    checkUnique(element.elements, .value, what: "responses")
    return ResponseSet(
      id: id,
      points: element.elements.map { point in
        ResponseSet.Point(value: integer(point, .value) ?? 0, label: text(of: point))
      })
  }

  // MARK: Scales

  func scales(_ elements: [XMLElement]) -> [Scale] {
    elements.map { scale($0) }
  }

  private func scale(_ element: XMLElement) -> Scale {
    let id = token(element, .id) ?? ""
    let rule = openScales[id]?.rule ?? .sum
    let children = Array(element.elements)
    checkUnique(children.filter { $0.name == .band }, what: "bands")
    checkUnique(children.filter { $0.name == .cut }, what: "cuts")
    let usual = MissingPolicy.standard(for: rule)
    let scale = Scale(
      id: id, title: token(element, .title) ?? "", parent: token(element, .parent), rule: rule,
      terms: children.filter { $0.name == .term }.map { term($0, rule) }
        + (openScales[id]?.terms ?? []),
      parts: children.filter { $0.name == .part }.map { part in
        Scale.Part(scale: token(part, .scale) ?? "", weight: number(part, .weight) ?? 1)
      },
      missing: MissingPolicy(
        minimumAnswered: share(element, .minimumAnswered) ?? usual.minimumAnswered,
        isProrated: rule == .latent
          ? false : yes(element, .prorate, unlessSaid: usual.isProrated)),
      bands: children.filter { $0.name == .band }.map { band in
        Band(
          id: token(band, .id) ?? "", label: token(band, .label) ?? "", text: text(of: band),
          bounds: bounds(band))
      },
      cuts: children.filter { $0.name == .cut }.map { cut in
        Cut(id: token(cut, .id) ?? "", at: number(cut, .at) ?? 0, basis: token(cut, .basis))
      },
      latent: latentScoring(element, rule),
      isJobRelated: yes(element, .jobRelated, unlessSaid: true))
    warnOfUnread(element)
    return scale
  }

  private func term(_ element: XMLElement, _ rule: Scale.Rule) -> Scale.Term {
    let item = token(element, .item) ?? ""
    return Scale.Term(
      item: item, outcome: token(element, .outcome) ?? OutcomeVariable.score,
      weight: number(element, .weight) ?? 1, isReversed: yes(element, .reverse),
      penalty: rule == .formula ? guessingPenalties[item] ?? 0 : 0)
  }

  // MARK: Validity

  private func validityIndex(_ element: XMLElement) -> ValidityIndex? {
    guard let kind = validityKind(element) else { return nil }
    let id = token(element, .id) ?? ""
    note(.validity(path.appending(id)), element)
    return ValidityIndex(
      id: id, kind: kind, items: names(element, .items), threshold: number(element, .threshold),
      basis: token(element, .basis), meaning: text(of: element.first(.meaning)))
  }

  private func validityKind(_ element: XMLElement) -> ValidityIndex.Kind? {
    switch element.name {
    case .longestRun: .longestRun
    case .responseVariability: .responseVariability
    case .infrequency: .infrequency(keyedAnswers(element))
    case .attention: .attention(keyedAnswers(element))
    case .inconsistency:
      .inconsistency(
        element.elements.filter { $0.name == .pair }.map { pair in
          ValidityIndex.Pair(
            first: token(pair, .first) ?? "", second: token(pair, .second) ?? "",
            isOpposite: yes(pair, .opposite))
        })
    case .tooFast: .tooFast(underMs: duration(element, .fasterThan) ?? 0)
    case .omittedShare: .omittedShare
    case .personFit: .personFit(scale: token(element, .scale) ?? "")
    default: nil
    }
  }

  private func keyedAnswers(_ element: XMLElement) -> [ValidityIndex.KeyedAnswer] {
    element.elements.filter { $0.name == .answer }.map { answer in
      ValidityIndex.KeyedAnswer(
        item: token(answer, .item) ?? "", answers: names(answer, .values))
    }
  }

  private func interpretation(_ element: XMLElement) -> Interpretation? {
    let id = token(element, .id) ?? ""
    note(.interpretation(path.appending(id)), element)
    guard let condition = element.elements.lazy.compactMap({ self.condition($0) }).first else {
      return nil
    }
    return Interpretation(id: id, condition: condition, text: text(of: element.first(.text)))
  }
}
