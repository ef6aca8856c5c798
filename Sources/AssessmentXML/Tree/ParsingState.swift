import CLibXML2

/// What the SAX handlers of one parse know and find.
final class ParsingState {
  let source: UnsafeBufferPointer<UInt8>
  var problems: [XMLProblem] = []
  /// The elements that have begun and not ended, the innermost last.
  private(set) var openElements: [OpenElement] = []
  /// What follows the parser and compares with a schema; nil where none is asked for.
  let validator: SchemaValidator?

  private var builder = TreeBuilder()
  private let publish: (TreeBranch) -> Void
  private var nodeCount = 0

  /// Makes the state of a parse that publishes the root and its children as they are complete.
  init(
    source: UnsafeBufferPointer<UInt8>, validator: SchemaValidator?,
    publish: @escaping (TreeBranch) -> Void
  ) {
    self.source = source
    self.validator = validator
    self.publish = publish
  }

  /// The state that belongs to a parser context.
  static func of(_ context: UnsafeMutableRawPointer?) -> (xmlParserCtxtPtr, ParsingState)? {
    guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self),
      let state = context.pointee._private
    else { return nil }
    return (context, Unmanaged<ParsingState>.fromOpaque(state).takeUnretainedValue())
  }

  // MARK: Places

  /// The byte that the parser reads next, never beyond the end of the source.
  ///
  /// On an unterminated tag libxml2 stands one byte behind the last.
  func offset(in context: xmlParserCtxtPtr) -> Int {
    guard let input = context.pointee.input, let base = input.pointee.base,
      let current = input.pointee.cur
    else { return 0 }
    let offset = Int(input.pointee.consumed) + (current - base)
    return min(max(offset, 0), source.count)
  }

  /// The last `<` before an offset: attribute values cannot hold one, so it opens the tag.
  func tagStart(before offset: Int) -> Int {
    var index = min(offset, source.count) - 1
    while index > 0, source[index] != UInt8(ascii: "<") { index -= 1 }
    return max(index, 0)
  }

  // MARK: Limits

  func refuse(_ context: xmlParserCtxtPtr, at offset: Int, _ message: String) {
    if problems.isEmpty {
      problems.append(XMLProblem(kind: .refused, offset: offset, message: message))
    }
    xmlStopParser(context)
  }

  /// Why the document does not stay within its limits with this element; nil when it does.
  func refusal(attributes: Int, namespaces: Int) -> String? {
    nodeCount += 1 + attributes
    let most = ReadingLimits.attributesPerElement
    if attributes > most { return "this element has more than \(most) attributes" }
    if namespaces > most { return "this element declares more than \(most) namespaces" }
    if nodeCount > ReadingLimits.nodeCount { return "the file has more than 4 million elements" }
    if openElements.count >= ReadingLimits.depth { return "elements are nested more than 256 deep" }
    return nil
  }

  // MARK: Events

  /// Begins an element.
  func begin(_ tag: SAXStartTag, at offset: Int) {
    let element = OpenElement(offset: offset, name: tag.name)
    let parent = openElements.last
    openElements.append(element)
    builder.begin(tag, offset: offset)
    if let root = builder.root() { publish(root) }
    validator?.begin(tag, element, in: parent)
  }

  /// Takes in text, but for the blanks that only indent the elements of a structure.
  func add(text: UnsafeBufferPointer<UInt8>) {
    if builder.ignoresBlanks, text.allSatisfy({ $0 <= 0x20 }) { return }
    let isContinued = builder.endsInText
    builder.add(text: text)
    guard let element = openElements.last else { return }
    validator?.add(text: text, in: element, isContinued: isContinued)
  }

  /// Ends the innermost open element.
  func end(_ tag: SAXEndTag) {
    if let element = openElements.popLast() { validator?.end(tag, element) }
    if let branch = builder.end() { publish(branch) }
  }
}

/// An element that has begun and not ended.
struct OpenElement {
  /// The byte offset of its `<`.
  let offset: Int
  fileprivate let name: UnsafePointer<xmlChar>?

  /// Its name as the author wrote it, without a prefix.
  var localName: String { name.map { String(cString: $0) } ?? "" }
}
