import CLibXML2

/// A comparison with a schema that follows the events of a parser.
final class SchemaValidator {
  private let context: xmlSchemaValidCtxtPtr
  private let plug: xmlSchemaSAXPlugPtr
  private let findings = SchemaFindings()
  private var isTextReported = false
  // libxml2 writes to both places again when it is unplugged, so that they stay where they are.
  private let handlers: UnsafeMutablePointer<xmlSAXHandlerPtr?>
  private let handled: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  /// Makes a validator; nil where libxml2 cannot.
  init?(_ schema: xmlSchemaPtr) {
    guard let context = xmlSchemaNewValidCtxt(schema) else { return nil }
    let handlers = UnsafeMutablePointer<xmlSAXHandlerPtr?>.allocate(capacity: 1)
    handlers.initialize(to: nil)
    let handled = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: 1)
    handled.initialize(to: nil)
    guard let plug = xmlSchemaSAXPlug(context, handlers, handled) else {
      handlers.deallocate()
      handled.deallocate()
      xmlSchemaFreeValidCtxt(context)
      return nil
    }
    self.context = context
    self.plug = plug
    self.handlers = handlers
    self.handled = handled
    xmlSchemaSetValidStructuredErrors(
      context,
      { findings, error in
        guard let findings, let error else { return }
        Unmanaged<SchemaFindings>.fromOpaque(findings).takeUnretainedValue().add(error.pointee)
      }, Unmanaged.passUnretained(findings).toOpaque())
  }

  deinit {
    xmlSchemaSAXUnplug(plug)
    xmlSchemaFreeValidCtxt(context)
    handlers.deallocate()
    handled.deallocate()
  }

  /// Begins an element in another one, or the root.
  func begin(_ tag: SAXStartTag, _ element: OpenElement, in parent: OpenElement?) {
    findings.element = element
    findings.parent = parent
    defer { findings.parent = nil }
    handlers.pointee?.pointee.startElementNs?(
      handled.pointee, tag.name, tag.prefix, tag.uri, tag.namespaceCount, tag.namespaces,
      tag.attributeCount, tag.defaultedCount, tag.attributeParts)
  }

  /// Takes in a piece of text of an element; text that cannot stand there is reported once, however
  /// many pieces continue it.
  func add(text: UnsafeBufferPointer<UInt8>, in element: OpenElement, isContinued: Bool) {
    if isContinued, isTextReported { return }
    let count = findings.count
    findings.element = element
    handlers.pointee?.pointee.characters?(handled.pointee, text.baseAddress, Int32(text.count))
    isTextReported = findings.count > count
  }

  /// Ends an element.
  func end(_ tag: SAXEndTag, _ element: OpenElement) {
    findings.element = element
    handlers.pointee?.pointee.endElementNs?(handled.pointee, tag.name, tag.prefix, tag.uri)
  }

  /// What was found, in the order of the document.
  func problems(in source: [UInt8]) -> [XMLProblem] {
    let problems = findings.problems(in: source)
    if problems.isEmpty, xmlSchemaIsValid(context) != 1 {
      return [XMLProblem(kind: .schema, offset: 0, message: "the schema could not be applied")]
    }
    return problems
  }
}
