/// A JSON value as a tree, for texts whose shape is not known beforehand.
public enum JSONValue: Equatable, Sendable {
  /// `null`
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number exactly as it is written.
  case number(String)
  /// A string, escapes decoded.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object, its members in the order in which they are written.
  case object([Member])

  /// A key of an object with its value.
  public struct Member: Equatable, Sendable {
    /// The key, unique in its object.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// Makes a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Reads a whole text: one value, and nothing after it.
  ///
  /// - Throws: ``JSONError`` where the text is not JSON or repeats a key.
  public init(parsing text: String, maximumDepth: Int = 64) throws(JSONError) {
    try self.init(parsing: Array(text.utf8), maximumDepth: maximumDepth)
  }

  /// Reads a whole text in UTF-8: one value, and nothing after it.
  ///
  /// - Throws: ``JSONError`` where the text is not JSON or repeats a key.
  public init(parsing bytes: [UInt8], maximumDepth: Int = 64) throws(JSONError) {
    self = try JSONReader.read(bytes, maximumDepth: maximumDepth) {
      reader throws(JSONError) in try reader.value()
    }
  }

  /// The value of a key, or nil where there is none or this is no object.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension JSONReader {
  /// Reads a whole text with a closure and checks that nothing follows.
  public static func read<Value>(
    _ bytes: [UInt8], maximumDepth: Int = 64,
    _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var reader = JSONReader(UnsafeRawBufferPointer(buffer), maximumDepth: maximumDepth)
      let value = try body(&reader)
      try reader.finish()
      return value
    }
  }

  /// Reads a value of any kind as a tree; a key that occurs twice is an error.
  public mutating func value() throws(JSONError) -> JSONValue {
    switch try peek() {
    case .null:
      try null()
      return .null
    case .boolean: return .boolean(try boolean())
    case .number: return .number(try number().lexeme)
    case .string: return .string(try string())
    case .array: return .array(try array { reader throws(JSONError) in try reader.value() })
    case .object:
      var members: [JSONValue.Member] = []
      try object { key, reader throws(JSONError) in
        members.append(JSONValue.Member(key.string, try reader.value()))
        return true
      }
      return .object(members)
    }
  }
}
