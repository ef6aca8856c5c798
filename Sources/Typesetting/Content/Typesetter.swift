public import Assessment

/// Sets content in lines of cells.
///
/// A typesetter is pure: the same content, width and callbacks give the same lines. Interactions
/// are drawn by whoever knows their state.
public struct Typesetter: Sendable {
  /// What stands in a gap: words and their style; its spans get the response variable as anchor.
  public var gap: @Sendable (Interaction) -> StyledText
  /// The lines of an interaction in block position, for a width in columns.
  public var interaction: @Sendable (Interaction, Int) -> [Line]
  /// The marks in the numbers of tables and charts.
  public var marks: NumberMarks
  /// How figures are drawn.
  public var figures: FigureLook

  /// Makes a typesetter.
  ///
  /// - Parameters:
  ///   - marks: The number marks of the content's language.
  ///   - figures: How figures are drawn; with braille unless given.
  ///   - gap: What stands in a gap; a blank rule unless given.
  ///   - interaction: The lines of an interaction; none unless given.
  public init(
    marks: NumberMarks = .point, figures: FigureLook = FigureLook(),
    gap: @escaping @Sendable (Interaction) -> StyledText = { _ in StyledText("_____", .field) },
    interaction: @escaping @Sendable (Interaction, Int) -> [Line] = { _, _ in [] }
  ) {
    self.marks = marks
    self.figures = figures
    self.gap = gap
    self.interaction = interaction
  }

  /// The blocks as lines of at most the given width, with a blank line between blocks.
  public func lines(_ blocks: [Block], width: Int) -> [Line] {
    lines(blocks, width: width, depth: 0)
  }

  /// Running text as lines of at most the given width.
  public func lines(_ text: [Inline], width: Int) -> [Line] {
    self.text(text).wrapped(to: width)
  }

  /// The character before decimals.
  var decimalMark: Character { Character(marks.decimal) }

  private func lines(_ blocks: [Block], width: Int, depth: Int) -> [Line] {
    var result: [Line] = []
    for block in blocks {
      let set = lines(block, width: width, depth: depth)
      guard !set.isEmpty else { continue }
      if !result.isEmpty, !(depth > 0 && block.isList) { result.append(.empty) }
      result += set
    }
    return result
  }

  private func lines(_ block: Block, width: Int, depth: Int) -> [Line] {
    switch block {
    case .paragraph(let text):
      if let figure = text.onlyFigure, figures.style != .words {
        return figure.lines(figures.style, size: figures.size)
      }
      return self.text(text).isEmpty ? [] : lines(text, width: width)
    case .list(let isOrdered, let entries):
      return list(entries, isOrdered: isOrdered, width: width, depth: depth)
    case .table(let table):
      let caption = text(table.caption).adding(.emphasis)
      return (caption.isEmpty ? [] : caption.wrapped(to: width))
        + grid(table).lines(width: width)
    case .code(let source):
      return Self.codeLines(source).flatMap {
        StyledText($0, .code).wrapped(to: width, rest: StyledText("  ", .code))
      }
    case .chart(let chart):
      return self.chart(chart, width: width)
    case .figures(let grid):
      return drawing(grid, width: width)
    case .interaction(let interaction):
      return self.interaction(interaction, width)
    }
  }

  private func list(_ entries: [[Block]], isOrdered: Bool, width: Int, depth: Int) -> [Line] {
    let markWidth = isOrdered ? "\(entries.count). ".columns : 2
    let isLoose = entries.contains { $0.count { !$0.isList } > 1 }
    var result: [Line] = []
    for (index, entry) in entries.enumerated() {
      if isLoose, index > 0 { result.append(.empty) }
      let number = "\(index + 1). "
      let mark =
        isOrdered
        ? String(repeating: " ", count: markWidth - number.columns) + number
        : Self.bullets[min(depth, Self.bullets.count - 1)] + " "
      let indent = min(markWidth, max(0, width - 1))
      var set = lines(entry, width: max(1, width - indent), depth: depth + 1)
      if set.isEmpty { set = [.empty] }
      result += set.enumerated().map { row, line in
        row == 0 ? Line(mark).truncated(to: indent) + line : line.indented(by: indent)
      }
    }
    return result
  }

  private static let bullets = ["•", "–", "·"]
}

extension Block {
  /// Whether the block is a list.
  var isList: Bool {
    if case .list = self { true } else { false }
  }
}
