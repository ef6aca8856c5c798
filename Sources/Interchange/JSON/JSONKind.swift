/// The six kinds of JSON value.
public enum JSONKind: Equatable, Sendable {
  /// `{...}`
  case object
  /// `[...]`
  case array
  /// `"..."`
  case string
  /// A number.
  case number
  /// `true` or `false`.
  case boolean
  /// `null`
  case null
}

extension JSONKind: CustomStringConvertible {
  /// The kind with its article, as it stands in an error.
  public var description: String {
    switch self {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .boolean: "true or false"
    case .null: "null"
    }
  }
}
