public import Assessment

/// Turns content into plain lines for screen readers and braille displays.
///
/// Lines are as long as their content: whoever prints them may wrap them. Tables and charts are
/// announced with their size and read row by row, each number with the name of its column.
public struct SpokenText: Sendable {
  /// The words around the content.
  public var words: SpokenWords
  /// The marks in the numbers of charts.
  public var marks: NumberMarks
  /// What is read in the place of a gap; nil reads the word for a gap.
  public var gap: @Sendable (Interaction) -> String?
  /// The lines of an interaction in block position.
  public var interaction: @Sendable (Interaction) -> [String]

  /// Makes a reader of content.
  public init(
    words: SpokenWords, marks: NumberMarks = .point,
    gap: @escaping @Sendable (Interaction) -> String? = { _ in nil },
    interaction: @escaping @Sendable (Interaction) -> [String] = { _ in [] }
  ) {
    self.words = words
    self.marks = marks
    self.gap = gap
    self.interaction = interaction
  }

  /// The lines of the blocks, without blank ones.
  public func lines(_ blocks: [Block]) -> [String] {
    blocks.flatMap(lines)
  }

  /// Running text as one or, at forced line breaks, several lines.
  public func lines(_ text: [Inline]) -> [String] {
    Sanitizer.lines(typesetter.text(spelled(text)).plain)
      .split(separator: "\n").map(String.init)
  }

  /// Running text on one line.
  public func text(_ text: [Inline]) -> String {
    lines(text).joined(separator: " ")
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let text):
      return lines(text)
    case .list(let isOrdered, let entries):
      return entries.enumerated().flatMap { index, entry in
        let mark = isOrdered ? "\(index + 1). " : "- "
        return lines(entry).enumerated().map { $0 == 0 ? mark + $1 : "  " + $1 }
      }
    case .table(let table):
      return lines(table)
    case .code(let source):
      return ["\(words.code):"] + Typesetter.codeLines(source).map { "  " + $0 }
        + ["\(words.endOfCode)."]
    case .chart(let chart):
      return lines(chart)
    case .figures(let grid):
      return lines(grid)
    case .interaction(let interaction):
      return self.interaction(interaction)
    }
  }

  private var typesetter: Typesetter {
    let (gap, words) = (self.gap, self.words)
    return Typesetter(marks: marks, gap: { StyledText(gap($0) ?? words.gap) })
  }

  /// Formulas in words, because readers skip raised and lowered characters.
  private func spelled(_ text: [Inline]) -> [Inline] {
    text.indices.flatMap { index -> [Inline] in
      switch text[index] {
      case .sub(let part):
        return [.text(" \(words.sub) ")] + spelled(part) + space(before: index + 1, in: text)
      case .sup(let part):
        return power(of: part) + space(before: index + 1, in: text)
      case .fraction(let numerator, let denominator):
        return [.text(index > 0 ? " " : "")] + spelled(numerator) + [.text(" \(words.over) ")]
          + spelled(denominator) + space(before: index + 1, in: text)
      case .emphasis(let part), .strong(let part):
        return spelled(part)
      case .figure(let figure):
        return [.text(FigureDescription(wording: words.figures.wording).text(figure))]
      case .text, .code, .lineBreak, .gap:
        return [text[index]]
      }
    }
  }

  private func power(of part: [Inline]) -> [Inline] {
    switch part.plainText {
    case "2": [.text(" \(words.squared)")]
    case "3": [.text(" \(words.cubed)")]
    default: [.text(" \(words.sup) ")] + spelled(part)
    }
  }

  /// A space after a formula, unless punctuation follows.
  private func space(before index: Int, in text: [Inline]) -> [Inline] {
    guard text.indices.contains(index) else { return [] }
    let next = [text[index]].plainText.first
    return next.map { $0.isLetter || $0.isNumber || $0 == "(" } == true ? [.text(" ")] : []
  }
}
