import Assessment

/// Norm tables whose values turn back while the raw scores rise.
enum NormTableOrder: NormRule {
  static let id = "norm-order"

  static func check(_ norms: NormSet, in battery: LintedBattery, _ report: inout LintReport) {
    for norm in norms.scales {
      let rows = norm.sortedRows
      check(rows.map { ($0.place, $0.row.value) }, "value", norm.scale, &report)
      let percentiles = rows.compactMap { entry in
        entry.row.percentile.map { (entry.place, $0) }
      }
      check(percentiles, "percentile", norm.scale, &report)
    }
  }

  /// Values may fall with the raw score throughout, as with errors or times, but not turn.
  private static func check(
    _ values: [(place: Int, value: Double)], _ attribute: String, _ scale: String,
    _ report: inout LintReport
  ) {
    guard let first = values.first, let last = values.last else { return }
    let falls = last.value < first.value
    for (before, after) in zip(values, values.dropFirst())
    where falls ? after.value > before.value : after.value < before.value {
      report.error(
        .turns(attribute, before.value, after.value), at: .scaleNorm(scale),
        [.element("row", index: after.place)], attribute: attribute)
    }
  }
}

extension LintMessage {
  fileprivate static func turns(_ name: String, _ before: Double, _ after: Double) -> LintMessage {
    "the \(name) goes from \(figure(before)) to \(figure(after)) against the direction of the table; a higher raw score cannot turn it back"
  }
}
