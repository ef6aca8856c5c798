import CLibXML2

/// The names of one document and their places in the vocabularies.
struct DocumentNames {
  private var elements = NameTable<ElementName>()
  private var attributes = NameTable<AttributeName>()
  private var xmlAttributes = NameTable<AttributeName>()
  /// The namespace that was asked for last, by its address, and whether it is ours.
  private var last: (address: UnsafePointer<xmlChar>?, isNative: Bool) = (nil, false)

  /// The place of an element's name; zero where the name or its namespace is not ours.
  mutating func index(ofElement tag: SAXStartTag) -> UInt16 {
    // Most elements ask for the namespace of the one before.
    if tag.uri != last.address {
      last = (tag.uri, ElementName.isNative(namespace: tag.uri))
    }
    return last.isNative ? elements.index(of: tag.name) : 0
  }

  /// The place of an attribute's name; zero where the name or its namespace is not ours.
  mutating func index(of attribute: SAXStartTag.Attribute) -> UInt16 {
    guard let uri = attribute.uri else { return attributes.index(of: attribute.name) }
    guard xmlStrEqual(uri, DocumentNames.xmlNamespace) != 0 else { return 0 }
    return xmlAttributes.index(of: attribute.name, prefix: "xml-")
  }

  private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"
}
