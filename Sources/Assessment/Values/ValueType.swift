/// What kind of single value a variable holds.
public enum BaseType: String, Hashable, Sendable, CaseIterable {
  /// True or false.
  case boolean
  /// A whole number.
  case integer
  /// A finite number.
  case float
  /// Text.
  case string
  /// An id from a closed list.
  case identifier
}

/// How many values a variable holds.
public enum Cardinality: String, Hashable, Sendable, CaseIterable {
  /// At most one.
  case single
  /// Any number, without order.
  case multiple
  /// Any number, in order.
  case ordered
  /// Named values.
  case record
}
