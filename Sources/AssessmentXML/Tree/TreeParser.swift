import CLibXML2

/// Lets libxml2 parse bytes and tell of them.
enum TreeParser {
  /// Parses bytes to their end, or to the first problem that the state takes note of.
  static func parse(_ state: ParsingState) {
    var input = TreeInput(rest: state.source)
    let isWellFormed = withUnsafeMutablePointer(to: &input) { input in
      guard
        let context = xmlCreateIOParserCtxt(
          nil, nil, TreeInput.read, nil, input, XML_CHAR_ENCODING_NONE)
      else { return false }
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

/// The bytes that libxml2 has not taken yet; it takes them piece by piece, and never has a copy of
/// the whole document.
private struct TreeInput {
  private var rest: UnsafeBufferPointer<UInt8>.SubSequence

  init(rest: UnsafeBufferPointer<UInt8>) {
    self.rest = rest[...]
  }

  static let read: xmlInputReadCallback = { input, buffer, capacity in
    guard let input = input?.assumingMemoryBound(to: TreeInput.self), let buffer else { return -1 }
    let piece = input.pointee.rest.prefix(Int(capacity))
    UnsafeMutableRawBufferPointer(start: buffer, count: Int(capacity)).copyBytes(from: piece)
    input.pointee.rest = input.pointee.rest.dropFirst(piece.count)
    return Int32(piece.count)
  }
}
