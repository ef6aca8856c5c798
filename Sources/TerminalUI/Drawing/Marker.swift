import Typesetting

/// Anchors by which a drawing tells where the caret and the focus are, whatever is laid around it.
///
/// They begin with a control character, so that no response variable can have their name.
enum Marker {
  /// The cell the caret stands on.
  static let caret = "\u{1}caret"
  /// The line that has to be in view.
  static let focus = "\u{1}focus"
}

extension Line {
  /// The line with its first cell marked as the one to keep in view.
  var focused: Line {
    guard let first = spans.first, first.anchor == nil, let head = first.text.first else {
      return self
    }
    let rest = TextSpan(String(first.text.dropFirst()), first.style)
    return Line(
      StyledText(
        [TextSpan(String(head), first.style, anchor: Marker.focus), rest] + spans.dropFirst()))
  }
}

extension [Line] {
  /// Where the caret stands, if one of the lines has it.
  var caret: Frame.Position? {
    for (row, line) in enumerated() {
      if let column = line.column(of: Marker.caret) {
        return Frame.Position(row: row, column: column)
      }
    }
    return nil
  }

  /// The rows that have to be in view: the caret's, or those in focus.
  var focusedRows: ClosedRange<Int>? {
    if let row = caret?.row { return row...row }
    let rows = indices.filter { self[$0].column(of: Marker.focus) != nil }
    guard let first = rows.first, let last = rows.last else { return nil }
    return first...last
  }
}
