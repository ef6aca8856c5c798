public import Assessment

/// A file of item parameters or exposure controls with everything that was found about it.
///
/// Definitions include such files, and `CheckedDefinition` reads them then. This reads one by
/// itself, as for `assay check`.
public struct CheckedParameters: Sendable {
  /// The calibrations of the file: one, or none.
  public let calibrations: [Calibration]
  /// The exposure controls of the file: one set, or none.
  public let exposureControls: [ExposureControls]
  /// What was found, by place.
  public let diagnostics: [Diagnostic]

  /// Reads a file and checks it by itself; whether it fits the items of an assessment is not asked
  /// here.
  public init(_ source: XMLSource) {
    let session = BindingSession(loader: .none)
    let binder = session.read(source, schema: .assessment) { document, root, children in
      let binder = AssessmentBinder(session: session, document: document, path: .root, files: [])
      if root.name == .calibration || root.name == .exposureControls {
        binder.readParameters(root, children)
      } else {
        binder.error("root", "this file holds no calibration and no exposure controls", at: root)
      }
      return binder
    }
    calibrations = binder?.calibrations ?? []
    exposureControls = binder?.controls ?? []
    var findings = session.diagnostics
    if !findings.contains(where: { $0.severity == .error }) {
      findings += Lint.findings(in: calibrations, sourceMap: session.map)
    }
    diagnostics = findings.sorted()
  }

  /// Whether what the file holds can be used: it was read, without errors.
  public var isUsable: Bool { !diagnostics.contains { $0.severity == .error } }
}
