extension StyledText {
  /// The text as an author meant it: each run of spaces, tabs and line feeds is one space, and
  /// none stands at either end.
  ///
  /// No-break spaces are kept, and so are spaces in spans of `code`, inside which line feeds
  /// become spaces. Runs are seen across the borders of spans.
  public func collapsingWhiteSpace() -> StyledText {
    var result: [Span] = []
    var pendingSpace: Span?
    for span in spans {
      var kept = ""
      for character in span.text {
        if character.isCollapsible, !span.style.contains(.code) || character != " " {
          if pendingSpace == nil { pendingSpace = Span(" ", span.style, anchor: span.anchor) }
          continue
        }
        if let space = pendingSpace {
          if !kept.isEmpty {
            kept += " "
          } else if let last = result.last {
            // The space stays with the words it was written beside, so that a gap starts clean.
            if last.style == space.style, last.anchor == space.anchor {
              result[result.count - 1].text += " "
            } else if space.style == span.style, space.anchor == span.anchor {
              kept += " "
            } else {
              result.append(space)
            }
          }
        }
        pendingSpace = nil
        kept.append(character)
      }
      if !kept.isEmpty { result.append(Span(kept, span.style, anchor: span.anchor)) }
    }
    return StyledText(result)
  }
}

extension Character {
  /// White space that XML source text may hold anywhere without meaning it.
  var isCollapsible: Bool {
    self == " " || self == "\n" || self == "\t" || self == "\r" || self == "\r\n"
  }
}
