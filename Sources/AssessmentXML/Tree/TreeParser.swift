import CLibXML2

/// Lets libxml2 parse bytes and tell of them.
enum TreeParser {
  /// Parses bytes to their end, or to the first problem that the state takes note of.
  static func parse(_ state: ParsingState) {
    let isWellFormed = state.source.withMemoryRebound(to: CChar.self) { text in
      guard let context = xmlCreateMemoryParserCtxt(text.baseAddress, Int32(text.count)) else {
        return false
      }
      defer { xmlFreeParserCtxt(context) }
      // Entities are those of XML itself; the bytes are UTF-8, whatever a declaration says, and
      // need not be converted.
      let options =
        XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      xmlCtxtUseOptions(context, Int32(options))
      context.pointee._private = Unmanaged.passUnretained(state).toOpaque()
      context.pointee.sax.pointee.installReaderHandlers()
      return withExtendedLifetime(state) { xmlParseDocument(context) } == 0
        && context.pointee.wellFormed != 0
    }
    if state.problems.isEmpty, !isWellFormed {
      state.problems.append(
        XMLProblem(kind: .malformed, offset: 0, message: "this is not XML"))
    }
  }
}
