/// What a document may ask of the reader before it is refused.
///
/// Each limit is far above what an author writes and far below what would hurt the machine.
enum ReadingLimits {
  /// The longest document, in bytes.
  static let documentSize = 64 << 20

  /// The longest start tag, in bytes: libxml2 compares every attribute of a tag with every other.
  static let startTagSize = 64 << 10

  /// The longest run of text, comment or CDATA between two tags, in bytes.
  static let textSize = 1 << 20

  /// The most attributes, and the most namespace declarations, of one element.
  static let attributesPerElement = 64

  /// The most elements and attributes of one document.
  static let nodeCount = 4_000_000

  /// The deepest nesting of elements; libxml2 itself stops at the same depth.
  static let depth = 256

  /// The size from which a document is parsed and validated on a thread of its own, in bytes.
  static let concurrentSize = 1 << 20

  /// The number of items from which they are looked at on two threads.
  static let concurrentItems = 2_000

  /// The most errors, and the most warnings, that are reported of one definition.
  static let problemCount = 200
}
