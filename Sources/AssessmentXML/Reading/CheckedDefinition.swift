public import Assessment

/// A definition with everything that was found about it.
public struct CheckedDefinition: Sendable {
  /// The definition; nil where a file could not be read as one at all.
  ///
  /// It may be incomplete when there are errors: use it only when `isUsable`.
  public let definition: AssessmentDefinition?
  /// What was found, by file and place.
  public let diagnostics: [Diagnostic]
  /// Where the parts of the definition stand.
  public let sourceMap: SourceMap
  /// Whether the file holds item parameters or exposure controls instead of a definition.
  ///
  /// Definitions include such files; `CheckedParameters` reads one by itself.
  public let holdsParameters: Bool
  let documents: [SourceDocument]
  let splices: [Int32: [BindingSession.Splice]]

  /// Reads a definition and everything it includes, and checks that it can be used.
  ///
  /// Never traps and never throws: whatever is wrong with the input is a diagnostic. Whether it
  /// makes sense is asked by `Lint`.
  public init(_ source: XMLSource, loader: DefinitionLoader = .none) {
    let session = BindingSession(loader: loader)
    let file = RelativePath(parts: source.path.split(separator: "/").suffix(1).map(String.init))
    let content = session.read(source, schema: .assessment) { document, root, children in
      AssessmentBinder(session: session, document: document, path: .root, files: [file])
        .rootDefinition(root, children)
    }
    definition = content ?? nil
    holdsParameters = content == .some(nil)
    diagnostics = session.diagnostics
    sourceMap = session.map
    documents = session.documents
    splices = session.splices
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
