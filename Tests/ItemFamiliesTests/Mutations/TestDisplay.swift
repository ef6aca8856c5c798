import Assessment

/// The names and numbers of a table or a chart; a reading of tests alone.
struct TestDisplay {
  var title: String
  var entries: [String]
  var years: [String]
  var values: [[Int]]

  init?(_ block: Block) {
    switch block {
    case .table(let table):
      guard let header = table.rows.first else { return nil }
      title = table.caption.plainText
      years = header.cells.dropFirst().map(\.content.plainText)
      entries = table.rows.dropFirst().compactMap { $0.cells.first?.content.plainText }
      values = table.rows.dropFirst().map { row in
        row.cells.dropFirst().compactMap { Int($0.content.plainText) }
      }
    case .chart(let chart):
      title = chart.title
      years = chart.series.first?.points.map(\.label) ?? []
      entries = chart.series.map(\.name)
      values = chart.series.map { $0.points.map { Int($0.value) } }
    default: return nil
    }
  }

  /// The table or chart with these names and numbers.
  func replacing(_ block: Block) -> Block {
    switch block {
    case .table(let table):
      let corner = table.rows[0].cells[0]
      let header = Table.Row(isHeader: true, cells: [corner] + years.map(Self.cell))
      let rows = zip(entries, values).map { entry, numbers in
        Table.Row(isHeader: false, cells: [Self.cell(entry)] + numbers.map { Self.cell("\($0)") })
      }
      return .table(
        Table(caption: [.text(title)], rows: [header] + rows, alternative: table.alternative))
    case .chart(let chart):
      let series = zip(entries, values).map { entry, numbers in
        Chart.Series(
          name: entry,
          points: zip(years, numbers).map { Chart.Point(label: $0, value: Double($1)) })
      }
      return .chart(
        Chart(
          form: chart.form, title: title, unit: chart.unit, series: series,
          alternative: chart.alternative))
    default: return block
    }
  }

  /// The entry that grows most between two years, and the first of the others.
  func growing(_ years: [Int]) -> (most: Int, other: Int)? {
    guard years.count == 2 else { return nil }
    let growths = values.map { Double($0[years[1]]) / Double($0[years[0]]) }
    guard let most = growths.indices.max(by: { growths[$0] < growths[$1] }) else { return nil }
    return (most, most == 0 ? 1 : 0)
  }

  private static func cell(_ text: String) -> Table.Cell { Table.Cell([.text(text)]) }
}

extension GeneratedItem {
  /// The names and numbers shown, and which of them the question names, in its order.
  var display: (shown: TestDisplay, entries: [Int], years: [Int])? {
    guard let shown = stem.lazy.compactMap(TestDisplay.init).first else { return nil }
    let words = questionText().split { " ?:.".contains($0) }.map(String.init)
    return (
      shown, words.compactMap { shown.entries.firstIndex(of: $0) },
      words.compactMap { shown.years.firstIndex(of: $0) }
    )
  }

  /// The item with other names and numbers; nil where the change makes nothing of them.
  func display(
    _ change: (inout TestDisplay, _ entries: [Int], _ years: [Int]) -> Bool
  ) -> GeneratedItem? {
    guard let old = display else { return nil }
    var shown = old.shown
    guard change(&shown, old.entries, old.years) else { return nil }
    return with(stem: stem.map { TestDisplay($0) == nil ? $0 : shown.replacing($0) })
  }

  /// The item with its table changed; nil where it has a chart.
  func table(_ change: (Table) -> Table?) -> GeneratedItem? {
    guard case .table(let table)? = stem.first, let changed = change(table) else { return nil }
    return with(stem: [.table(changed)] + stem.dropFirst())
  }

  /// The item with its chart changed; nil where it has a table.
  func chart(_ change: (Chart) -> Chart?) -> GeneratedItem? {
    guard case .chart(let chart)? = stem.first, let changed = change(chart) else { return nil }
    return with(stem: [.chart(changed)] + stem.dropFirst())
  }
}

extension Table {
  func with(
    caption: [Inline]? = nil, rows: [Row]? = nil, alternative: String? = nil
  ) -> Table {
    Table(
      caption: caption ?? self.caption, rows: rows ?? self.rows,
      alternative: alternative ?? self.alternative)
  }
}

extension Chart {
  func with(
    form: Form? = nil, title: String? = nil, series: [Series]? = nil, alternative: String? = nil
  ) -> Chart {
    Chart(
      form: form ?? self.form, title: title ?? self.title, unit: unit,
      series: series ?? self.series, alternative: alternative ?? self.alternative)
  }
}
