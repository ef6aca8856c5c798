/// Walks over the lines of a journal and checks how each is closed.
struct JournalLines: Sendable {
  enum Step {
    /// A line that holds, without its line feed.
    case line([UInt8])
    /// The bytes end without a line feed.
    case torn
    /// A line that is not closed as it must be.
    case damaged
    /// There is nothing left.
    case end
  }

  private let bytes: [UInt8]
  /// The offset behind the last line that holds.
  private(set) var offset = 0
  /// The running checksum behind the last line that holds.
  private(set) var frame = JournalFrame()

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Step {
    guard offset < bytes.count else { return .end }
    let rest = bytes[offset...]
    guard let lineFeed = rest.firstIndex(of: 0x0A) else {
      // A whole line but for its line feed is no interrupted write: that byte was damaged.
      var next = frame
      return next.accepts(rest.dropLast() + [0x0A]) ? .damaged : .torn
    }
    let line = rest[...lineFeed]
    var next = frame
    guard next.accepts(line) else { return .damaged }
    frame = next
    offset = lineFeed + 1
    return .line(Array(line.dropLast()))
  }
}
