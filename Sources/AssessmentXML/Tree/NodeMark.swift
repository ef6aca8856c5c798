/// What the reader leaves in the private field of a libxml2 node: an offset, a name, and a tick.
///
/// The fifteen low bits are the name's place in its vocabulary, the next is the tick that an
/// attribute gets when it is read, and the others are the byte offset of an element.
struct NodeMark {
  private var bits: UInt
  private static let tick: UInt = 1 << 15

  init(offset: Int, nameIndex: UInt16) {
    bits = UInt(offset) << 16 | UInt(nameIndex & 0x7FFF)
  }

  init(_ pointer: UnsafeMutableRawPointer?) {
    bits = UInt(bitPattern: pointer)
  }

  var pointer: UnsafeMutableRawPointer? { UnsafeMutableRawPointer(bitPattern: bits) }
  var offset: Int { Int(bits >> 16) }
  var nameIndex: UInt16 { UInt16(truncatingIfNeeded: bits) & 0x7FFF }

  var isTicked: Bool {
    get { bits & NodeMark.tick != 0 }
    set { bits = newValue ? bits | NodeMark.tick : bits & ~NodeMark.tick }
  }
}
