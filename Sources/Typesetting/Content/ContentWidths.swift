public import Assessment

/// The widths at which content can be set, in columns.
///
/// A screen uses them to decide whether two pieces of content fit beside each other.
public struct ContentWidths: Sendable, Hashable {
  /// The width below which a table loses its columns, a code line or a long word is broken.
  public var least: Int
  /// The width beyond which nothing changes any more.
  public var natural: Int

  /// Makes widths; the natural one is never below the least.
  public init(least: Int, natural: Int) {
    self.least = least
    self.natural = max(least, natural)
  }

  /// The widths of two pieces of content, one under the other.
  func over(_ other: ContentWidths) -> ContentWidths {
    ContentWidths(least: max(least, other.least), natural: max(natural, other.natural))
  }

  /// The widths of content with an indent.
  func indented(by columns: Int) -> ContentWidths {
    ContentWidths(least: least + columns, natural: natural + columns)
  }
}

extension Typesetter {
  /// The widths at which the blocks can be set; interactions in block position count as nothing.
  public func widths(of blocks: [Block]) -> ContentWidths {
    blocks.reduce(ContentWidths(least: 0, natural: 0)) { $0.over(widths(of: $1)) }
  }

  private func widths(of block: Block) -> ContentWidths {
    switch block {
    case .paragraph(let inlines):
      return widths(of: text(inlines))
    case .list(let isOrdered, let entries):
      let mark = isOrdered ? "\(entries.count). ".columns : 2
      return entries.reduce(ContentWidths(least: 1, natural: 1)) { $0.over(widths(of: $1)) }
        .indented(by: mark)
    case .table(let table):
      let grid = grid(table)
      return ContentWidths(least: grid.leastColumns, natural: grid.naturalColumns)
        .over(widths(of: text(table.caption)))
    case .code(let source):
      let longest = Self.codeLines(source).map(\.columns).max() ?? 0
      return ContentWidths(least: longest, natural: longest)
    case .chart(let chart):
      let plot = Plot(chart, marks: marks)
      let least = chart.form == .bar ? BarPlot(plot).leastColumns : LinePlot(plot).leastColumns
      return ContentWidths(least: least, natural: max(least, 48))
        .over(widths(of: StyledText(Self.title(of: chart))))
    case .figures(let grid):
      return widths(of: grid)
    case .interaction:
      return ContentWidths(least: 0, natural: 0)
    }
  }

  private func widths(of text: StyledText) -> ContentWidths {
    let lines = text.wrapped(to: .max)
    return ContentWidths(least: text.longestWord, natural: lines.columns)
  }
}

extension BarPlot {
  /// The fewest columns at which labels stand beside their bars.
  var leastColumns: Int {
    let label = plot.categories.map(\.columns).max() ?? 0
    let written = plot.series.flatMap { $0.values.map(\.text.columns) }.max() ?? 0
    return (label == 0 ? 0 : label + 2) + 10 + 1 + written
  }
}
