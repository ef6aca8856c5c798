public import Assessment

/// A role file with everything that was found about it.
public struct CheckedRole: Sendable {
  /// The role; nil where the file could not be read as one at all.
  public let role: Role?
  /// What was found, by place.
  public let diagnostics: [Diagnostic]
  /// Where the requirements stand.
  public let sourceMap: SourceMap

  /// Reads a role file and checks it by itself; whether it fits an assessment is not asked here.
  public init(_ source: XMLSource) {
    let session = BindingSession(loader: .none)
    role = session.read(source, schema: .role) { document, root, children in
      AssessmentBinder(session: session, document: document, path: .root, files: []).role(
        root, children)
    }
    sourceMap = session.map
    var findings = session.diagnostics
    if let role, !findings.contains(where: { $0.severity == .error }) {
      findings += Lint.findings(in: role, sourceMap: sourceMap)
    }
    diagnostics = findings.sorted()
  }

  /// Whether the role can be used: it was read, without errors.
  public var isUsable: Bool {
    role != nil && !diagnostics.contains { $0.severity == .error }
  }
}
