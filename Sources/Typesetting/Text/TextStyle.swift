/// How a stretch of text is set apart, without saying by which means.
///
/// A terminal maps each to an attribute it has; plain and spoken forms ignore them all, so nothing
/// may be said by style alone.
public struct TextStyle: OptionSet, Sendable, Hashable {
  /// The bits of the set.
  public let rawValue: UInt16

  /// Makes a set from its bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Stressed words, often italic or underlined.
  public static let emphasis = TextStyle(rawValue: 1 << 0)
  /// Important words, often bold.
  public static let strong = TextStyle(rawValue: 1 << 1)
  /// Program text, kept as it was written.
  public static let code = TextStyle(rawValue: 1 << 2)
  /// Words of second rank, such as a rule or a caption.
  public static let dim = TextStyle(rawValue: 1 << 3)
  /// A heading or a column head.
  public static let heading = TextStyle(rawValue: 1 << 4)
  /// The place where the reader is, or what was chosen.
  public static let selected = TextStyle(rawValue: 1 << 5)
  /// A word that needs attention now, such as a warning.
  public static let alert = TextStyle(rawValue: 1 << 6)
  /// The field in which an answer is typed.
  public static let field = TextStyle(rawValue: 1 << 7)
}
