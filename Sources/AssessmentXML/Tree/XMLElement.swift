import CLibXML2

/// An element of a live libxml2 tree, to be read while the tree lives and never kept.
///
/// The SAX handlers leave in the node's own field what is asked most: the byte offset of its `<`
/// and the place of its name in the vocabulary. An attribute holds the place of its name.
struct XMLElement: Equatable {
  let node: xmlNodePtr

  /// Its name, or `unknown` for a name or a namespace that is not ours.
  var name: ElementName { ElementName(mark: NodeMark(node.pointee._private)) }

  /// The byte offset of its `<` in the document.
  var offset: Int { NodeMark(node.pointee._private).offset }

  /// Its name as the author wrote it, without a prefix.
  var localName: String { node.pointee.name.map { String(cString: $0) } ?? "" }

  /// Its child elements, in order.
  var elements: XMLElements { XMLElements(rest: node.pointee.children) }

  /// The next element beside it.
  var nextElement: XMLElement? {
    var siblings = XMLElements(rest: node.pointee.next)
    return siblings.next()
  }

  /// Its child elements and texts, in order.
  var nodes: XMLNodes { XMLNodes(rest: node.pointee.children) }

  /// Its attributes, in the order in which the author wrote them.
  var attributes: XMLAttributes { XMLAttributes(rest: node.pointee.properties) }

  /// The first child element of this name.
  func first(_ name: ElementName) -> XMLElement? {
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE,
        NodeMark(child.pointee._private).nameIndex == name.rawValue
      {
        return XMLElement(node: child)
      }
      next = child.pointee.next
    }
    return nil
  }

  /// The value of an attribute, or nil when the author did not write it; ticks it as read.
  func read(_ name: AttributeName) -> String? {
    var next = node.pointee.properties
    while let attribute = next {
      if NodeMark(attribute.pointee._private).nameIndex == name.rawValue {
        let attribute = XMLAttribute(node: attribute)
        attribute.tick()
        return attribute.value
      }
      next = attribute.pointee.next
    }
    return nil
  }

  /// Whether the author wrote an attribute.
  func has(_ name: AttributeName) -> Bool {
    attributes.contains { $0.name == name }
  }

  /// How many children it has, text among them: at least as many as it has elements.
  var childCount: Int {
    var count = 0
    var next = node.pointee.children
    while let child = next {
      count += 1
      next = child.pointee.next
    }
    return count
  }

  /// The bytes of its only child, where that is a text.
  var onlyText: UnsafeBufferPointer<UInt8>? {
    guard let child = node.pointee.children, child.pointee.next == nil,
      child.pointee.type == XML_TEXT_NODE
    else { return nil }
    return textBytes(of: child)
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
  fileprivate var rest: xmlNodePtr?

  mutating func next() -> XMLElement? {
    while let node = rest {
      rest = node.pointee.next
      if node.pointee.type == XML_ELEMENT_NODE { return XMLElement(node: node) }
    }
    return nil
  }
}

/// The child elements and texts of an element.
struct XMLNodes: Sequence, IteratorProtocol {
  fileprivate var rest: xmlNodePtr?

  mutating func next() -> XMLNode? {
    while let node = rest {
      rest = node.pointee.next
      switch node.pointee.type {
      case XML_ELEMENT_NODE: return .element(XMLElement(node: node))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: return .text(textBytes(of: node))
      default: continue
      }
    }
    return nil
  }
}

/// An attribute of an element.
struct XMLAttribute {
  fileprivate let node: xmlAttrPtr

  /// Its name, or `unknown` for a name or a namespace that is not ours.
  var name: AttributeName { AttributeName(mark: NodeMark(node.pointee._private)) }

  /// Its name as the author wrote it, without a prefix.
  var localName: String { node.pointee.name.map { String(cString: $0) } ?? "" }

  /// Whether it was read.
  var isTicked: Bool { NodeMark(node.pointee._private).isTicked }

  /// Notes that it was read.
  func tick() {
    var mark = NodeMark(node.pointee._private)
    mark.isTicked = true
    node.pointee._private = mark.pointer
  }

  /// Its value, with character references replaced.
  var value: String {
    guard let first = node.pointee.children else { return "" }
    if first.pointee.next == nil { return String(decoding: textBytes(of: first), as: UTF8.self) }
    return XMLNodes(rest: first).reduce(into: "") { value, node in
      if case .text(let bytes) = node { value += String(decoding: bytes, as: UTF8.self) }
    }
  }
}

/// The attributes of an element.
struct XMLAttributes: Sequence, IteratorProtocol {
  fileprivate var rest: xmlAttrPtr?

  mutating func next() -> XMLAttribute? {
    guard let node = rest else { return nil }
    rest = node.pointee.next
    return XMLAttribute(node: node)
  }
}

private func textBytes(of node: xmlNodePtr) -> UnsafeBufferPointer<UInt8> {
  guard let content = node.pointee.content else { return UnsafeBufferPointer(start: nil, count: 0) }
  return UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
}
