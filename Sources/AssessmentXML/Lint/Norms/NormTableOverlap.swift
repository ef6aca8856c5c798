import Assessment

/// Norm tables in which a raw score stands in two rows.
enum NormTableOverlap: NormRule {
  static let id = "norm-overlap"

  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport) {
    for norm in norms.scales {
      var last: (place: Int, row: ScaleNorm.Row)?
      for (place, row) in norm.sortedRows {
        let steps = [SourceStep.element("row", index: place)]
        // The reader has reported a row that runs backwards.
        guard row.from <= row.to else { continue }
        if let last, row.from <= last.row.to + 1e-9 {
          report.error(.overlap(row.from), at: .scaleNorm(norm.scale), steps)
        }
        if row.to >= last?.row.to ?? -.infinity { last = (place, row) }
      }
    }
  }
}

extension LintMessage {
  fileprivate static func overlap(_ raw: Double) -> LintMessage {
    "a raw score of \(figure(raw)) stands in two rows; let each row begin behind the one before"
  }
}
