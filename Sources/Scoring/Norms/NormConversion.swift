import Assessment
import Psychometrics

/// How raw scores become norm values.
enum NormConversion: Sendable {
  case table(NormTable)
  case moments(mean: Double, standardDeviation: Double)

  /// The norm value and percentile of a raw score; nil where the norms do not cover it.
  ///
  /// Percentiles by moments are those of a normal distribution. A table without percentiles gives
  /// none, unless its metric is the percentile itself.
  func convert(_ raw: Double, to metric: ScaleNorm.Metric) -> (value: Double, percentile: Double?)?
  {
    switch self {
    case .table(let table):
      guard let row = table.row(of: raw) else { return nil }
      return (row.value, row.percentile ?? (metric == .percentile ? row.value : nil))
    case .moments(let mean, let deviation):
      let z = (raw - mean) / deviation
      return (metric.standard.score(z: z), StandardMetric.percentile.score(z: z))
    }
  }

  /// The norm value of a raw figure that may lie between or beyond the rows of a table.
  func convertNearest(_ raw: Double, to metric: ScaleNorm.Metric) -> Double? {
    switch self {
    case .table(let table): table.nearestRow(to: raw)?.value
    case .moments: convert(raw, to: metric)?.value
    }
  }
}

/// The rows of a norm table from low to high raw scores.
struct NormTable: Sendable {
  private let rows: [ScaleNorm.Row]
  /// Raw means such as 3.4 are not exact in binary.
  private static let slack = 1e-9

  init(_ rows: [ScaleNorm.Row]) {
    self.rows = rows.sorted { $0.from < $1.from }
  }

  /// The row that holds a raw score.
  func row(of raw: Double) -> ScaleNorm.Row? {
    guard let row = lastRow(startingAtMost: raw), raw <= row.to + Self.slack else { return nil }
    return row
  }

  /// The row nearest to a raw figure, the upper one of two that are equally near.
  func nearestRow(to raw: Double) -> ScaleNorm.Row? {
    guard let below = lastRow(startingAtMost: raw) else { return rows.first }
    guard raw > below.to, let above = rows.first(where: { $0.from > raw }) else { return below }
    return above.from - raw <= raw - below.to + Self.slack ? above : below
  }

  private func lastRow(startingAtMost raw: Double) -> ScaleNorm.Row? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].from <= raw + Self.slack { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? rows[low - 1] : nil
  }
}

extension ScaleNorm.Metric {
  /// The metric's mathematics.
  var standard: StandardMetric {
    switch self {
    case .percentile: .percentile
    case .z: .z
    case .t: .tScore
    case .stanine: .stanine
    case .sten: .sten
    case .iq: .deviationIQ
    }
  }
}
