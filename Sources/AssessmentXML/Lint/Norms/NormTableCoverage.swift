import Assessment

/// Norm tables that begin after the lowest raw score or end before the highest.
enum NormTableCoverage: NormRule {
  static let id = "norm-coverage"

  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport) {
    for norm in norms.scales {
      let rows = norm.sortedRows
      guard let first = rows.first, let end = rows.map(\.row.to).max(),
        let scores = battery.rawScores(of: norm, in: norms)
      else { continue }
      if let missing = scores.attainable(between: -.greatestFiniteMagnitude, and: first.row.from) {
        report.warning(
          .below(missing, scores.range), at: .scaleNorm(norm.scale),
          [.element("row", index: first.place)])
      }
      if let missing = scores.attainable(between: end, and: .greatestFiniteMagnitude) {
        let last = rows.last { $0.row.to == end } ?? first
        report.warning(
          .above(missing, scores.range), at: .scaleNorm(norm.scale),
          [.element("row", index: last.place)])
      }
      for (place, row) in rows
      where row.from > scores.range.upperBound + 1e-9 || row.to < scores.range.lowerBound - 1e-9 {
        report.warning(
          .beyond(row, scores.range), at: .scaleNorm(norm.scale), [.element("row", index: place)])
      }
    }
  }
}

extension LintMessage {
  private static func range(_ range: ClosedRange<Double>) -> String {
    "the scale goes from \(figure(range.lowerBound)) to \(figure(range.upperBound))"
  }

  private static func rounded(_ raw: Double) -> String {
    figure((raw * 1e4).rounded() / 1e4)
  }

  fileprivate static func below(_ raw: Double, _ scores: ClosedRange<Double>) -> LintMessage {
    "a raw score of \(rounded(raw)) lies below the first row and gets no norm value: \(range(scores))"
  }

  fileprivate static func above(_ raw: Double, _ scores: ClosedRange<Double>) -> LintMessage {
    "a raw score of \(rounded(raw)) lies above the last row and gets no norm value: \(range(scores))"
  }

  fileprivate static func beyond(
    _ row: ScaleNorm.Row, _ scores: ClosedRange<Double>
  ) -> LintMessage {
    "no raw score falls into the row from \(figure(row.from)) to \(figure(row.to)): \(range(scores))"
  }
}
