import Assessment

/// Cuts that no score can reach, or that every score passes.
enum CutRange: LintRule {
  static let id = "cut-range"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for scale in context.definition.scales where !scale.cuts.isEmpty {
      let path = context.path.appending(scale.id)
      guard let range = context.battery.rawScores(of: path)?.range else { continue }
      for cut in scale.cuts {
        let steps = [SourceStep.element("cut", "id", cut.id)]
        if cut.at > range.upperBound + 1e-9 {
          report.error(.unreachable(cut.at, range), at: .scale(path), steps, attribute: "at")
        } else if cut.at <= range.lowerBound + 1e-9 {
          report.error(.passedByAll(cut.at, range), at: .scale(path), steps, attribute: "at")
        }
      }
    }
  }
}

extension LintMessage {
  fileprivate static func unreachable(_ cut: Double, _ range: ClosedRange<Double>) -> LintMessage {
    "nobody can reach the cut at \(figure(cut)): the scale goes from \(figure(range.lowerBound)) to \(figure(range.upperBound))"
  }

  fileprivate static func passedByAll(_ cut: Double, _ range: ClosedRange<Double>) -> LintMessage {
    "everybody passes the cut at \(figure(cut)): the scale goes from \(figure(range.lowerBound)) to \(figure(range.upperBound))"
  }
}
