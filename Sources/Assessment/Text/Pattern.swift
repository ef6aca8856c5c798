/// A pattern for short texts, in a subset of the XSD regular expressions.
///
/// Matching takes time linear in the text, and always means the whole text. The subset: literals,
/// `.`, classes with ranges and negation, `\d \w \s` and their negations, groups, `|`, and the
/// quantifiers `? * + {n} {n,} {n,m}` with counts up to 100.
public struct Pattern: Hashable, Sendable {
  /// The pattern as written.
  public let source: String
  let program: PatternProgram

  /// Reads a pattern.
  ///
  /// - Throws: what the matcher lacks or what is malformed, with the offset in the source.
  public init(_ source: String) throws(PatternError) {
    self.source = source
    program = try PatternProgram(parsing: source)
  }

  /// Whether the whole text matches, in any case if asked for.
  public func matches(_ text: String, ignoringCase: Bool = false) -> Bool {
    program.matches(text, ignoringCase: ignoringCase)
  }

  /// Two patterns are the same when they are written the same.
  public static func == (left: Self, right: Self) -> Bool { left.source == right.source }

  /// Hashes the source.
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

/// Why a pattern cannot be used.
public struct PatternError: Error, Hashable, Sendable {
  /// What is wrong and what would be right.
  public let message: String
  /// The character offset in the source, from 0.
  public let offset: Int

  /// Creates an error.
  public init(_ message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}
