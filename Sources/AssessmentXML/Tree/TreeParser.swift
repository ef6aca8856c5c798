import CLibXML2

/// Parses bytes to a libxml2 tree whose nodes know where they stand.
enum TreeParser {
  /// The tree of the bytes, as far as it came, and whether it came to a good end.
  static func parse(
    _ source: UnsafeBufferPointer<UInt8>, _ state: ParsingState
  ) -> (document: xmlDocPtr?, isWellFormed: Bool) {
    source.withMemoryRebound(to: CChar.self) { text in
      guard let context = xmlCreateMemoryParserCtxt(text.baseAddress, Int32(text.count)) else {
        return (nil, false)
      }
      defer { xmlFreeParserCtxt(context) }
      // Compact: short texts stand in their nodes; nobody changes the tree. The bytes are UTF-8,
      // whatever a declaration says, and need not be converted.
      let options =
        XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
        | XML_PARSE_IGNORE_ENC.rawValue
      xmlCtxtUseOptions(context, Int32(options))
      context.pointee._private = Unmanaged.passUnretained(state).toOpaque()
      context.pointee.sax.pointee.installReaderHandlers()
      withExtendedLifetime(state) { _ = xmlParseDocument(context) }
      return (context.pointee.myDoc, context.pointee.wellFormed != 0)
    }
  }
}
