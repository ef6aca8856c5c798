import Typesetting

/// The measures of a report and the pieces every part of it is made of.
struct ReportPage {
  /// The columns of the whole page.
  let width: Int
  /// The columns left free at each side.
  let margin: Int

  /// A page for a terminal: at most 78 columns of content, with a margin where there is room.
  init(width: Int) {
    self.width = max(1, width)
    margin = width >= 60 ? 1 : 0
  }

  /// The columns of content.
  var columns: Int { min(78, width - 2 * margin) }

  /// The columns of running text.
  var textColumns: Int { min(76, columns) }

  /// A line across the page.
  var rule: Line { Line(String(repeating: "─", count: columns), .dim) }

  /// Two texts at the two sides of the page, or under each other where they do not fit.
  func sides(_ left: StyledText, _ right: StyledText) -> [Line] {
    let space = columns - left.columns - right.columns
    guard space >= 3 else { return left.wrapped(to: columns) + right.wrapped(to: columns) }
    return [Line(left + StyledText(String(repeating: " ", count: space)) + right)]
  }

  /// A heading with paragraphs below it, set in from it; nothing without paragraphs.
  func section(_ heading: String, _ paragraphs: [String]) -> [Line] {
    guard !paragraphs.isEmpty else { return [] }
    return [.empty] + StyledText(heading, .heading).wrapped(to: columns)
      + paragraphs.flatMap { paragraph(StyledText($0)) }
  }

  /// A paragraph set in by two columns, its other lines by four.
  func paragraph(_ text: StyledText) -> [Line] {
    text.wrapped(to: textColumns, first: "  ", rest: "    ")
  }

  /// The finished lines with the margin before them.
  func bound(_ lines: [Line]) -> [Line] {
    lines.map { $0.indented(by: margin) }
  }
}
