/// The nodes of an element and of all in it, in memory that its tree frees.
///
/// It is handed from the thread that parses to the one that reads, which alone has it from then on.
struct TreeBranch: Sendable {
  // Addresses, because a pointer is not sendable.
  private let nodes: UInt
  private let bytes: UInt

  /// Copies what was collected of an element.
  init(nodes: [TreeNode], bytes: [UInt8]) {
    self.nodes = TreeBranch.copy(nodes)
    self.bytes = TreeBranch.copy(bytes)
  }

  private static func copy<Part>(_ parts: [Part]) -> UInt {
    let copy = UnsafeMutablePointer<Part>.allocate(capacity: max(parts.count, 1))
    parts.withUnsafeBufferPointer { parts in
      guard let start = parts.baseAddress else { return }
      copy.initialize(from: start, count: parts.count)
    }
    return UInt(bitPattern: copy)
  }

  /// The element, to be read while the branch is not freed.
  var element: XMLElement? {
    guard let node = UnsafeMutablePointer<TreeNode>(bitPattern: nodes),
      let bytes = UnsafePointer<UInt8>(bitPattern: bytes)
    else { return nil }
    return XMLElement(node: node, bytes: bytes)
  }

  /// Frees the memory.
  func free() {
    UnsafeMutablePointer<TreeNode>(bitPattern: nodes)?.deallocate()
    UnsafeMutablePointer<UInt8>(bitPattern: bytes)?.deallocate()
  }
}
