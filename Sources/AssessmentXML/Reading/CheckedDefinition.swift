public import Assessment

/// A definition, or a rating form with the definition that it lowers to, with everything that was
/// found about it.
public struct CheckedDefinition: Sendable {
  /// The definition; nil where a file could not be read as one at all.
  ///
  /// It may be incomplete when there are errors: use it only when `isUsable`.
  public let definition: AssessmentDefinition?
  /// The rating form whose definition it is; nil for an assessment.
  public let ratingForm: RatingForm?
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
    var form: RatingForm?
    let schema: EmbeddedSchema = source.isRatingForm ? .ratingForm : .assessment
    let content = session.read(source, schema: schema) { document, root, children in
      let binder = AssessmentBinder(
        session: session, document: document, path: .root, files: [file])
      guard root.name == .ratingForm else { return binder.rootDefinition(root, children) }
      form = binder.ratingForm(root, children)
      return form?.definition
    }
    definition = content ?? nil
    ratingForm = definition == nil ? nil : form
    holdsParameters = content == .some(nil) && form == nil
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
