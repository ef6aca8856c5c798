/// The bytes of one XML document and the path by which messages name it.
public struct XMLSource: Sendable {
  /// How messages name the document; nothing is opened by it.
  public var path: String

  /// The document as it stands in its file.
  public var bytes: [UInt8]

  /// Makes a source of bytes that somebody has read.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a source of text, as tests and templates do.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Whether the root is that of a rating form, by its name alone.
  ///
  /// A definition has another schema, so this is asked before anything is parsed.
  public var isRatingForm: Bool {
    guard let root = ElementScan(bytes).rootOffset else { return false }
    let name = bytes[StartTag(bytes, at: root).name]
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[(name.index(after: $0))...] }
    return (local ?? name).elementsEqual(ElementName.ratingForm.text.utf8)
  }
}
