import CLibXML2

/// A comparison with a schema that follows the events of a parser.
final class SchemaValidator {
  private let context: xmlSchemaValidCtxtPtr
  private let plug: xmlSchemaSAXPlugPtr
  private let handlers: xmlSAXHandler
  private let handled: UnsafeMutableRawPointer?
  private let findings = SchemaFindings()

  /// Makes a validator; nil where libxml2 cannot.
  init?(_ schema: xmlSchemaPtr) {
    guard let context = xmlSchemaNewValidCtxt(schema) else { return nil }
    var handlers: UnsafeMutablePointer<xmlSAXHandler>?
    var handled: UnsafeMutableRawPointer?
    guard let plug = xmlSchemaSAXPlug(context, &handlers, &handled), let handlers else {
      xmlSchemaFreeValidCtxt(context)
      return nil
    }
    self.context = context
    self.plug = plug
    self.handlers = handlers.pointee
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
  }

  func begin(_ tag: SAXStartTag, _ element: OpenElement) {
    findings.element = element
    handlers.startElementNs?(
      handled, tag.name, tag.prefix, tag.uri, tag.namespaceCount, tag.namespaces,
      tag.attributeCount, tag.defaultedCount, tag.attributeParts)
  }

  func add(text: UnsafeBufferPointer<UInt8>, in element: OpenElement) {
    findings.element = element
    handlers.characters?(handled, text.baseAddress, Int32(text.count))
  }

  func end(_ tag: SAXEndTag, _ element: OpenElement) {
    findings.element = element
    handlers.endElementNs?(handled, tag.name, tag.prefix, tag.uri)
  }

  /// What was found, in the order of the document.
  func problems(in source: UnsafeBufferPointer<UInt8>) -> [XMLProblem] {
    let problems = findings.problems(in: source)
    if problems.isEmpty, xmlSchemaIsValid(context) != 1 {
      return [XMLProblem(kind: .schema, offset: 0, message: "the schema could not be applied")]
    }
    return problems
  }
}
