import Assessment
import Typesetting

extension Page {
  /// The page laid into a window.
  ///
  /// `scroll` is the first row of the body to show where it is too long; `follows` says whether
  /// what the page turns to has to be in view whatever `scroll` says.
  func frame(size: WindowSize, scroll: Int, follows: Bool, words: any Wording) -> Frame {
    let layout = WindowLayout(size: size)
    var frame = Frame(size: size)
    header(layout, &frame)
    let status = self.status.text.wrapped(to: layout.edgeWidth).suffix(
      max(1, layout.bodyHeight / 2))
    // A message that needs more than its row takes it from the body.
    let height = max(1, layout.bodyHeight - status.count + 1)
    let view = Viewport(self, height: height, scroll: scroll, follows: follows)
    for (offset, row) in body[view.rows].enumerated() {
      for placed in row {
        put(
          placed.line, row: layout.bodyRow + offset, column: layout.bodyColumn + placed.column,
          in: &frame)
      }
    }
    if view.isScrolled {
      var marks: [String] = []
      if view.rows.lowerBound > 0 { marks.append("\(words[.pageUpKey]) ▲ \(words[.moreAbove])") }
      if view.rows.upperBound < body.count {
        marks.append("\(words[.pageDownKey]) ▼ \(words[.more])")
      }
      let line = Line(marks.joined(separator: "   "), .dim).truncated(to: layout.bodyWidth)
      put(line, row: layout.bodyRow + height - 1, column: layout.bodyColumn, in: &frame)
    }
    footer(layout, status: Array(status), hints, &frame)
    if let caret = frame.caret, caret.column >= size.columns { frame.caret = nil }
    let holdsCaret = body[view.rows].joined().contains { $0.line.column(of: Marker.caret) != nil }
    frame.isCaretVisible = caretIsVisible && holdsCaret && frame.caret != nil
    return frame
  }

  private func header(_ layout: WindowLayout, _ frame: inout Frame) {
    let corner = corner ?? .empty
    let room = max(0, layout.edgeWidth - corner.columns - (corner.columns > 0 ? 2 : 0))
    put(Line(title, .heading).truncated(to: room), row: 0, column: layout.edge, in: &frame)
    if corner.columns > 0, corner.columns <= layout.edgeWidth {
      put(corner, row: 0, column: layout.edge + layout.edgeWidth - corner.columns, in: &frame)
    }
    if layout.isRoomy { rule(row: 1, layout, &frame) }
  }

  private func footer(
    _ layout: WindowLayout, status: [Line], _ hints: [KeyHint], _ frame: inout Frame
  ) {
    let last = layout.size.rows - 1
    let width = layout.edgeWidth
    let first = last - status.count
    if layout.isRoomy { rule(row: first - 1, layout, &frame) }
    for (offset, line) in status.enumerated() {
      put(line.truncated(to: width), row: first + offset, column: layout.edge, in: &frame)
    }
    let keys = KeyLine.text(hints, width: width)
    put(Line(keys), row: last, column: layout.edge, in: &frame)
  }

  private func rule(row: Int, _ layout: WindowLayout, _ frame: inout Frame) {
    let rule = String(repeating: "─", count: layout.edgeWidth)
    frame.put(rule, row: row, column: layout.edge, style: .dim)
  }

  private func put(_ line: Line, row: Int, column: Int, in frame: inout Frame) {
    var column = column
    for span in line.spans {
      if span.anchor == Marker.caret { frame.caret = Frame.Position(row: row, column: column) }
      if span.anchor == Marker.focus, frame.caret == nil {
        frame.caret = Frame.Position(row: row, column: column)
      }
      frame.put(span.text, row: row, column: column, style: Style(span.style))
      column += span.text.columns
    }
  }
}

extension Style {
  /// How a terminal shows what Typesetting sets apart.
  init(_ text: TextStyle) {
    self.init(
      bold: !text.isDisjoint(with: [.strong, .heading, .selected, .alert]),
      dim: text.contains(.dim), underlined: !text.isDisjoint(with: [.emphasis, .field]),
      ink: text.contains(.alert) ? .notice : text.contains(.selected) ? .accent : .plain)
  }
}
