/// Typing a number.
public struct NumberInteraction: Hashable, Sendable {
  /// The unit written behind the field.
  public let unit: String?
  /// The smallest number accepted.
  public let minimum: Double?
  /// The largest number accepted.
  public let maximum: Double?
  /// The most digits behind the decimal mark; nil sets no limit, 0 asks for a whole number.
  public let decimals: Int?

  /// Creates a number field.
  public init(
    unit: String? = nil, minimum: Double? = nil, maximum: Double? = nil, decimals: Int? = nil
  ) {
    self.unit = unit
    self.minimum = minimum
    self.maximum = maximum
    self.decimals = decimals
  }
}
