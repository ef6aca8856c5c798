import CLibXML2

/// What the SAX handlers of one parse know and find.
final class ParsingState {
  let source: UnsafeBufferPointer<UInt8>
  var problems: [XMLProblem] = []
  /// What is told of every step that the tree grows by.
  let tree: GrowingTree
  private var elementNames = NameTable<ElementName>()
  private var attributeNames = NameTable<AttributeName>()
  private var xmlAttributeNames = NameTable<AttributeName>()
  private var nodeCount = 0
  /// The namespace that was asked for last, by its address, and whether it is ours.
  private var lastNamespace: (address: UnsafePointer<xmlChar>?, isNative: Bool) = (nil, false)

  init(source: UnsafeBufferPointer<UInt8>, tree: GrowingTree) {
    self.source = source
    self.tree = tree
  }

  /// The state that belongs to a parser context.
  static func of(_ context: UnsafeMutableRawPointer?) -> (xmlParserCtxtPtr, ParsingState)? {
    guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self),
      let state = context.pointee._private
    else { return nil }
    return (context, Unmanaged<ParsingState>.fromOpaque(state).takeUnretainedValue())
  }

  /// The byte that the parser reads next, never beyond the end of the source.
  ///
  /// On an unterminated tag libxml2 stands one byte behind the last.
  func offset(in context: xmlParserCtxtPtr) -> Int {
    guard let input = context.pointee.input, let base = input.pointee.base,
      let current = input.pointee.cur
    else { return 0 }
    let offset = Int(input.pointee.consumed) + (current - base)
    return min(max(offset, 0), source.count)
  }

  /// The last `<` before an offset: attribute values cannot hold one, so it opens the tag.
  func tagStart(before offset: Int) -> Int {
    var index = min(offset, source.count) - 1
    while index > 0, source[index] != UInt8(ascii: "<") { index -= 1 }
    return max(index, 0)
  }

  func refuse(_ context: xmlParserCtxtPtr, at offset: Int, _ message: String) {
    if problems.isEmpty {
      problems.append(XMLProblem(kind: .refused, offset: offset, message: message))
    }
    xmlStopParser(context)
  }

  /// Whether the document stays within its limits with this element.
  func admit(attributes: Int, namespaces: Int) -> String? {
    nodeCount += 1 + attributes
    let most = ReadingLimits.attributesPerElement
    if attributes > most { return "this element has more than \(most) attributes" }
    if namespaces > most { return "this element declares more than \(most) namespaces" }
    if nodeCount > ReadingLimits.nodeCount { return "the file has more than 4 million elements" }
    return nil
  }

  /// Whether a namespace is one of ours; most elements ask for that of the one before.
  func isNative(_ namespace: UnsafePointer<xmlChar>?) -> Bool {
    if namespace != lastNamespace.address {
      lastNamespace = (namespace, ElementName.isNative(namespace: namespace))
    }
    return lastNamespace.isNative
  }

  /// Leaves the offset and the names of an element and its attributes in their nodes.
  func mark(_ node: xmlNodePtr, offset: Int, isNative: Bool) {
    let name = isNative ? elementNames.index(of: node.pointee.name) : 0
    node.pointee._private = NodeMark(offset: offset, nameIndex: name).pointer
    var next = node.pointee.properties
    while let attribute = next {
      let index: UInt16
      if let namespace = attribute.pointee.ns {
        let isXML = xmlStrEqual(namespace.pointee.href, XML_XML_NAMESPACE_TEXT) != 0
        index = isXML ? xmlAttributeNames.index(of: attribute.pointee.name, prefix: "xml-") : 0
      } else {
        index = attributeNames.index(of: attribute.pointee.name)
      }
      attribute.pointee._private = NodeMark(offset: 0, nameIndex: index).pointer
      next = attribute.pointee.next
    }
  }
}

private let XML_XML_NAMESPACE_TEXT = "http://www.w3.org/XML/1998/namespace"
