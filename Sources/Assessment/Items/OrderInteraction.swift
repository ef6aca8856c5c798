/// Putting options in order.
public struct OrderInteraction: Hashable, Sendable {
  /// The options in the order of the definition.
  public let options: [Option]
  /// What the first place means, such as `most important`; nil leaves it to the stem.
  public let topLabel: String?

  /// Creates an ordering.
  public init(options: [Option], topLabel: String? = nil) {
    self.options = options
    self.topLabel = topLabel
  }
}
