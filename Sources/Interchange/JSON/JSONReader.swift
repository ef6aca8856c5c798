/// Reads JSON value by value from bytes in memory, strictly by RFC 8259.
///
/// The caller asks for what it expects and the reader moves on:
///
/// ```swift
/// var reader = JSONReader(buffer)
/// try reader.beginArray()
/// while try reader.nextElement() {
///   sum += try reader.integer()
/// }
/// try reader.finish()
/// ```
///
/// The reader borrows its bytes: neither it nor a ``JSONText`` may outlive the
/// closure that lent them. Nothing is allocated but the strings that are asked for.
/// A copy of a reader is a mark to come back to. After an error a reader is spent.
public struct JSONReader {
  @usableFromInline let base: UnsafePointer<UInt8>
  @usableFromInline let count: Int
  /// The offset in bytes of the next byte to read.
  public internal(set) var position = 0
  /// Whether the innermost open container has no element yet.
  var isFresh = true
  var depth = 0
  let maximumDepth: Int

  /// Makes a reader at the start of some bytes.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8. A byte order mark is not accepted.
  ///   - maximumDepth: How many containers may stand inside one another.
  public init(_ bytes: UnsafeRawBufferPointer, maximumDepth: Int = 64) {
    // An empty buffer may have no address; the empty string literal always has one.
    let empty: StaticString = ""
    base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? empty.utf8Start
    count = bytes.count
    self.maximumDepth = maximumDepth
  }

  /// The kind of the value that comes next, without moving over it.
  public mutating func peek() throws(JSONError) -> JSONKind {
    skipSpace()
    guard position < count else { throw error(.unexpectedEnd) }
    switch base[position] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), 0x30...0x39: return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: throw error(.unexpectedByte(base[position]))
    }
  }

  /// Moves into an object; its keys come from ``nextKey()``.
  public mutating func beginObject() throws(JSONError) {
    try open(UInt8(ascii: "{"), .object)
  }

  /// The next key of the innermost object, or nil after its end.
  ///
  /// The value must be read, or skipped, before the next key is asked for.
  public mutating func nextKey() throws(JSONError) -> JSONText? {
    guard try moveToNext(before: UInt8(ascii: "}")) else { return nil }
    guard base[position] == UInt8(ascii: "\"") else {
      throw error(.unexpectedByte(base[position]))
    }
    let key = try scanString()
    skipSpace()
    guard position < count else { throw error(.unexpectedEnd) }
    guard base[position] == UInt8(ascii: ":") else {
      throw error(.unexpectedByte(base[position]))
    }
    position += 1
    return key
  }

  /// Moves into an array; ``nextElement()`` leads from value to value.
  public mutating func beginArray() throws(JSONError) {
    try open(UInt8(ascii: "["), .array)
  }

  /// Whether the innermost array has another value, which then comes next.
  public mutating func nextElement() throws(JSONError) -> Bool {
    try moveToNext(before: UInt8(ascii: "]"))
  }

  /// Reads `true` or `false`.
  public mutating func boolean() throws(JSONError) -> Bool {
    try expect(.boolean)
    let isTrue = base[position] == UInt8(ascii: "t")
    try literal(isTrue ? "true" : "false")
    return isTrue
  }

  /// Reads `null`.
  public mutating func null() throws(JSONError) {
    try expect(.null)
    try literal("null")
  }

  /// Reads `null` if it comes next, and says whether it did.
  public mutating func nullIfNext() throws(JSONError) -> Bool {
    guard try peek() == .null else { return false }
    try literal("null")
    return true
  }

  /// Reads a value of any kind, checks that it is JSON, and drops it.
  ///
  /// Keys that occur twice inside it are not noticed.
  public mutating func skipValue() throws(JSONError) {
    switch try peek() {
    case .object:
      try beginObject()
      while try nextKey() != nil { try skipValue() }
    case .array:
      try beginArray()
      while try nextElement() { try skipValue() }
    case .string: _ = try scanString()
    case .number: _ = try number()
    case .boolean: _ = try boolean()
    case .null: try null()
    }
  }

  /// Checks that nothing but white space follows.
  public mutating func finish() throws(JSONError) {
    skipSpace()
    guard position == count else { throw error(.trailingContent) }
  }

  /// An error at the reader's position.
  public func error(_ problem: JSONError.Problem) -> JSONError {
    JSONError(problem, at: position)
  }
}

extension JSONReader {
  @inline(__always)
  mutating func skipSpace() {
    while position < count {
      switch base[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Checks that a value of a kind comes next.
  mutating func expect(_ kind: JSONKind) throws(JSONError) {
    let found = try peek()
    guard found == kind else { throw error(.wrongKind(expected: kind, found: found)) }
  }

  private mutating func open(_ byte: UInt8, _ kind: JSONKind) throws(JSONError) {
    skipSpace()
    guard position < count, base[position] == byte else {
      throw error(.wrongKind(expected: kind, found: try peek()))
    }
    guard depth < maximumDepth else { throw error(.tooDeep) }
    depth += 1
    position += 1
    isFresh = true
  }

  /// Moves over the comma to the next member, or over `closing`, and says which.
  private mutating func moveToNext(before closing: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard position < count else { throw error(.unexpectedEnd) }
    if base[position] == closing {
      position += 1
      depth -= 1
      isFresh = false
      return false
    }
    if isFresh {
      isFresh = false
      return true
    }
    guard base[position] == UInt8(ascii: ",") else {
      throw error(.unexpectedByte(base[position]))
    }
    position += 1
    skipSpace()
    guard position < count else { throw error(.unexpectedEnd) }
    guard base[position] != closing else { throw error(.unexpectedByte(closing)) }
    return true
  }

  private mutating func literal(_ word: StaticString) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount {
      guard position + index < count else {
        throw JSONError(.unexpectedEnd, at: count)
      }
      guard base[position + index] == word.utf8Start[index] else {
        throw error(.invalidLiteral)
      }
    }
    position += word.utf8CodeUnitCount
    isFresh = false
  }
}
