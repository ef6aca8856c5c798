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

  /// Reads a file and lends its root and the root's children to a function, if it is well formed
  /// and follows its schema.
  ///
  /// A long file is parsed and validated on another thread while what is complete of it is lent
  /// already; when something turns out to be wrong with it, what the function returned and reported
  /// is forgotten.
  func read<Result>(
    _ source: XMLSource, schema: EmbeddedSchema,
    _ body: (Int32, XMLElement, GrowingElements) -> Result
  ) -> Result? {
    let number = add(SourceDocument(source))
    let tree = GrowingTree(source.bytes)
    let problems: [XMLProblem]
    var result: Result?
    if source.bytes.count >= ReadingLimits.concurrentSize {
      let search = ConcurrentSearch { tree.grow(validatedBy: schema) }
      // The schema is made ready while nothing can be read yet.
      _ = schema.compiled
      let mark = mark
      let speculative = tree.read { body(number, $0, $1) }
      problems = search.findings()
      if problems.isEmpty { result = speculative } else { forget(since: mark) }
    } else {
      problems = tree.grow(validatedBy: schema)
      if problems.isEmpty { result = tree.read { body(number, $0, $1) } }
    }
    report(problems, document: number)
    return result
  }
}
