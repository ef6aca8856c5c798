import Glibc

/// A growing run of bytes that a writer fills and its owner empties.
///
/// Growth keeps what is there; ``removeAll()`` keeps the room, so that a stream of
/// documents reuses one allocation.
public struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The number of bytes held.
  public private(set) var count = 0

  /// Makes an empty buffer with room for some bytes.
  public init(capacity: Int = 4096) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit {
    base.deallocate()
  }

  /// Calls a closure with the bytes, which are valid only inside it.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// A copy of the bytes.
  public var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }

  /// Drops the bytes and keeps the room.
  public mutating func removeAll() {
    count = 0
  }

  /// Drops the bytes after the first `count`; used to take back an unfinished document.
  public mutating func removeAll(after count: Int) {
    self.count = min(max(count, 0), self.count)
  }

  /// Adds a byte.
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  /// Adds the bytes of a literal.
  @inline(__always)
  public mutating func append(literal: StaticString) {
    append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Adds some bytes.
  @inline(__always)
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    memcpy(base + count, source, bytes.count)
    count += bytes.count
  }

  /// Adds some bytes.
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Adds a string in UTF-8.
  public mutating func append(_ string: String) {
    string.utf8.span.withUnsafeBufferPointer { append(UnsafeRawBufferPointer($0)) }
  }

  /// Adds an integer in decimal digits.
  public mutating func append(decimal value: Int) {
    reserve(20)
    if value < 0 {
      base[count] = UInt8(ascii: "-")
      count += 1
    }
    var rest = value.magnitude
    var length = 1
    var limit: UInt = 10
    while rest >= limit, length < 20 {
      length += 1
      let (next, overflows) = limit.multipliedReportingOverflow(by: 10)
      if overflows { break }
      limit = next
    }
    var place = count + length
    count = place
    repeat {
      place -= 1
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
      base[place] = 0x30 + UInt8(truncatingIfNeeded: remainder)
      rest = quotient
    } while rest > 0
  }

  @inline(__always)
  private mutating func reserve(_ extra: Int) {
    if count + extra > capacity { grow(to: count + extra) }
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    capacity = max(needed, capacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    memcpy(larger, base, count)
    base.deallocate()
    base = larger
  }
}
