/// Giving each left-hand entry one right-hand option.
public struct MatchInteraction: Hashable, Sendable {
  /// The entries that want a partner.
  public let entries: [Option]
  /// The options to choose from.
  public let options: [Option]
  /// Whether an option may be used more than once.
  public let allowsReuse: Bool

  /// Creates a matching.
  public init(entries: [Option], options: [Option], allowsReuse: Bool = false) {
    self.entries = entries
    self.options = options
    self.allowsReuse = allowsReuse
  }
}
