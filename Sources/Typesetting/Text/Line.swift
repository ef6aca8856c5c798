import Assessment

/// One line of cells, ready to be painted: no line feed, no control, no direction override.
public struct Line: Sendable, Hashable {
  /// The spans from left to right, each free of controls.
  public let spans: [TextSpan]
  /// The columns the line takes.
  public let columns: Int

  /// An empty line.
  public static let empty = Line(StyledText())

  /// Makes a line of a text, replacing what must not reach a terminal by visible signs.
  public init(_ text: StyledText) {
    var spans: [TextSpan] = []
    for span in text.spans where !span.text.isEmpty {
      let clean = Sanitizer.line(span.text)
      if let last = spans.last, last.style == span.style, last.anchor == span.anchor {
        spans[spans.count - 1].text += clean
      } else {
        spans.append(TextSpan(clean, span.style, anchor: span.anchor))
      }
    }
    self.spans = spans
    self.columns = spans.reduce(0) { $0 + $1.text.columns }
  }

  /// Makes a line in one style.
  public init(_ text: String, _ style: TextStyle = []) {
    self.init(StyledText(text, style))
  }

  /// The words without their styles.
  public var plain: String {
    spans.reduce(into: "") { $0 += $1.text }
  }

  /// The line as text, to be set again.
  public var text: StyledText { StyledText(spans) }

  /// Whether nothing would be seen.
  public var isBlank: Bool {
    spans.allSatisfy { $0.text.allSatisfy { $0 == " " } }
  }

  /// The column at which an anchored span starts, counted from 0, if it stands on this line.
  public func column(of anchor: String) -> Int? {
    var column = 0
    for span in spans {
      if span.anchor == anchor { return column }
      column += span.text.columns
    }
    return nil
  }

  /// The line with spaces after it up to the given width; a wider line stays as it is.
  public func padded(to width: Int) -> Line {
    columns >= width
      ? self : Line(text + StyledText(String(repeating: " ", count: width - columns)))
  }

  /// The line moved right by spaces.
  public func indented(by width: Int) -> Line {
    width <= 0 || spans.isEmpty
      ? self : Line(StyledText(String(repeating: " ", count: width)) + text)
  }

  /// The line cut to a width, with `…` where words were cut off.
  public func truncated(to width: Int) -> Line {
    guard columns > width else { return self }
    guard width > 0 else { return .empty }
    var kept: [TextSpan] = []
    var room = width - 1
    cutting: for span in spans {
      var text = ""
      for character in span.text {
        if character.columns > room {
          kept.append(TextSpan(text + "…", span.style, anchor: span.anchor))
          break cutting
        }
        room -= character.columns
        text.append(character)
      }
      kept.append(TextSpan(text, span.style, anchor: span.anchor))
    }
    return Line(StyledText(kept))
  }

  /// Two lines, one right of the other.
  public static func + (left: Line, right: Line) -> Line {
    Line(left.text + right.text)
  }
}

extension Line: CustomStringConvertible {
  /// The words of the line.
  public var description: String { plain }
}

extension [Line] {
  /// The columns of the widest line.
  public var columns: Int { self.map(\.columns).max() ?? 0 }

  /// The lines with others to their right, which begin at the given column or, where a line is
  /// longer, a space after it.
  public func beside(_ right: [Line], at column: Int) -> [Line] {
    (0..<Swift.max(count, right.count)).map { row in
      let left = row < count ? self[row] : .empty
      guard row < right.count, !right[row].spans.isEmpty else { return left }
      return left.padded(to: Swift.max(column, left.columns + (left.spans.isEmpty ? 0 : 1)))
        + right[row]
    }
  }

  /// The lines as text, one under the other, without spaces at their ends.
  public var plain: String {
    self.map { line in
      var text = line.plain
      while text.last == " " { text.removeLast() }
      return text
    }.joined(separator: "\n")
  }
}
