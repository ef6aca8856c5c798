import Assessment

/// Role files.
extension AssessmentBinder {
  /// The role that a `<role>` element with these children spells.
  func role(_ root: XMLElement, _ children: some Sequence<XMLElement>) -> Role {
    _ = session.note(.role, document: document, offset: root.offset)
    let children = Array(children)
    let requirements = children.filter { $0.name == .requirement }
    checkUnique(requirements, .scale) { "scale '\($0)' is required twice" }
    let terms = children.filter { $0.name == .term }
    checkUnique(terms, what: "terms")
    let role = Role(
      id: token(root, .id) ?? "", version: token(root, .version) ?? "",
      title: text(of: children.first { $0.name == .title }),
      assessment: token(root, .assessment) ?? "",
      assessmentVersion: token(root, .assessmentVersion) ?? "",
      places: integer(root, .places) ?? 1,
      confidence: root.has(.confidence) ? level(root, .confidence) : 0.9,
      requirements: requirements.map(requirement),
      approval: children.first { $0.name == .approval }.flatMap { word($0, .rule) },
      terms: terms.compactMap(roleTerm),
      reference: children.first { $0.name == .reference }.map(reference))
    if role.confidence <= 0.5 {
      error("role-confidence", "a confidence is more than 50%", at: root, .confidence)
    }
    return role.digested()
  }

  private func requirement(_ element: XMLElement) -> RoleRequirement {
    let scale = Path(token(element, .scale) ?? "")
    _ = session.note(.requirement(scale), document: document, offset: element.offset)
    let weight = number(element, .weight) ?? 1
    let cuts = element.elements.compactMap { cut -> RoleCut? in
      guard let atLeast = number(cut, .atLeast), let kind: RoleCut.Kind = word(cut, .kind) else {
        return nil
      }
      return RoleCut(atLeast: atLeast, kind: kind, basis: token(cut, .basis) ?? "")
    }
    if weight == 0, cuts.isEmpty {
      warn(
        "no-effect", "a weight of 0 without a cut: the scale counts for nothing", at: element,
        .weight)
    }
    return RoleRequirement(
      scale: scale, weight: weight, metric: word(element, .metric) ?? .raw, cuts: cuts)
  }

  private func roleTerm(_ element: XMLElement) -> RoleTerm? {
    let atLeast = number(element, .atLeast)
    let atMost = number(element, .atMost)
    let options = names(element, .accepts)
    guard options.isEmpty != (atLeast == nil && atMost == nil) else {
      error(
        "role-term", "a term has either accepts, or at-least, at-most or both", at: element)
      return nil
    }
    if let atLeast, let atMost, atLeast > atMost {
      error("role-term", "no number is at least this and at most the other", at: element, .atLeast)
    }
    let firmness = token(element, .firmness).map { Path($0) }
    if firmness == nil, element.has(.firm) {
      error("role-term", "firm says which answers to firmness count; name the item", at: element)
    }
    let firm = names(element, .firm)
    return RoleTerm(
      id: token(element, .id) ?? "", title: token(element, .title) ?? "",
      item: Path(token(element, .item) ?? ""),
      acceptance: options.isEmpty
        ? .range(atLeast: atLeast, atMost: atMost) : .options(options),
      isNegotiable: yes(element, .negotiable), firmness: firmness,
      firmAnswers: firmness == nil ? [] : firm.isEmpty ? ["no"] : firm,
      unit: token(element, .unit))
  }

  private func reference(_ element: XMLElement) -> RoleReference {
    let scales = element.elements.filter { $0.name == .scale }
    checkUnique(scales, .ref, what: "scales")
    return RoleReference(
      status: word(element, .status) ?? .sample,
      population: text(of: element.first(.population)), source: text(of: element.first(.source)),
      date: token(element, .date) ?? "", n: integer(element, .n) ?? 0,
      scales: scales.map(referenceScale),
      correlations: element.elements.filter { $0.name == .correlation }.map(correlation))
  }

  private func referenceScale(_ element: XMLElement) -> RoleReference.Scale {
    let deviation = number(element, .sd) ?? 1
    if deviation <= 0 {
      error("role-moments", "a standard deviation is more than 0", at: element, .sd)
    }
    let reliability = element.first(.reliability)
    let value = reliability.flatMap { number($0, .value) } ?? 1
    if let reliability, value <= 0 {
      error(
        "role-moments", "a scale whose reliability is 0 says nothing of anybody", at: reliability,
        .value)
    }
    return RoleReference.Scale(
      scale: Path(token(element, .ref) ?? ""), mean: number(element, .mean) ?? 0,
      standardDeviation: deviation,
      reliability: ScaleNorm.Reliability(
        value: value, kind: reliability.flatMap { token($0, .kind) } ?? "",
        source: reliability.flatMap { token($0, .source) }))
  }

  private func correlation(_ element: XMLElement) -> RoleReference.Correlation {
    let value = number(element, .value) ?? 0
    if value.magnitude > 1 {
      error("role-correlation", "a correlation lies between -1 and 1", at: element, .value)
    }
    let correlation = RoleReference.Correlation(
      first: Path(token(element, .first) ?? ""), second: Path(token(element, .second) ?? ""),
      value: value)
    if correlation.first == correlation.second {
      error("role-correlation", "the two scales are one", at: element, .second)
    }
    return correlation
  }
}
