import CLibXML2

/// A start tag as libxml2 tells of it, while its handler runs.
struct SAXStartTag {
  let name: UnsafePointer<xmlChar>?
  let prefix: UnsafePointer<xmlChar>?
  let uri: UnsafePointer<xmlChar>?
  let namespaceCount: Int32
  let namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let attributeCount: Int32
  let defaultedCount: Int32
  /// Five pointers for each attribute: its name, prefix and namespace, its value and the end of it.
  let attributeParts: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  /// An attribute with its references replaced.
  struct Attribute {
    let name: UnsafePointer<xmlChar>?
    let uri: UnsafePointer<xmlChar>?
    let value: UnsafeBufferPointer<UInt8>
  }

  /// The bytes of its name.
  var nameBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
  }

  /// The attributes, in the order in which the author wrote them.
  var attributes: some Sequence<Attribute> {
    (0..<Int(attributeCount)).lazy.compactMap { [attributeParts] number in
      guard let parts = attributeParts.map({ $0 + 5 * number }) else { return nil }
      guard let value = parts[3], let end = parts[4] else { return nil }
      return Attribute(
        name: parts[0], uri: parts[2],
        value: UnsafeBufferPointer(start: value, count: end - value))
    }
  }
}

/// An end tag as libxml2 tells of it.
struct SAXEndTag {
  let name: UnsafePointer<xmlChar>?
  let prefix: UnsafePointer<xmlChar>?
  let uri: UnsafePointer<xmlChar>?
}
