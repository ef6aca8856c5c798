/// What the reader leaves in the private field of a libxml2 node: a byte offset and a name.
///
/// The sixteen low bits are the name's place in its vocabulary, the others the offset.
struct NodeMark {
  private let bits: UInt

  init(offset: Int, nameIndex: UInt16) {
    bits = UInt(offset) << 16 | UInt(nameIndex)
  }

  init(_ pointer: UnsafeMutableRawPointer?) {
    bits = UInt(bitPattern: pointer)
  }

  var pointer: UnsafeMutableRawPointer? { UnsafeMutableRawPointer(bitPattern: bits) }
  var offset: Int { Int(bits >> 16) }
  var nameIndex: UInt16 { UInt16(truncatingIfNeeded: bits) }
}
