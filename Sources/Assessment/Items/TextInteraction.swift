/// Typing a text.
public struct TextInteraction: Hashable, Sendable {
  /// Whether several lines are meant.
  public let isLong: Bool
  /// The most characters (grapheme clusters) accepted.
  public let maximumLength: Int
  /// A pattern in the XSD subset that an entry must match to be accepted; nil accepts all.
  public let mask: Pattern?

  /// Creates a text field.
  public init(isLong: Bool = false, maximumLength: Int, mask: Pattern? = nil) {
    self.isLong = isLong
    self.maximumLength = maximumLength
    self.mask = mask
  }
}
