import Typesetting

/// Anchors by which a drawing tells where the caret and the focus are, whatever is laid around it.
///
/// They begin with a control character, so that no response variable can have their name.
enum Marker {
  /// The cell the caret stands on.
  static let caret = "\u{1}caret"
  /// The line that has to be in view.
  static let focus = "\u{1}focus"
  /// A line of the field in focus.
  static let field = "\u{1}field"
  /// The line with which the open step of several begins.
  static let step = "\u{1}step"
  /// A line of the hint that was opened last.
  static let hint = "\u{1}hint"
}

extension Line {
  /// Whether it has to be in view: the caret stands on it, or it is marked so.
  var hasFocus: Bool { column(of: Marker.caret) != nil || column(of: Marker.focus) != nil }

  /// The line with its first cell marked as the one to keep in view.
  var focused: Line { marked(Marker.focus) }

  /// The line with an anchor at its first cell, where there is none yet.
  func marked(_ marker: String) -> Line {
    guard let first = spans.first, first.anchor == nil, let head = first.text.first else {
      return self
    }
    let rest = TextSpan(String(first.text.dropFirst()), first.style)
    return Line(
      StyledText(
        [TextSpan(String(head), first.style, anchor: marker), rest] + spans.dropFirst()))
  }
}
