public import Assessment

/// A definition with everything that was found about it.
public struct CheckedDefinition: Sendable {
  /// The definition; nil where a file could not be read as one at all.
  ///
  /// It may be incomplete when there are errors: use it only when `isUsable`.
  public let definition: AssessmentDefinition?
  /// What was found in all files, norms among them, by file and place.
  public let diagnostics: [Diagnostic]
  /// The norms files that were read beside it, in the order given.
  public let norms: [CheckedNorms]
  /// Where the parts of the definition stand.
  public let sourceMap: SourceMap
  let documents: [SourceDocument]
  let splices: [Int32: [BindingSession.Splice]]

  /// Reads a definition, everything it includes and its norms, and checks them.
  ///
  /// Never traps and never throws: whatever is wrong with the input is a diagnostic. The lint
  /// rules look at a definition that was read without errors, unless `lints` is false: then only
  /// what keeps it from being used is found, as suits a definition that was administered before.
  public init(
    _ source: XMLSource, norms: [XMLSource] = [], loader: DefinitionLoader = .none,
    lints: Bool = true
  ) {
    let session = BindingSession(loader: loader)
    let file = RelativePath(parts: source.path.split(separator: "/").suffix(1).map(String.init))
    let definition = session.read(source, schema: .assessment) { document, root in
      AssessmentBinder(session: session, document: document, path: .root, files: [file])
        .definition(root)
    }
    self.definition = definition
    self.norms = norms.map { CheckedNorms($0) }
    sourceMap = session.map
    documents = session.documents
    splices = session.splices
    var diagnostics = session.diagnostics + self.norms.flatMap(\.diagnostics)
    if lints, let definition, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics += Lint.findings(
        in: definition, sourceMap: sourceMap,
        norms: self.norms.compactMap { checked in
          checked.norms.map { Lint.Norms($0, sourceMap: checked.sourceMap) }
        })
    }
    self.diagnostics = diagnostics.sorted()
  }

  /// Whether the definition can be delivered and scored: there is one, without errors.
  public var isUsable: Bool {
    definition != nil && !diagnostics.contains { $0.severity == .error }
  }

  /// The prints of the definition, computed when asked for; nil where it is not usable.
  public var digests: DefinitionDigests? {
    isUsable ? definition.map(DefinitionDigests.init) : nil
  }
}
