import Assessment

/// Norms of scales that the assessment does not have.
enum NormScale: NormRule {
  static let id = "norm-scale"

  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport) {
    let assessments = battery.assessments(for: norms)
    guard !assessments.isEmpty else { return }
    for (index, norm) in norms.scales.enumerated() {
      let isKnown = assessments.contains { entry in
        battery.scaleNames.place(named: entry.path.appending(norm.scale).text, in: .root) != nil
      }
      let steps = [SourceStep.element("scale", index: index)]
      if !isKnown {
        let known = assessments.flatMap { $0.definition.scales.map(\.id) }
        report.error(.unknown(norm.scale, known), at: .norms, steps, attribute: "ref")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func unknown(_ name: String, _ known: [String]) -> LintMessage {
    known.isEmpty
      ? "there is no scale '\(name)': the assessment has none"
      : "there is no scale '\(name)'; the assessment has \(list(known, "and"))"
  }
}
