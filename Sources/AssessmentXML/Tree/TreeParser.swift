import CLibXML2

/// Parses bytes to a libxml2 tree whose nodes know where they stand.
enum TreeParser {
  /// Parses a document and lends its root to a function; the tree is freed when that returns.
  ///
  /// The function is not called when the document is refused or malformed.
  static func read(
    _ bytes: [UInt8], problems: inout [XMLProblem],
    _ body: (_ document: xmlDocPtr, _ root: XMLElement, _ problems: inout [XMLProblem]) -> Void
  ) {
    LibXML2.start
    bytes.withUnsafeBufferPointer { buffer in
      if let problem = SourceScan.problem(in: buffer) {
        problems.append(problem)
        return
      }
      let state = ParsingState(source: buffer)
      let memory = TreeMemory(documentSize: bytes.count)
      let document = parse(buffer, state)
      memory.close()
      defer { memory.free(document) }
      problems += state.problems
      guard problems.isEmpty, let document else {
        if problems.isEmpty {
          problems.append(XMLProblem(kind: .malformed, offset: 0, message: "this is not XML"))
        }
        return
      }
      guard let root = xmlDocGetRootElement(document) else { return }
      body(document, XMLElement(node: root), &problems)
    }
  }

  /// The tree of the bytes; when the state holds problems afterwards, it is not to be used.
  private static func parse(
    _ source: UnsafeBufferPointer<UInt8>, _ state: ParsingState
  ) -> xmlDocPtr? {
    guard let context = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(context) }
    context.pointee._private = Unmanaged.passUnretained(state).toOpaque()
    context.pointee.sax.pointee.installReaderHandlers()
    // Compact: short texts stand in their nodes; nobody changes the tree.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
    return withExtendedLifetime(state) {
      source.withMemoryRebound(to: CChar.self) { text in
        // The encoding is given, so that a declaration cannot choose another one.
        xmlCtxtReadMemory(
          context, text.baseAddress, Int32(text.count), nil, "UTF-8", Int32(options))
      }
    }
  }
}
