import CLibXML2

extension xmlSAXHandler {
  /// Replaces the handlers that build a tree by ours, which place, count and refuse as they go.
  mutating func installReaderHandlers() {
    startElementNs = readerStartElement
    endElementNs = readerEndElement
    characters = readerCharacters
    // The same handler for both keeps libxml2 from guessing which blanks matter.
    ignorableWhitespace = readerCharacters
    internalSubset = readerInternalSubset
    comment = nil
    processingInstruction = nil
    serror = { context, error in
      guard let error, let (context, state) = ParsingState.of(context) else { return }
      report(error.pointee, context, state)
    }
  }
}

/// Adds an element to the tree and marks it with the offset of its `<`.
private func readerStartElement(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
  _ namespaceCount: Int32, _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
  _ attributeCount: Int32, _ defaultedCount: Int32,
  _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let (parser, state) = ParsingState.of(context) else { return }
  let start = state.tagStart(before: state.offset(in: parser))
  if let refusal = state.admit(attributes: Int(attributeCount), namespaces: Int(namespaceCount)) {
    state.refuse(parser, at: start, refusal)
    return
  }
  if Int(parser.pointee.nodeNr) >= ReadingLimits.depth {
    state.refuse(parser, at: start, "elements are nested more than 256 deep")
    return
  }
  xmlSAX2StartElementNs(
    context, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaultedCount,
    attributes)
  guard let node = parser.pointee.node else { return }
  state.mark(node, offset: start, isNative: state.isNative(uri))
  if parser.pointee.nodeNr == 1 { state.tree.begin(node) }
}

/// Ends an element; a child of the root is complete then.
private func readerEndElement(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?,
  _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?
) {
  xmlSAX2EndElementNs(context, name, prefix, uri)
  guard let (parser, state) = ParsingState.of(context), parser.pointee.nodeNr == 1 else { return }
  state.tree.completeChild()
}

/// Adds text to the tree, but for the blanks that only indent the elements of a structure.
///
/// A tree with a node for every line end would need half as much memory again.
private func readerCharacters(
  _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32
) {
  guard let text, let (parser, _) = ParsingState.of(context) else { return }
  if let parent = parser.pointee.node,
    ElementName(mark: NodeMark(parent.pointee._private)).holdsOnlyElements,
    UnsafeBufferPointer(start: text, count: Int(count)).allSatisfy({ $0 <= 0x20 })
  {
    return
  }
  xmlSAX2Characters(context, text, count)
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
