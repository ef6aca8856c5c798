import Assessment

extension BindingSession {
  /// The most files that are included in one another.
  static let includeDepth = 16

  /// The path of a file as messages name it: beside the first file that was read.
  func path(of file: RelativePath) -> String {
    guard let root = documents.first?.path, let slash = root.utf8.lastIndex(of: UInt8(ascii: "/"))
    else { return file.text }
    return root[...slash] + file.text
  }

  /// Reads a file and lends its root to a function, if it is well formed and follows its schema.
  ///
  /// A long file is validated on another thread while its root is lent already; when it turns out
  /// not to follow its schema, what the function returned and reported is forgotten.
  func read<Result>(
    _ source: XMLSource, schema: EmbeddedSchema, _ body: (Int32, XMLElement) -> Result
  ) -> Result? {
    let number = add(SourceDocument(source))
    var problems: [XMLProblem] = []
    var result: Result?
    TreeParser.read(source.bytes, problems: &problems) { document, root, problems in
      guard source.bytes.count >= ReadingLimits.concurrentSize else {
        problems += schema.problems(in: document, source: source.bytes)
        if problems.isEmpty { result = body(number, root) }
        return
      }
      let validation = ConcurrentValidation(of: document, source: source.bytes, by: schema)
      let mark = mark
      let speculative = body(number, root)
      problems += validation.problems()
      if problems.isEmpty { result = speculative } else { forget(since: mark) }
    }
    report(problems, document: number)
    return result
  }
}
