/// Lays out the nodes of a document as a parser tells of them.
struct TreeBuilder {
  /// An element that has begun and not ended.
  private struct OpenElement {
    let place: Int
    let name: ElementName
  }

  private var names = DocumentNames()
  private var open: [OpenElement] = []
  private var nodes: [TreeNode] = []
  private var bytes: [UInt8] = []
  /// Whether the last node is a text of the innermost open element, so that more is added to it.
  private(set) var endsInText = false

  /// Begins an element, with its attributes.
  mutating func begin(_ tag: SAXStartTag, offset: Int) {
    let nameIndex = names.index(ofElement: tag)
    let name = ElementName(rawValue: nameIndex) ?? .unknown
    open.append(OpenElement(place: nodes.count, name: name))
    nodes.append(TreeNode(kind: .element, nameIndex: nameIndex, start: UInt32(offset), extent: 1))
    if nameIndex == 0 { add(.name, tag.nameBytes) }
    for attribute in tag.attributes {
      add(.attribute, nameIndex: names.index(of: attribute), attribute.value)
    }
    endsInText = false
  }

  private mutating func add(
    _ kind: TreeNode.Kind, nameIndex: UInt16 = 0, _ value: UnsafeBufferPointer<UInt8>
  ) {
    nodes.append(
      TreeNode(
        kind: kind, nameIndex: nameIndex, start: UInt32(bytes.count), extent: UInt32(value.count)))
    bytes.append(contentsOf: value)
  }

  /// Adds text to the innermost open element.
  mutating func add(text: UnsafeBufferPointer<UInt8>) {
    if endsInText {
      nodes[nodes.count - 1].extent += UInt32(text.count)
      bytes.append(contentsOf: text)
    } else {
      add(.text, text)
      endsInText = true
    }
  }

  /// Whether blanks in the innermost open element only indent it.
  var ignoresBlanks: Bool { open.last?.name.holdsOnlyElements ?? true }

  /// The root, when it is what has just begun; its children are branches of their own.
  mutating func root() -> TreeBranch? { open.count == 1 ? branch(at: 0) : nil }

  /// Ends the innermost open element; returns it when it is a child of the root.
  mutating func end() -> TreeBranch? {
    endsInText = false
    guard let place = open.popLast()?.place else { return nil }
    if open.count == 1 { return branch(at: place) }
    if open.count > 1 { nodes[place].extent = UInt32(nodes.count - place) }
    return nil
  }

  /// Takes the nodes from a place on; text between the children of a root is of no use.
  private mutating func branch(at place: Int) -> TreeBranch {
    nodes.removeFirst(place)
    nodes[0].extent = UInt32(nodes.count)
    defer {
      nodes.removeAll(keepingCapacity: true)
      bytes.removeAll(keepingCapacity: true)
    }
    return TreeBranch(nodes: nodes, bytes: bytes)
  }
}
