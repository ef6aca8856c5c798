extension JSONReader {
  /// Reads an object of a closed schema, key by key.
  ///
  /// A key that occurs twice is an error, and so is one that the closure does not know.
  ///
  /// - Parameter member: Reads the value of a key and returns true; returns false,
  ///   with nothing read, for a key that it does not know.
  /// - Throws: ``JSONError``, also what the closure throws.
  public mutating func object(
    _ member: (JSONText, inout JSONReader) throws(JSONError) -> Bool
  ) throws(JSONError) {
    try beginObject()
    var keys = KeySet()
    while true {
      skipSpace()
      guard let key = try nextKey() else { return }
      let start = position
      guard keys.insert(key.string) else {
        throw JSONError(.duplicateKey(key.string), at: start)
      }
      guard try member(key, &self) else {
        throw JSONError(.unknownKey(key.string), at: start)
      }
    }
  }

  /// Reads an array, with one call of the closure for each value.
  public mutating func array<Element>(
    of element: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    var result: [Element] = []
    try beginArray()
    while try nextElement() { result.append(try element(&self)) }
    return result
  }

  /// Reads `null` as nil, and anything else with the closure.
  public mutating func optional<Value>(
    _ value: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value? {
    if try nullIfNext() { return nil }
    return try value(&self)
  }

  /// The value of a key that must have occurred.
  public func required<Value>(_ value: Value?, _ key: String) throws(JSONError) -> Value {
    guard let value else { throw error(.missingKey(key)) }
    return value
  }
}

/// The keys of one object: a short list while it is short, a set after that.
struct KeySet {
  private var few: [String] = []
  private var many: Set<String> = []

  /// Adds a key and says whether it was new.
  mutating func insert(_ key: String) -> Bool {
    if many.isEmpty {
      if few.contains(where: { $0.utf8.elementsEqual(key.utf8) }) { return false }
      few.append(key)
      if few.count > 24 { many = Set(few) }
      return true
    }
    return many.insert(key).inserted
  }
}
