/// An element of a tree, to be read while the tree lives and never kept.
struct XMLElement: Equatable {
  private let node: UnsafeMutablePointer<TreeNode>
  /// The bytes of the attributes and texts of the branch.
  private let bytes: UnsafePointer<UInt8>

  init(node: UnsafeMutablePointer<TreeNode>, bytes: UnsafePointer<UInt8>) {
    self.node = node
    self.bytes = bytes
  }

  /// Its name, or `unknown` for a name or a namespace that is not ours.
  var name: ElementName { ElementName(rawValue: node.pointee.nameIndex) ?? .unknown }

  /// The byte offset of its `<` in the document.
  var offset: Int { Int(node.pointee.start) }

  /// Its name as the author wrote it, without a prefix.
  var localName: String {
    if name != .unknown { return name.text }
    let next = node + 1
    guard node.pointee.extent > 1, next.pointee.kind == .name else { return "" }
    return String(decoding: next.pointee.bytes(in: bytes), as: UTF8.self)
  }

  /// Its child elements, in order.
  var elements: XMLElements { XMLElements(inside) }

  /// Its child elements and texts, in order.
  var nodes: XMLNodes { inside }

  private var inside: XMLNodes {
    XMLNodes(place: node + 1, end: node + node.pointee.nodeCount, bytes: bytes)
  }

  /// Its attributes, in the order in which the author wrote them.
  var attributes: XMLAttributes {
    XMLAttributes(place: node + 1, end: node + node.pointee.nodeCount, bytes: bytes)
  }

  /// The first child element of this name.
  func first(_ name: ElementName) -> XMLElement? {
    elements.first { $0.name == name }
  }

  /// The value of an attribute, or nil when the author did not write it; ticks it as read.
  func read(_ name: AttributeName) -> String? {
    readBytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of the value of an attribute; ticks it as read.
  func readBytes(_ name: AttributeName) -> UnsafeBufferPointer<UInt8>? {
    for attribute in attributes where attribute.nameIndex == name.rawValue {
      attribute.tick()
      return attribute.bytes
    }
    return nil
  }

  /// Whether the author wrote an attribute.
  func has(_ name: AttributeName) -> Bool {
    attributes.contains { $0.name == name }
  }

  /// How many children it has, text among them: at least as many as it has elements.
  var childCount: Int { nodes.reduce(0) { count, _ in count + 1 } }

  /// The bytes of its only child, where that is a text.
  var onlyText: UnsafeBufferPointer<UInt8>? {
    var nodes = nodes
    guard case .text(let text) = nodes.next(), nodes.next() == nil else { return nil }
    return text
  }

  /// All text inside it, whatever elements it stands in.
  var text: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    for node in nodes {
      switch node {
      case .text(let bytes): text += String(decoding: bytes, as: UTF8.self)
      case .element(let element): element.appendText(to: &text)
      }
    }
  }
}

/// A child of an element: another element, or the bytes of a text.
enum XMLNode {
  case element(XMLElement)
  case text(UnsafeBufferPointer<UInt8>)
}

/// The child elements of an element.
struct XMLElements: Sequence, IteratorProtocol {
  private var nodes: XMLNodes

  fileprivate init(_ nodes: XMLNodes) {
    self.nodes = nodes
  }

  mutating func next() -> XMLElement? {
    while let node = nodes.next() {
      if case .element(let element) = node { return element }
    }
    return nil
  }
}

/// The child elements and texts of an element.
struct XMLNodes: Sequence, IteratorProtocol {
  fileprivate var place: UnsafeMutablePointer<TreeNode>
  fileprivate let end: UnsafeMutablePointer<TreeNode>
  fileprivate let bytes: UnsafePointer<UInt8>

  mutating func next() -> XMLNode? {
    while place < end {
      let node = place
      place += node.pointee.nodeCount
      switch node.pointee.kind {
      case .element: return .element(XMLElement(node: node, bytes: bytes))
      case .text: return .text(node.pointee.bytes(in: bytes))
      case .name, .attribute: continue
      }
    }
    return nil
  }
}

/// An attribute of an element.
struct XMLAttribute {
  fileprivate let node: UnsafeMutablePointer<TreeNode>
  fileprivate let branchBytes: UnsafePointer<UInt8>

  /// Its name, or `unknown` for a name or a namespace that is not ours.
  var name: AttributeName { AttributeName(rawValue: nameIndex) ?? .unknown }

  fileprivate var nameIndex: UInt16 { node.pointee.nameIndex }

  /// Whether it was read.
  var isTicked: Bool { node.pointee.isTicked }

  /// Notes that it was read.
  func tick() { node.pointee.isTicked = true }

  /// The bytes of its value, with character references replaced.
  fileprivate var bytes: UnsafeBufferPointer<UInt8> { node.pointee.bytes(in: branchBytes) }
}

/// The attributes of an element.
struct XMLAttributes: Sequence, IteratorProtocol {
  fileprivate var place: UnsafeMutablePointer<TreeNode>
  fileprivate let end: UnsafeMutablePointer<TreeNode>
  fileprivate let bytes: UnsafePointer<UInt8>

  mutating func next() -> XMLAttribute? {
    while place < end {
      let node = place
      switch node.pointee.kind {
      case .attribute:
        place += 1
        return XMLAttribute(node: node, branchBytes: bytes)
      case .name: place += 1
      case .element, .text: return nil
      }
    }
    return nil
  }
}

extension TreeNode {
  /// The bytes of an attribute, a text or a name, in those of its branch.
  fileprivate func bytes(in bytes: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + Int(start), count: Int(extent))
  }
}
