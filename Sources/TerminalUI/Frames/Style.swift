/// How a piece of text looks: attributes that carry, and an ink that only adds.
public struct Style: Hashable, Sendable {
  /// A meaning that a terminal may show in colour.
  ///
  /// Nothing is ever said by ink alone.
  public enum Ink: Hashable, Sendable, CaseIterable {
    /// The terminal's own text colour.
    case plain
    /// The thing in focus.
    case accent
    /// Something that is right or done.
    case good
    /// Something to take note of.
    case notice
    /// Something that does not work as typed.
    case problem
  }

  /// Bold.
  public var isBold: Bool
  /// Dim.
  public var isDim: Bool
  /// Reversed.
  public var isReversed: Bool
  /// Underlined.
  public var isUnderlined: Bool
  /// The ink.
  public var ink: Ink

  /// Makes a style.
  public init(
    bold: Bool = false, dim: Bool = false, reversed: Bool = false, underlined: Bool = false,
    ink: Ink = .plain
  ) {
    isBold = bold
    isDim = dim
    isReversed = reversed
    isUnderlined = underlined
    self.ink = ink
  }

  /// Text as it is.
  public static let plain = Style()
  /// Bold text.
  public static let bold = Style(bold: true)
  /// Dim text: lines and what is only there for completeness.
  public static let dim = Style(dim: true)
  /// Underlined text.
  public static let underlined = Style(underlined: true)
}
