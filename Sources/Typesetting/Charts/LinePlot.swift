import Assessment

/// A simple line chart: points joined by lines over a marked axis, the values written below.
public struct LinePlot: Sendable, Hashable {
  /// The numbers.
  public var plot: Plot
  /// About how many lines the drawing takes, without labels and values; the axis marks decide.
  public var height: Int

  /// Makes a chart.
  public init(_ plot: Plot, height: Int = 8) {
    self.plot = plot
    self.height = max(3, height)
  }

  /// The chart as lines of at most the given width.
  ///
  /// Where the points would stand closer than their labels and values need, only the values are
  /// written, as a table.
  public func lines(width: Int) -> [Line] {
    guard let layout else { return values.lines(width: width) }
    let (axis, titles, lead) = (layout.axis, layout.titles, layout.lead)
    let spacing = min(12, (width - lead - 2) / plot.categories.count)
    guard spacing >= layout.leastSpacing else { return values.lines(width: width) }
    var canvas = PlotCanvas(
      width: spacing * plot.categories.count, height: layout.height, spacing: spacing)
    for (order, series) in plot.series.enumerated() {
      canvas.draw(series.values.map { $0.number.map(axis.position) }, order: order)
    }
    let rows = canvas.rows.enumerated().map { row, cells in
      let tick = axis.ticks.indices.last {
        canvas.row(of: axis.position(of: axis.ticks[$0])) == row
      }
      let label = tick.map { layout.labels[$0] } ?? ""
      let space = String(repeating: " ", count: lead - label.columns)
      return Line(StyledText(space + label + (tick == nil ? " │" : " ┤"), .dim) + StyledText(cells))
    }
    let floor = Line(
      String(repeating: " ", count: lead + 1) + "└" + canvas.floor, .dim)
    let names = row(head: "", lead: lead, cells: plot.categories, spacing: spacing)
    let written = plot.series.enumerated().map { order, series in
      row(head: titles[order], lead: lead, cells: series.values.map(\.text), spacing: spacing)
    }
    return (rows + [floor, names] + written).map { $0.trimmingEnd() }
  }

  /// What the drawing needs, whatever its width; nil without numbers.
  var layout: Layout? {
    guard !plot.categories.isEmpty, !plot.numbers.isEmpty else { return nil }
    let axis = AxisScale(covering: plot.numbers, steps: max(2, height / 2 - 1))
    let labels = axis.ticks.map { axis.label($0, mark: plot.decimalMark) }
    let titles = plot.series.enumerated().map { Self.title($1.title, order: $0) }
    let texts = plot.categories + plot.series.flatMap { $0.values.map(\.text) }
    // A whole number of rows between marks keeps the axis even.
    let gaps = max(1, axis.ticks.count - 1)
    let rowsBetween = max(1, Int((Double(height - 1) / Double(gaps)).rounded()))
    return Layout(
      height: gaps * rowsBetween + 1, axis: axis, labels: labels, titles: titles,
      lead: (labels + titles).map(\.columns).max() ?? 0,
      leastSpacing: max(3, (texts.map(\.columns).max() ?? 0) + 1))
  }

  /// The measures of a drawing.
  struct Layout {
    /// The rows of the drawing.
    let height: Int
    let axis: AxisScale
    /// The labels of the axis, from the lowest.
    let labels: [String]
    /// The names of the series with their signs.
    let titles: [String]
    /// The columns left of the axis.
    let lead: Int
    /// The fewest columns from one point to the next.
    let leastSpacing: Int
  }

  /// The values as a table, with a column for each series.
  var values: Grid {
    let head = Grid.Row(
      [StyledText()] + plot.series.map { StyledText($0.title) }, isHeader: true)
    let body = plot.categories.enumerated().map { index, category in
      Grid.Row([StyledText(category)] + plot.series.map { StyledText($0.values[index].text) })
    }
    let isNamed = plot.series.contains { !$0.title.isEmpty }
    return Grid(rows: isNamed ? [head] + body : body, decimalMark: plot.decimalMark)
  }

  private func row(head: String, lead: Int, cells: [String], spacing: Int) -> Line {
    var text = head + String(repeating: " ", count: lead + 2 - head.columns)
    for cell in cells {
      let left = (spacing - cell.columns) / 2
      text += String(repeating: " ", count: left) + cell
      text += String(repeating: " ", count: spacing - left - cell.columns)
    }
    return Line(text)
  }

  private static func title(_ title: String, order: Int) -> String {
    title.isEmpty ? "" : "\(PlotCanvas.point(order)) \(title)"
  }
}
