import CLibXML2

extension xmlSAXHandler {
  /// Replaces the handlers that build a libxml2 tree by ours, which place, lay out and refuse.
  mutating func installReaderHandlers() {
    startDocument = nil
    endDocument = nil
    startElementNs = readerStartElement
    endElementNs = readerEndElement
    characters = readerCharacters
    // The same handler for both keeps libxml2 from guessing which blanks matter.
    ignorableWhitespace = readerCharacters
    cdataBlock = readerCharacters
    internalSubset = readerInternalSubset
    reference = nil
    comment = nil
    processingInstruction = nil
    serror = { context, error in
      guard let error, let (context, state) = ParsingState.of(context) else { return }
      report(error.pointee, context, state)
    }
  }
}

/// Adds an element with the offset of its `<`.
private func readerStartElement(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
  _ namespaceCount: Int32, _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
  _ attributeCount: Int32, _ defaultedCount: Int32,
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let (parser, state) = ParsingState.of(context) else { return }
  let start = state.tagStart(before: state.offset(in: parser))
  if let refusal = state.refusal(attributes: Int(attributeCount), namespaces: Int(namespaceCount)) {
    state.refuse(parser, at: start, refusal)
    return
  }
  state.begin(
    SAXStartTag(
      name: name, prefix: prefix, uri: uri, namespaceCount: namespaceCount, namespaces: namespaces,
      attributeCount: attributeCount, defaultedCount: defaultedCount, attributeParts: attributes),
    at: start)
}

private func readerEndElement(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?
) {
  guard let (_, state) = ParsingState.of(context) else { return }
  state.end(SAXEndTag(name: name, prefix: prefix, uri: uri))
}

private func readerCharacters(
  _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32
) {
  guard let (_, state) = ParsingState.of(context) else { return }
  state.add(text: UnsafeBufferPointer(start: text, count: Int(count)))
}

/// Refuses a document type before any of its entities is declared.
private func readerInternalSubset(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ externalID: UnsafePointer<xmlChar>?, _ systemID: UnsafePointer<xmlChar>?
) {
  guard let (parser, state) = ParsingState.of(context) else { return }
  let start = state.tagStart(before: state.offset(in: parser))
  state.refuse(parser, at: start, "a document type (DOCTYPE) is not allowed")
}

/// Keeps the first error and stops: what follows a syntax error is guesswork.
private func report(_ error: xmlError, _ context: xmlParserCtxtPtr, _ state: ParsingState) {
  guard error.level.rawValue >= XML_ERR_ERROR.rawValue, state.problems.isEmpty else { return }
  let here = state.offset(in: context)
  state.problems.append(SyntaxMessage(error, context, offset: here, state: state).problem)
  xmlStopParser(context)
}
