extension StyledText {
  /// The text as an author meant it: each run of spaces, tabs and line feeds is one space, and
  /// none stands at either end or beside a line separator (U+2028).
  ///
  /// No-break spaces are kept, and so are spans with an anchor, which hold what a person typed,
  /// and spaces in spans of `code`. Runs are seen across the borders of spans.
  public func collapsingWhiteSpace() -> StyledText {
    var collapsing = WhiteSpaceCollapsing()
    for span in spans { collapsing.append(span) }
    return StyledText(collapsing.result)
  }
}

/// Text being freed of white space that has no meaning.
private struct WhiteSpaceCollapsing {
  var result: [TextSpan] = []
  /// A space that is written only if words follow, with the span it stood in.
  private var pending: TextSpan?
  private var isAtStart = true

  mutating func append(_ span: TextSpan) {
    var kept = ""
    for character in span.text {
      if span.anchor == nil, character.isCollapsible,
        !(span.style.contains(.code) && character == " ")
      {
        if pending == nil { pending = TextSpan(" ", span.style) }
      } else if character == "\u{2028}" {
        pending = nil
        kept.append(character)
        isAtStart = true
      } else {
        place(before: span, into: &kept)
        kept.append(character)
        isAtStart = false
      }
    }
    if !kept.isEmpty { result.append(TextSpan(kept, span.style, anchor: span.anchor)) }
  }

  /// Writes the pending space beside the words it stood with, so that a gap starts clean.
  private mutating func place(before span: TextSpan, into kept: inout String) {
    guard let space = pending else { return }
    pending = nil
    guard !isAtStart else { return }
    if !kept.isEmpty {
      kept += " "
    } else if let last = result.last, last.style == space.style, last.anchor == nil {
      result[result.count - 1].text += " "
    } else if space.style == span.style, span.anchor == nil {
      kept += " "
    } else {
      result.append(space)
    }
  }
}

extension Character {
  /// White space that XML source text may hold anywhere without meaning it.
  fileprivate var isCollapsible: Bool {
    self == " " || self == "\n" || self == "\t" || self == "\r" || self == "\r\n"
  }
}
