/// Writes JSON value by value into a buffer of bytes.
///
/// Commas, colons and indentation come by themselves:
///
/// ```swift
/// var writer = JSONWriter()
/// writer.beginObject()
/// writer.field("id", "n1")
/// writer.field("latencyMs", 1250)
/// writer.endObject()
/// writer.endLine()
/// ```
///
/// What is written is always RFC 8259, provided that keys and values alternate and
/// every container is ended. Doubles take the fewest digits that read back to the same
/// value; one that is not finite becomes `null`.
public struct JSONWriter: ~Copyable {
  /// How values are laid out.
  public enum Layout: Sendable {
    /// No white space: one document is one line.
    case compact
    /// Two spaces of indentation, one member or element to a line.
    case pretty
  }

  enum State {
    /// The first value of the text, or of its line, comes next.
    case start
    /// A container has been opened and has nothing in it.
    case opened
    /// A value has been written.
    case written
    /// A key has been written.
    case keyed
  }

  /// The bytes written so far.
  public var buffer: ByteBuffer
  let layout: Layout
  var state = State.start
  private var depth = 0

  /// Makes a writer with an empty buffer.
  public init(_ layout: Layout = .compact, capacity: Int = 4096) {
    self.layout = layout
    buffer = ByteBuffer(capacity: capacity)
  }

  /// What has been written, as a string.
  public var text: String {
    buffer.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// Forgets what has been written and starts a new text with the same room.
  public mutating func reset() {
    buffer.removeAll()
    state = .start
    depth = 0
  }

  /// Opens an object.
  public mutating func beginObject() {
    separate()
    buffer.append(UInt8(ascii: "{"))
    state = .opened
    depth += 1
  }

  /// Ends the innermost object.
  public mutating func endObject() {
    end(UInt8(ascii: "}"))
  }

  /// Opens an array.
  public mutating func beginArray() {
    separate()
    buffer.append(UInt8(ascii: "["))
    state = .opened
    depth += 1
  }

  /// Ends the innermost array.
  public mutating func endArray() {
    end(UInt8(ascii: "]"))
  }

  /// Ends the text with a line feed; another text may follow.
  public mutating func endLine() {
    buffer.append(0x0A)
    state = .start
  }

  /// Writes the key of the next value, a literal that needs no escape.
  public mutating func key(_ key: StaticString) {
    separate()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(literal: key)
    endKey()
  }

  /// Writes the key of the next value.
  public mutating func key(_ key: String) {
    separate()
    appendQuoted(key)
    state = .keyed
    buffer.append(literal: layout == .pretty ? ": " : ":")
  }

  /// Writes a string, or `null` for nil.
  public mutating func value(_ string: String?) {
    guard let string else { return null() }
    separate()
    appendQuoted(string)
  }

  /// Writes an integer, or `null` for nil.
  public mutating func value(_ integer: Int?) {
    guard let integer else { return null() }
    separate()
    buffer.append(decimal: integer)
  }

  /// Writes a number, or `null` for nil and for one that is not finite.
  public mutating func value(_ double: Double?) {
    guard let double, double.isFinite else { return null() }
    separate()
    appendShortest(double)
  }

  /// Writes `true` or `false`, or `null` for nil.
  public mutating func value(_ boolean: Bool?) {
    guard let boolean else { return null() }
    separate()
    buffer.append(literal: boolean ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    buffer.append(literal: "null")
  }

  /// Writes a value, or a key with its value, that is JSON already.
  public mutating func fragment(_ fragment: JSONFragment) {
    separate()
    buffer.append(fragment.bytes)
    if fragment.awaitsValue { state = .keyed }
  }

  /// Writes a tree of values.
  public mutating func value(_ tree: JSONValue) {
    switch tree {
    case .null: null()
    case .boolean(let boolean): value(boolean)
    case .string(let string): value(string)
    case .number(let lexeme):
      separate()
      buffer.append(lexeme)
    case .array(let elements):
      beginArray()
      for element in elements { value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.key)
        value(member.value)
      }
      endObject()
    }
  }
}

extension JSONWriter {
  /// Writes what must stand before a value or a key.
  @inline(__always)
  mutating func separate() {
    switch state {
    case .start, .keyed: break
    case .opened: if layout == .pretty { indent() }
    case .written:
      buffer.append(UInt8(ascii: ","))
      if layout == .pretty { indent() }
    }
    state = .written
  }

  private mutating func endKey() {
    buffer.append(literal: layout == .pretty ? "\": " : "\":")
    state = .keyed
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if layout == .pretty, state == .written { indent() }
    buffer.append(bracket)
    state = .written
  }

  private mutating func indent() {
    buffer.append(0x0A)
    for _ in 0..<depth { buffer.append(literal: "  ") }
  }

  mutating func appendShortest(_ double: Double) {
    if double.magnitude < 0x1p53, double == Double(Int(double)) {
      if double == 0, double.sign == .minus { buffer.append(UInt8(ascii: "-")) }
      buffer.append(decimal: Int(double))
    } else {
      buffer.append(double.description)
    }
  }
}
