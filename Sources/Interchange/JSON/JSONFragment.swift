/// A piece of JSON that is made once and written many times.
///
/// A scorer that writes a million profiles of one definition keeps what never changes,
/// such as `"assessment":{...}`, as fragments of compact JSON.
public struct JSONFragment: Sendable {
  let bytes: [UInt8]
  /// Whether it ends in a key, so that its value comes next.
  let awaitsValue: Bool

  /// Keeps what a closure writes as the next value.
  public init(value write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(.compact, capacity: 256)
    write(&writer)
    bytes = writer.buffer.bytes
    awaitsValue = false
  }

  /// Keeps some members of an object: keys with their values, and perhaps a last key
  /// whose value is written after the fragment.
  public init(members write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(.compact, capacity: 256)
    writer.state = .opened
    write(&writer)
    bytes = writer.buffer.bytes
    awaitsValue = writer.state == .keyed
  }
}
