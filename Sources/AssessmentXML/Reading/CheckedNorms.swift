public import Assessment

/// A norms file with everything that was found about it.
public struct CheckedNorms: Sendable {
  /// The norms; nil where the file could not be read as norms at all.
  public let norms: NormSet?
  /// What was found, by place.
  public let diagnostics: [Diagnostic]
  /// Where the norms of each scale stand.
  public let sourceMap: SourceMap

  /// Reads a norms file and checks it by itself; whether it fits an assessment is not asked here.
  public init(_ source: XMLSource) {
    let session = BindingSession(loader: .none)
    norms = session.read(source, schema: .norms) { document, root, children in
      AssessmentBinder(session: session, document: document, path: .root, files: []).norms(
        root, children)
    }
    diagnostics = session.diagnostics
    sourceMap = session.map
  }

  /// Whether the norms can be used: they were read, without errors.
  public var isUsable: Bool {
    norms != nil && !diagnostics.contains { $0.severity == .error }
  }
}
