import Assessment

extension Typesetter {
  /// A table as a grid of styled cells.
  func grid(_ table: Table) -> Grid {
    Grid(
      rows: table.rows.map { row in
        Grid.Row(row.cells.map { text($0.content) }, isHeader: row.isHeader)
      },
      decimalMark: decimalMark)
  }

  /// A chart with its title and unit.
  func chart(_ chart: Chart, width: Int) -> [Line] {
    let title = Self.title(of: chart)
    let heading = title.isEmpty ? [] : StyledText(title, .emphasis).wrapped(to: width)
    let plot = Plot(chart, marks: marks)
    return switch chart.form {
    case .bar: heading + BarPlot(plot).lines(width: width)
    case .line: heading + LinePlot(plot).lines(width: width)
    }
  }

  /// The title of a chart with its unit in brackets, unless the title already names it.
  static func title(of chart: Chart) -> String {
    let title = StyledText(chart.title).collapsingWhiteSpace().plain
    guard let unit = namedUnit(of: chart) else { return title }
    return title.isEmpty ? "(\(unit))" : "\(title) (\(unit))"
  }
}

extension Typesetter {
  /// The unit of a chart where its title does not name it already.
  static func namedUnit(of chart: Chart) -> String? {
    guard let unit = chart.unit, !unit.isEmpty else { return nil }
    let isWord: (Character) -> Bool = { $0.isLetter || $0.isNumber || $0 == "%" }
    let words = chart.title.lowercased().split { !isWord($0) }
    return words.contains(Substring(unit.lowercased())) ? nil : Sanitizer.line(unit)
  }
}

extension Plot {
  /// The plot of a chart's data.
  ///
  /// Series with the same labels share their categories in order; otherwise the categories are
  /// all labels in the order in which they first appear, with gaps where a series has none.
  init(_ chart: Chart, marks: NumberMarks) {
    let mark = Character(marks.decimal)
    let labels = chart.series.map { $0.points.map(\.label) }
    let isShared = labels.dropFirst().allSatisfy { $0 == labels.first }
    var categories = labels.first ?? []
    if !isShared {
      var seen = Set<String>()
      categories = labels.joined().filter { seen.insert($0).inserted }
    }
    let series = chart.series.map { series in
      let points: [Chart.Point?] =
        isShared
        ? series.points
        : categories.map { category in series.points.first { $0.label == category } }
      return Series(
        series.name,
        points.map { point in
          Value(
            point?.value,
            text: point.map { NumberText.shortest($0.value, atMost: 6, mark: mark) } ?? "–")
        })
    }
    self.init(categories: categories, series: series, decimalMark: mark)
  }
}
