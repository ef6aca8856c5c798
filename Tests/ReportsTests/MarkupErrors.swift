import CLibXML2

/// What libxml2 finds wrong with a document.
enum MarkupErrors {
  /// The errors of the HTML parser; elements that are younger than it are none.
  static func ofHTML(_ text: String) -> [String] {
    errors { handler, found in
      guard let context = htmlNewParserCtxt() else { return ["no parser"] }
      defer { htmlFreeParserCtxt(context) }
      // Without this mark the parser does not look for a structured handler.
      context.pointee.sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
      context.pointee.sax.pointee.serror = handler
      context.pointee._private = found
      let options = Int32(HTML_PARSE_NONET.rawValue)
      xmlFreeDoc(htmlCtxtReadDoc(context, text, nil, "UTF-8", options))
      return []
    }
  }

  /// The errors of the XML parser.
  static func ofXML(_ text: String) -> [String] {
    errors { handler, found in
      guard let context = xmlNewParserCtxt() else { return ["no parser"] }
      defer { xmlFreeParserCtxt(context) }
      context.pointee.sax.pointee.serror = handler
      context.pointee._private = found
      let options = Int32(XML_PARSE_NONET.rawValue)
      xmlFreeDoc(xmlCtxtReadDoc(context, text, nil, "UTF-8", options))
      return []
    }
  }

  private static func errors(
    _ parse: (xmlStructuredErrorFunc, UnsafeMutableRawPointer) -> [String]
  ) -> [String] {
    var found: [String] = []
    let problems = withUnsafeMutablePointer(to: &found) { pointer in
      parse(
        { data, error in
          // The context is what the parser's own handlers are called with too.
          let context = data?.assumingMemoryBound(to: xmlParserCtxt.self)
          guard let found = context?.pointee._private, let error else { return }
          // Unknown to HTML 4: main, section, header, article, figure, svg and what is in it.
          guard error.pointee.code != XML_HTML_UNKNOWN_TAG.rawValue else { return }
          let message = error.pointee.message.map { String(cString: $0) } ?? "unknown"
          found.assumingMemoryBound(to: [String].self).pointee.append(
            "\(error.pointee.line): \(message)")
        }, pointer)
    }
    return problems + found
  }
}
