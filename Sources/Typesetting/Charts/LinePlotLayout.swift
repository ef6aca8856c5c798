import Assessment

/// The measures of a line chart.
struct LinePlotLayout {
  /// Whether a key line names the series, so that only their signs stand beside the values.
  let isKeyed: Bool
  /// The rows of the drawing.
  let height: Int
  /// The axis of the values.
  let axis: AxisScale
  /// The labels of the axis, from the lowest.
  let labels: [String]
  /// What stands before the values of each series.
  let titles: [String]
  /// The signs and names of the series.
  let key: String
  /// The columns left of the axis.
  let lead: Int
  /// The fewest columns from one point to the next.
  private let leastSpacing: Int
  private let count: Int

  /// Measures a chart; nil where there are no numbers to draw.
  init?(_ plot: Plot, height: Int, isKeyed: Bool) {
    guard !plot.categories.isEmpty, !plot.numbers.isEmpty else { return nil }
    self.isKeyed = isKeyed
    count = plot.categories.count
    axis = AxisScale(covering: plot.numbers, steps: max(2, height / 2 - 1))
    let axis = axis
    labels = axis.ticks.map { axis.label($0, mark: plot.decimalMark) }
    let names = plot.series.enumerated().map { order, series in
      series.title.isEmpty ? "" : "\(PlotCanvas.point(order)) \(series.title)"
    }
    key = names.map { String($0.map { $0 == " " ? "\u{A0}" : $0 }) }.joined(separator: "   ")
    titles = isKeyed ? names.map { String($0.prefix(1)) } : names
    lead = (labels + titles).map(\.columns).max() ?? 0
    let texts = plot.categories + plot.series.flatMap { $0.values.map(\.text) }
    leastSpacing = max(3, (texts.map(\.columns).max() ?? 0) + 1)
    // A whole number of rows between marks keeps the axis even.
    let gaps = max(1, axis.ticks.count - 1)
    let rowsBetween = max(1, Int((Double(height - 1) / Double(gaps)).rounded()))
    self.height = gaps * rowsBetween + 1
  }

  /// The fewest columns the chart needs.
  var leastColumns: Int { lead + 2 + leastSpacing * count }

  /// The columns from one point to the next at a width.
  func spacing(width: Int) -> Int {
    max(leastSpacing, min(12, (width - lead - 2) / count))
  }

  /// A row of words below the points, with a name before it.
  func row(head: String, cells: [String], spacing: Int) -> Line {
    var text = head + String(repeating: " ", count: lead + 2 - head.columns)
    for cell in cells {
      let left = (spacing - cell.columns) / 2
      text += String(repeating: " ", count: left) + cell
      text += String(repeating: " ", count: spacing - left - cell.columns)
    }
    return Line(text)
  }
}
