/// A pure expression over responses, outcomes and context.
///
/// NULL propagates: unless a case says otherwise, an expression with a NULL operand is NULL.
public indirect enum Expression: Hashable, Sendable {
  /// A constant; nil is NULL.
  case literal(Value?)
  /// A response variable.
  case response(String)
  /// An outcome variable as set so far.
  case outcome(String)
  /// A fact about how the item was answered.
  case context(ContextVariable)

  /// True where the operand is NULL; never NULL itself.
  case isNull(Expression)
  /// Kleene negation.
  case not(Expression)
  /// Kleene conjunction: false wins over NULL.
  case and([Expression])
  /// Kleene disjunction: true wins over NULL.
  case or([Expression])

  /// Whether two values are the same; multiple values compare without order, numbers as numbers.
  case match(Expression, Expression)
  /// Whether a single value is a member of a multiple or ordered one.
  case member(Expression, of: Expression)
  /// Whether a number is at most another.
  case atMost(Expression, Expression)
  /// Whether a number is under another.
  case lessThan(Expression, Expression)
  /// Whether a text counts as right; a number's typed form is no text.
  case accepts(Expression, TextKey)
  /// Whether `lower <= operand <= upper`, compared as decimals with a slack of 1e-9 relative,
  /// so that binary fractions do not spoil a tolerance; what is no number is within no bounds.
  case within(Expression, lower: Double, upper: Double)

  /// The sum; NULL operands make it NULL.
  case sum([Expression])
  /// The first minus the second.
  case subtract(Expression, Expression)
  /// The product.
  case product([Expression])
  /// The quotient; NULL where the divisor is zero.
  case divide(Expression, Expression)
  /// The smallest operand.
  case least([Expression])
  /// The largest operand.
  case greatest([Expression])

  /// The value of a field of a record; NULL where it has none.
  case field(Expression, String)
  /// A single number for each mapped value, summed over members, `otherwise` for values not
  /// mapped, bounded when bounds are given. Keys are option ids or integers as text.
  case map(Expression, Mapping)
  /// The first operand that is not NULL.
  case coalesce([Expression])
  /// One value or another; a NULL condition takes the second.
  case choose(Expression, then: Expression, else: Expression)
}

/// Points for values.
public struct Mapping: Hashable, Sendable {
  /// The points for each value, by option id or integer as text.
  public let entries: [String: Double]
  /// The points for a value without an entry.
  public let otherwise: Double
  /// The least result.
  public let minimum: Double?
  /// The largest result.
  public let maximum: Double?

  /// Creates a mapping.
  public init(
    _ entries: [String: Double], otherwise: Double = 0, minimum: Double? = nil,
    maximum: Double? = nil
  ) {
    self.entries = entries
    self.otherwise = otherwise
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// A fact about how an item was answered.
public enum ContextVariable: Hashable, Sendable {
  /// The attempt, from 1.
  case attempt
  /// The response time in milliseconds; NULL where unknown.
  case durationMs
  /// The index of the last step opened, from 0.
  case step
  /// The hints opened in a step, by its id.
  case hintsUsed(step: String)
}
