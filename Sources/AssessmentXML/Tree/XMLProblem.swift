/// Why a document was refused, with the byte at which the reason stands.
struct XMLProblem: Equatable, Sendable {
  /// The part of the reader that found it, which becomes the rule of the diagnostic.
  enum Kind: String, Sendable {
    /// The bytes cannot be a document that this reader accepts.
    case refused = "xml-refused"
    /// The document is not well-formed XML.
    case malformed = "xml-syntax"
    /// The document does not follow its schema.
    case schema = "schema"
  }

  var kind: Kind
  var offset: Int
  var message: String
}
