import Assessment

/// The numbers of a table or a chart as a candidate sees them.
struct TableShown {
  let isChart: Bool
  let title: String
  /// What stands above the entries of a table; nothing in a chart.
  let corner: String
  let names: [String]
  let years: [String]
  let values: [[Int]]

  /// How many rows and columns there may be.
  private static let rowCounts = 2...8
  private static let columnCounts = 2...8

  /// Reads a block; nil where it holds anything but whole numbers under different names, or has
  /// other words read aloud.
  init?(_ block: Block) {
    switch block {
    case .table(let table):
      let rows = table.rows.map { row in row.cells.compactMap { SeriesText.text($0.content) } }
      guard zip(table.rows, rows).allSatisfy({ $0.cells.count == $1.count }),
        table.rows.first?.isHeader == true, !table.rows.dropFirst().contains(where: \.isHeader),
        let header = rows.first, let corner = header.first, table.alternative == nil
      else { return nil }
      isChart = false
      title = ShownText.words(of: table.caption) ?? ""
      self.corner = corner
      years = Array(header.dropFirst())
      names = rows.dropFirst().compactMap(\.first)
      values = rows.dropFirst().map { $0.dropFirst().compactMap { SeriesText.number($0) } }
    case .chart(let chart):
      guard let first = chart.series.first, chart.form == .bar, chart.unit == nil,
        chart.alternative == nil
      else { return nil }
      let labels = first.points.map(\.label)
      guard chart.series.allSatisfy({ $0.points.map(\.label) == labels }) else { return nil }
      isChart = true
      title = chart.title
      corner = ""
      years = labels
      names = chart.series.map(\.name)
      values = chart.series.map { $0.points.compactMap { Self.whole($0.value) } }
    default: return nil
    }
    guard Self.rowCounts.contains(names.count), Self.columnCounts.contains(years.count),
      values.count == names.count, values.allSatisfy({ $0.count == years.count }),
      values.allSatisfy({ $0.allSatisfy { $0 > 0 } }),
      Set(names).count == names.count, Set(years).count == years.count
    else { return nil }
  }

  /// Whether the names are said to be those of regions, or of whatever else a noun means.
  func isOf(_ noun: String) -> Bool {
    isChart
      ? title.lowercased().contains(noun.lowercased())
      : corner.lowercased() == noun.lowercased()
  }

  /// The value of the radical `size`; nil where there is none.
  var size: String? {
    switch (names.count, years.count) {
    case (3, 3): "small"
    case (4, 4): "medium"
    case (6, 5): "large"
    default: nil
    }
  }

  private static func whole(_ value: Double) -> Int? {
    guard value >= 0, value <= 999_999 else { return nil }
    return Int(exactly: value)
  }
}
