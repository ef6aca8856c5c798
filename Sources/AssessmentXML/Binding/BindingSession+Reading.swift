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
  func read<Result>(
    _ source: XMLSource, schema: EmbeddedSchema, _ body: (Int32, XMLElement) -> Result
  ) -> Result? {
    let number = add(SourceDocument(source))
    var problems: [XMLProblem] = []
    var result: Result?
    TreeParser.read(source.bytes, problems: &problems) { document, root, problems in
      problems += schema.problems(in: document, source: source.bytes)
      if problems.isEmpty { result = body(number, root) }
    }
    report(problems, document: number)
    return result
  }
}
