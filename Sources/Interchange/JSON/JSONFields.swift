/// The members of one object of a closed schema, read by name in any order.
///
/// ```swift
/// var fields = try JSONFields(&reader)
/// let id = try fields.string("id")
/// let text = try fields.optional("text") { reader throws(JSONError) in try reader.string() }
/// try fields.finish()
/// ```
///
/// A key that occurs twice is an error at once; one that nobody asked for is an error in
/// ``finish()``. Errors carry the offset of the value that is wrong.
public struct JSONFields {
  private struct Field {
    let key: String
    /// The reader at the value.
    let mark: JSONReader
    var isRead = false
  }

  private var fields: [Field] = []
  private let start: JSONReader

  /// Moves over an object and remembers where its values stand.
  public init(_ reader: inout JSONReader) throws(JSONError) {
    reader.skipSpace()
    start = reader
    try reader.beginObject()
    var keys = KeySet()
    while let key = try reader.nextKey() {
      let name = key.string
      guard keys.insert(name) else { throw reader.error(.duplicateKey(name)) }
      fields.append(Field(key: name, mark: reader))
      try reader.skipValue()
    }
  }

  /// Whether a key occurs.
  public func contains(_ key: String) -> Bool {
    fields.contains { $0.key == key }
  }

  /// Reads the value of a key that must occur.
  public mutating func read<Value>(
    _ key: String, _ value: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    guard let index = fields.firstIndex(where: { $0.key == key }) else {
      throw start.error(.missingKey(key))
    }
    fields[index].isRead = true
    var mark = fields[index].mark
    return try value(&mark)
  }

  /// Reads the value of a key that must occur, `null` as nil.
  public mutating func optional<Value>(
    _ key: String, _ value: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value? {
    try read(key) { reader throws(JSONError) in try reader.optional(value) }
  }

  /// Reads the value of a key that may be absent.
  public mutating func ifPresent<Value>(
    _ key: String, _ value: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value? {
    guard contains(key) else { return nil }
    return try read(key, value)
  }

  /// Checks that every key has been asked for.
  public func finish() throws(JSONError) {
    guard let field = fields.first(where: { !$0.isRead }) else { return }
    throw field.mark.error(.unknownKey(field.key))
  }

  /// An error at the start of the object.
  public func error(_ problem: JSONError.Problem) -> JSONError {
    start.error(problem)
  }
}

extension JSONFields {
  /// Reads a string.
  public mutating func string(_ key: String) throws(JSONError) -> String {
    try read(key) { reader throws(JSONError) in try reader.string() }
  }

  /// Reads a string or `null`.
  public mutating func optionalString(_ key: String) throws(JSONError) -> String? {
    try optional(key) { reader throws(JSONError) in try reader.string() }
  }

  /// Reads a whole number that every program can hold: at most 2^53 - 1 in magnitude.
  ///
  /// Source of the range: RFC 8259, section 6. It also keeps sums of moments from overflowing.
  public mutating func integer(_ key: String) throws(JSONError) -> Int {
    try read(key) { reader throws(JSONError) in try reader.sharedInteger() }
  }

  /// Reads a whole number within a range.
  public mutating func integer(_ key: String, in range: ClosedRange<Int>) throws(JSONError) -> Int {
    try read(key) { reader throws(JSONError) in
      reader.skipSpace()
      let mark = reader
      let value = try reader.sharedInteger()
      guard range.contains(value) else {
        throw mark.error(
          .invalidValue("\(value) is not from \(range.lowerBound) to \(range.upperBound)"))
      }
      return value
    }
  }

  /// Reads a whole number or `null`.
  public mutating func optionalInteger(_ key: String) throws(JSONError) -> Int? {
    try optional(key) { reader throws(JSONError) in try reader.sharedInteger() }
  }

  /// Reads a number.
  public mutating func double(_ key: String) throws(JSONError) -> Double {
    try read(key) { reader throws(JSONError) in try reader.double() }
  }

  /// Reads a number or `null`.
  public mutating func optionalDouble(_ key: String) throws(JSONError) -> Double? {
    try optional(key) { reader throws(JSONError) in try reader.double() }
  }

  /// Reads `true` or `false`.
  public mutating func boolean(_ key: String) throws(JSONError) -> Bool {
    try read(key) { reader throws(JSONError) in try reader.boolean() }
  }

  /// Reads `true`, `false` or `null`.
  public mutating func optionalBoolean(_ key: String) throws(JSONError) -> Bool? {
    try optional(key) { reader throws(JSONError) in try reader.boolean() }
  }

  /// Reads one of a closed list of names.
  public mutating func name<Name>(
    _ key: String, of type: Name.Type
  ) throws(JSONError) -> Name where Name: RawRepresentable<String> & CaseIterable {
    try read(key) { reader throws(JSONError) in try reader.name(of: type) }
  }

  /// Reads one of a closed list of names, or `null`.
  public mutating func optionalName<Name>(
    _ key: String, of type: Name.Type
  ) throws(JSONError) -> Name? where Name: RawRepresentable<String> & CaseIterable {
    try optional(key) { reader throws(JSONError) in try reader.name(of: type) }
  }

  /// Reads an array, with one call of the closure for each value.
  public mutating func array<Element>(
    _ key: String, of element: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    try read(key) { reader throws(JSONError) in try reader.array(of: element) }
  }
}

extension JSONReader {
  /// Reads a whole number of at most 2^53 - 1 in magnitude.
  mutating func sharedInteger() throws(JSONError) -> Int {
    skipSpace()
    let mark = self
    let value = try integer()
    guard value.magnitude < 1 << 53 else { throw mark.error(.numberOutOfRange) }
    return value
  }

  /// Reads one of a closed list of names.
  public mutating func name<Name>(
    of type: Name.Type
  ) throws(JSONError) -> Name where Name: RawRepresentable<String> & CaseIterable {
    skipSpace()
    let mark = self
    let text = try string()
    guard let name = Name(rawValue: text) else {
      let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
      throw mark.error(.invalidValue("'\(text)' is none of \(known)"))
    }
    return name
  }

  /// Reads an object whose keys are data, as pairs in their order.
  public mutating func entries<Element>(
    of value: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [(key: String, value: Element)] {
    var result: [(key: String, value: Element)] = []
    try object { key, reader throws(JSONError) in
      result.append((key.string, try value(&reader)))
      return true
    }
    return result
  }
}
