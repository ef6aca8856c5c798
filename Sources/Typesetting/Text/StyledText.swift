import Assessment

/// A stretch of text in one style.
public struct TextSpan: Sendable, Hashable {
  /// The words.
  public var text: String
  /// How they are set apart.
  public var style: TextStyle
  /// The name of the place these words stand for, such as the response variable of a gap.
  public var anchor: String?

  /// Makes a span.
  public init(_ text: String, _ style: TextStyle = [], anchor: String? = nil) {
    self.text = text
    self.style = style
    self.anchor = anchor
  }
}

/// Text in several styles, not yet broken into lines.
///
/// A line feed in a span is a forced line break.
public struct StyledText: Sendable, Hashable {
  /// The spans in reading order.
  public var spans: [TextSpan]

  /// Makes a text of spans.
  public init(_ spans: [TextSpan] = []) {
    self.spans = spans
  }

  /// Makes a text in one style.
  public init(_ text: String, _ style: TextStyle = []) {
    self.spans = text.isEmpty ? [] : [TextSpan(text, style)]
  }

  /// The words without their styles.
  public var plain: String {
    spans.reduce(into: "") { $0 += $1.text }
  }

  /// Whether there are no words at all.
  public var isEmpty: Bool {
    spans.allSatisfy(\.text.isEmpty)
  }

  /// The columns the text takes on one line.
  public var columns: Int {
    spans.reduce(0) { $0 + $1.text.columns }
  }

  /// The same words with a style added to each span.
  public func adding(_ style: TextStyle) -> StyledText {
    StyledText(spans.map { TextSpan($0.text, $0.style.union(style), anchor: $0.anchor) })
  }

  /// Appends a text.
  public static func += (left: inout StyledText, right: StyledText) {
    left.spans += right.spans
  }

  /// Two texts, one after the other.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(left.spans + right.spans)
  }
}

extension StyledText: ExpressibleByStringLiteral {
  /// Makes a text without a style.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
