import CLibXML2

/// A validation that runs on another thread while this one reads the same tree.
///
/// libxml2 only reads a tree that it validates, and our binding writes nothing but the ticks of
/// attributes, which libxml2 never looks at. The tree has to live until `problems()` returns.
struct ConcurrentValidation {
  private let search: ConcurrentSearch<XMLProblem>

  /// Starts to validate a document.
  init(of document: xmlDocPtr, source: [UInt8], by schema: EmbeddedSchema) {
    let address = UInt(bitPattern: document)
    search = ConcurrentSearch {
      guard let document = xmlDocPtr(bitPattern: address) else { return [] }
      return schema.problems(in: document, source: source)
    }
  }

  /// Waits for the end of the validation and tells what it found; to be called exactly once.
  func problems() -> [XMLProblem] { search.findings() }
}
