import Assessment

/// Means and standard deviations that raw scores of the scale cannot have.
enum NormDistribution: NormRule {
  static let id = "norm-distribution"

  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport) {
    for norm in norms.scales {
      let subject = SourceMap.Subject.scaleNorm(norm.scale)
      guard let range = battery.rawScores(of: norm, in: norms)?.range else { continue }
      if let mean = norm.mean, !range.contains(mean) {
        report.error(.outside(mean, range), at: subject, attribute: "mean")
      }
      let widest = (range.upperBound - range.lowerBound) * 0.75
      if let deviation = norm.standardDeviation, deviation > widest, widest > 0 {
        report.error(.tooWide(deviation, range), at: subject, attribute: "sd")
      }
    }
  }
}

extension LintMessage {
  fileprivate static func outside(_ mean: Double, _ range: ClosedRange<Double>) -> LintMessage {
    "the mean \(figure(mean)) is no raw score: the scale goes from \(figure(range.lowerBound)) to \(figure(range.upperBound))"
  }

  fileprivate static func tooWide(
    _ deviation: Double, _ range: ClosedRange<Double>
  ) -> LintMessage {
    "no group has a standard deviation of \(figure(deviation)) on raw scores from \(figure(range.lowerBound)) to \(figure(range.upperBound)); is it on another metric?"
  }
}
