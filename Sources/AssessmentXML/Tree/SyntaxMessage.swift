import CLibXML2

/// An error of libxml2's parser in the words of somebody who writes tests, not parsers.
struct SyntaxMessage {
  let problem: XMLProblem

  init(_ error: xmlError, _ context: xmlParserCtxtPtr, offset: Int, state: ParsingState) {
    let atTag = state.tagStart(before: offset)
    let open = state.openElements.last
    func place(_ element: OpenElement?) -> String {
      guard let element else { return "an element" }
      return "'\(element.localName)' of line \(state.line(at: element.offset))"
    }
    let name = error.str1.map { String(cString: $0) } ?? ""
    let code = UInt32(bitPattern: error.code)
    let (at, message): (Int, String) =
      switch code {
      case XML_ERR_TAG_NAME_MISMATCH.rawValue:
        (atTag, "this end tag does not match \(place(open)), which is still open")
      case XML_ERR_TAG_NOT_FINISHED.rawValue:
        (open?.offset ?? offset, "'\(open?.localName ?? name)' is never closed")
      case XML_ERR_GT_REQUIRED.rawValue:
        (atTag, "this tag is not finished: a '>' is missing")
      case XML_ERR_SPACE_REQUIRED.rawValue where offset >= state.source.count:
        (atTag, "this tag is not finished: a '>' is missing")
      case XML_ERR_SPACE_REQUIRED.rawValue:
        (offset, "a space or '>' is missing here")
      case XML_ERR_LT_IN_ATTRIBUTE.rawValue:
        (offset, "'<' cannot stand in an attribute: write &lt; or close the quote")
      case XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue:
        (offset, "the value of an attribute stands in quotes")
      case XML_ERR_ATTRIBUTE_NOT_FINISHED.rawValue:
        (offset, "the quote after this attribute's value is missing")
      case XML_ERR_ATTRIBUTE_WITHOUT_VALUE.rawValue:
        (offset, "the attribute '\(name)' has no value")
      case XML_ERR_ATTRIBUTE_REDEFINED.rawValue:
        (atTag, "the attribute '\(name)' is written twice")
      case XML_ERR_UNDECLARED_ENTITY.rawValue, XML_WAR_UNDECLARED_ENTITY.rawValue:
        (
          state.last("&", before: offset),
          "'&\(name);' is not known: only &amp; &lt; &gt; &quot; &apos; and &#...; are"
        )
      case XML_ERR_NAME_REQUIRED.rawValue, XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue:
        (state.last("&", before: offset), "a lone '&' cannot stand here: write &amp;")
      case XML_ERR_INVALID_ENCODING.rawValue,
        XML_ERR_INVALID_CHAR.rawValue where state.byte(at: offset) >= 0x80:
        (offset, "these bytes are not UTF-8: save the file in UTF-8")
      case XML_ERR_INVALID_CHAR.rawValue, XML_ERR_INVALID_CHARREF.rawValue:
        (offset, "this character cannot stand in XML")
      case XML_ERR_DOCUMENT_EMPTY.rawValue:
        (0, "the file holds no element")
      case XML_ERR_DOCUMENT_END.rawValue:
        (offset, "nothing can follow the end of the first element")
      case XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue:
        (atTag, "a name with a prefix that is not declared")
      case XML_ERR_INTERNAL_ERROR.rawValue where offset < state.source.count:
        (atTag, SyntaxMessage.limitMessage)
      default:
        (offset, SyntaxMessage.tidied(error.message))
      }
    problem = XMLProblem(kind: .malformed, offset: at, message: message)
  }

  private static let limitMessage = "the XML parser gave up here: the document is too large or deep"

  /// libxml2's own text on one line, without its final line end.
  private static func tidied(_ message: UnsafeMutablePointer<CChar>?) -> String {
    guard let message else { return "this is not well-formed XML" }
    let words = String(cString: message).split { $0 == "\n" || $0 == " " }
    return words.joined(separator: " ")
  }
}

extension ParsingState {
  /// The byte at an offset; zero behind the end.
  fileprivate func byte(at offset: Int) -> UInt8 {
    offset < source.count ? source[offset] : 0
  }

  /// The last place of a character before an offset, or the offset when there is none.
  fileprivate func last(_ character: Unicode.Scalar, before offset: Int) -> Int {
    let byte = UInt8(ascii: character)
    return source[..<min(offset, source.count)].lastIndex(of: byte) ?? offset
  }

  /// The line of a byte offset, counted from one.
  fileprivate func line(at offset: Int) -> Int {
    source[..<min(offset, source.count)].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }
}
