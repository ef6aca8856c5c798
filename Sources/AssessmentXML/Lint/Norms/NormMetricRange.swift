import Assessment

/// Norm values that their metric does not have.
enum NormMetricRange: NormRule {
  static let id = "norm-metric"

  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport) {
    for norm in norms.scales {
      for (place, row) in norm.sortedRows {
        let steps = [SourceStep.element("row", index: place)]
        if let message = norm.metric.problem(with: row.value) {
          report.error(message, at: .scaleNorm(norm.scale), steps, attribute: "value")
        }
        if let percentile = row.percentile, !(0...100).contains(percentile) {
          report.error(
            .outside(percentile, "percentile", 0...100), at: .scaleNorm(norm.scale), steps,
            attribute: "percentile")
        }
      }
    }
  }
}

extension ScaleNorm.Metric {
  fileprivate func problem(with value: Double) -> LintMessage? {
    let isWhole = value == value.rounded()
    return switch self {
    case .percentile where !(0...100).contains(value): .outside(value, rawValue, 0...100)
    case .stanine where !(1...9).contains(value) || !isWhole: .outside(value, rawValue, 1...9)
    case .sten where !(1...10).contains(value) || !isWhole: .outside(value, rawValue, 1...10)
    case .z where !(-10...10).contains(value): .outside(value, rawValue, -10...10)
    case .t where !(-50...150).contains(value): .outside(value, rawValue, -50...150)
    case .iq where !(0...250).contains(value): .outside(value, rawValue, 0...250)
    default: nil
    }
  }
}

extension LintMessage {
  fileprivate static func outside(
    _ value: Double, _ metric: String, _ range: ClosedRange<Double>
  ) -> LintMessage {
    let kind = metric == "stanine" || metric == "sten" ? "whole numbers" : "values"
    return
      "\(figure(value)) is no \(metric): \(kind) from \(figure(range.lowerBound)) to \(figure(range.upperBound)) are"
  }
}
