import Assessment

/// Norms files.
extension AssessmentBinder {
  /// The norms that a `<norms>` element with these children spells.
  func norms(_ root: XMLElement, _ children: some Sequence<XMLElement>) -> NormSet {
    _ = session.note(.norms, document: document, offset: root.offset)
    let children = Array(children)
    let scales = children.filter { $0.name == .scale }
    checkUnique(scales, .ref, what: "scales")
    let undigested = NormSet(
      id: token(root, .id) ?? "", version: token(root, .version) ?? "",
      assessment: token(root, .assessment) ?? "",
      assessmentVersion: token(root, .assessmentVersion) ?? "",
      status: word(root, .status) ?? .sample,
      population: text(of: children.first { $0.name == .population }),
      date: token(root, .date) ?? "", n: integer(root, .n) ?? 0,
      source: text(of: children.first { $0.name == .source }), level: level(root, .level),
      method: word(root, .method) ?? .observed, scales: scales.map(scaleNorm), digest: "")
    return undigested.digested()
  }

  /// A confidence level.
  func level(_ element: XMLElement, _ name: AttributeName) -> Double {
    let level = share(element, name) ?? 0.95
    if level <= 0 || level >= 1 {
      error(
        "confidence-level", "a confidence lies between 0% and 100%", at: element, name)
      return 0.95
    }
    return level
  }

  private func scaleNorm(_ element: XMLElement) -> ScaleNorm {
    let scale = token(element, .ref) ?? ""
    _ = session.note(.scaleNorm(scale), document: document, offset: element.offset)
    let rows = element.elements.filter { $0.name == .row }.compactMap { normRow($0) }
    let mean = number(element, .mean)
    let deviation = number(element, .sd)
    if let deviation, deviation <= 0 {
      error("norm-moments", "a standard deviation is more than 0", at: element, .sd)
    }
    if rows.isEmpty, mean == nil || deviation == nil {
      error("norm-moments", "without rows, both mean and sd are needed", at: element)
    }
    return ScaleNorm(
      scale: scale, metric: word(element, .metric) ?? .z,
      conversion: rows.isEmpty ? .moments : .table(rows), mean: mean,
      standardDeviation: deviation,
      reliability: element.first(.reliability).map { reliability in
        ScaleNorm.Reliability(
          value: number(reliability, .value) ?? 0, kind: token(reliability, .kind) ?? "",
          source: token(reliability, .source))
      })
  }

  private func normRow(_ element: XMLElement) -> ScaleNorm.Row? {
    let raw = number(element, .raw)
    let from = number(element, .from)
    let to = number(element, .to)
    guard let value = number(element, .value) else { return nil }
    let percentile = number(element, .percentile)
    switch (raw, from, to) {
    case (let raw?, nil, nil):
      return ScaleNorm.Row(from: raw, to: raw, value: value, percentile: percentile)
    case (nil, let from?, let to?):
      if from > to { error("norm-row", "the row runs backwards", at: element, .from) }
      return ScaleNorm.Row(from: from, to: to, value: value, percentile: percentile)
    default:
      error("norm-row", "a row has either raw, or both from and to", at: element)
      return nil
    }
  }
}
