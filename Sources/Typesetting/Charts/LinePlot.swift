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
  /// Series are named beside their values or, where that leaves too little room, in a key line
  /// above. Where the points would still stand closer than their labels and values need, only
  /// the values are written, as a table.
  public func lines(width: Int) -> [Line] {
    for isKeyed in [false, true] {
      guard let layout = LinePlotLayout(plot, height: height, isKeyed: isKeyed) else { break }
      if layout.leastColumns <= width { return lines(layout, width: width) }
    }
    return values.lines(width: width)
  }

  /// The fewest columns at which the lines are drawn, or else the values stand in columns.
  var leastColumns: Int {
    LinePlotLayout(plot, height: height, isKeyed: true)?.leastColumns ?? values.leastColumns
  }

  private func lines(_ layout: LinePlotLayout, width: Int) -> [Line] {
    let spacing = layout.spacing(width: width)
    let key = layout.isKeyed ? StyledText(layout.key).wrapped(to: width) : []
    let names = layout.row(head: "", cells: plot.categories, spacing: spacing)
    let written = plot.series.enumerated().map { order, series in
      layout.row(head: layout.titles[order], cells: series.values.map(\.text), spacing: spacing)
    }
    return (key + drawing(layout, spacing: spacing) + [names] + written).map { $0.trimmingEnd() }
  }

  private func drawing(_ layout: LinePlotLayout, spacing: Int) -> [Line] {
    let axis = layout.axis
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
      let space = String(repeating: " ", count: layout.lead - label.columns)
      return Line(StyledText(space + label + (tick == nil ? " │" : " ┤"), .dim) + StyledText(cells))
    }
    let floor = String(repeating: " ", count: layout.lead + 1) + "└" + canvas.floor
    return rows + [Line(floor, .dim)]
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
}
