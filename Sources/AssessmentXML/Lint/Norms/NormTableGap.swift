import Assessment

/// Norm tables that leave out raw scores between their rows.
enum NormTableGap: NormRule {
  static let id = "norm-gap"

  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport) {
    for norm in norms.scales {
      let scores = battery.rawScores(of: norm, in: norms) ?? .unknown(norm)
      var end: Double?
      for (place, row) in norm.sortedRows {
        if let end, row.from > end, let missing = scores.attainable(between: end, and: row.from) {
          report.error(
            .gap(missing), at: .scaleNorm(norm.scale), [.element("row", index: place)])
        }
        end = max(end ?? row.to, row.to)
      }
    }
  }
}

extension RawScores {
  /// What can be said of a scale from its table alone.
  fileprivate static func unknown(_ norm: ScaleNorm) -> RawScores {
    let isWhole = norm.sortedRows.allSatisfy {
      $0.row.from == $0.row.from.rounded() && $0.row.to == $0.row.to.rounded()
    }
    return RawScores(
      range: -.greatestFiniteMagnitude...(.greatestFiniteMagnitude), grain: isWhole ? .whole : .fine
    )
  }
}

extension LintMessage {
  fileprivate static func gap(_ raw: Double) -> LintMessage {
    "no row holds a raw score of \(figure((raw * 1e4).rounded() / 1e4)), which lies before this one; add a row, or let one begin earlier"
  }
}
