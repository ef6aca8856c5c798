/// A value that a response, an outcome or an expression holds.
///
/// NULL is `Optional<Value>.none`; it is not the empty string.
public enum Value: Hashable, Sendable {
  /// True or false.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A finite number.
  case float(Double)
  /// Text as typed.
  case string(String)
  /// The id of an option, a gap choice or a step.
  case identifier(String)
  /// Values without order, no two alike (a multiple choice).
  case multiple([Value])
  /// Values in order (a ranking).
  case ordered([Value])
  /// Named values in the order of their declaration (matching, best-worst, rate-each).
  case record([Field])

  /// One named value of a record.
  public struct Field: Hashable, Sendable {
    /// The name of the field.
    public let name: String
    /// Its value; nil is NULL.
    public let value: Value?

    /// Creates a field.
    public init(_ name: String, _ value: Value?) {
      self.name = name
      self.value = value
    }
  }

  /// The number this value stands for, or nil where it is no number.
  ///
  /// A boolean counts 1 or 0.
  public var number: Double? {
    switch self {
    case .boolean(let flag): flag ? 1 : 0
    case .integer(let whole): Double(whole)
    case .float(let number): number
    default: nil
    }
  }

  /// The text of a string or an identifier.
  public var text: String? {
    switch self {
    case .string(let text), .identifier(let text): text
    default: nil
    }
  }

  /// The members of a multiple or ordered value.
  public var members: [Value]? {
    switch self {
    case .multiple(let members), .ordered(let members): members
    default: nil
    }
  }

  /// The value of the field with that name, where this is a record that has it.
  public func field(_ name: String) -> Value? {
    guard case .record(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.value
  }
}
