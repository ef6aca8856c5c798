/// What counts as a right short text.
///
/// Comparison is by canonical equivalence (Unicode), so composed and decomposed letters are equal.
public struct TextKey: Hashable, Sendable {
  /// The accepted answers.
  public let accepted: [String]
  /// A pattern that also accepts.
  public let pattern: Pattern?
  /// Whether upper and lower case differ.
  public let isCaseSensitive: Bool
  /// What happens to white space before the comparison.
  public let whiteSpace: WhiteSpace

  /// The ways to treat white space.
  public enum WhiteSpace: String, Hashable, Sendable, CaseIterable {
    /// Ends trimmed, runs become one space.
    case collapse
    /// All white space taken out.
    case remove
    /// Nothing changed.
    case preserve
  }

  /// Creates a text key.
  public init(
    accepted: [String], pattern: Pattern? = nil, isCaseSensitive: Bool = false,
    whiteSpace: WhiteSpace = .collapse
  ) {
    self.accepted = accepted
    self.pattern = pattern
    self.isCaseSensitive = isCaseSensitive
    self.whiteSpace = whiteSpace
  }
}
