/// A stream of bytes that comes in pieces of one size, as a pipe would give them.
struct Chunks {
  private var rest: ArraySlice<UInt8>
  private let size: Int

  init(_ text: String, size: Int) {
    self.init(Array(text.utf8), size: size)
  }

  init(_ bytes: [UInt8], size: Int) {
    rest = bytes[...]
    self.size = size
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let piece = rest.prefix(min(size, buffer.count))
    buffer.copyBytes(from: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}
