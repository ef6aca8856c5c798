/// A variable that an interaction fills.
public struct ResponseVariable: Hashable, Sendable {
  /// The id, unique in its item: `RESPONSE` for native items with one, the gap or step id else.
  public let id: String
  /// The type of a single value.
  public let base: BaseType
  /// How many values it holds.
  public let cardinality: Cardinality
  /// The right value where there is exactly one; shown to nobody before an answer.
  public let correct: Value?

  /// Creates a response variable.
  public init(
    id: String = ResponseVariable.defaultID, base: BaseType, cardinality: Cardinality = .single,
    correct: Value? = nil
  ) {
    self.id = id
    self.base = base
    self.cardinality = cardinality
    self.correct = correct
  }

  /// The id of the only response variable of a simple item.
  public static let defaultID = "RESPONSE"
}

/// A variable that a rule sets.
public struct OutcomeVariable: Hashable, Sendable {
  /// The id, unique in its item: `SCORE` by convention.
  public let id: String
  /// The type of a single value.
  public let base: BaseType
  /// How many values it holds.
  public let cardinality: Cardinality
  /// The value before the rule runs; nil is NULL.
  public let initial: Value?
  /// The smallest number the rule can set.
  public let minimum: Double?
  /// The largest number the rule can set: MAXSCORE.
  public let maximum: Double?

  /// Creates an outcome variable.
  public init(
    id: String = OutcomeVariable.score, base: BaseType = .float, cardinality: Cardinality = .single,
    initial: Value? = nil, minimum: Double? = nil, maximum: Double? = nil
  ) {
    self.id = id
    self.base = base
    self.cardinality = cardinality
    self.initial = initial
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The outcome that a scale takes when none is named.
  public static let score = "SCORE"
}
