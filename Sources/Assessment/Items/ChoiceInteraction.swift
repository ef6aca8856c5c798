/// Picking one or several options.
public struct ChoiceInteraction: Hashable, Sendable {
  /// The options in the order of the definition.
  public let options: [Option]
  /// The fewest picks that make an answer.
  public let minimum: Int
  /// The most picks allowed.
  public let maximum: Int

  /// Whether several options may be picked, so that the value is `multiple`.
  public let isMultiple: Bool

  /// Creates a choice; `isMultiple` decides the cardinality even where `maximum` is 1.
  public init(options: [Option], minimum: Int = 1, maximum: Int = 1, isMultiple: Bool = false) {
    self.options = options
    self.minimum = minimum
    self.maximum = maximum
    self.isMultiple = isMultiple
  }
}
