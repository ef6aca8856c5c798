public import Assessment

/// A file that holds one calibration, with everything that was found about it.
public struct CheckedCalibration: Sendable {
  /// The calibration; nil where the file could not be read as one at all.
  public let calibration: Calibration?
  /// What was found, by place.
  public let diagnostics: [Diagnostic]

  /// Reads a calibration by itself; whether its items exist is not asked here.
  public init(_ source: XMLSource) {
    let session = BindingSession(loader: .none)
    let found = session.read(source, schema: .assessment) { document, root -> Calibration? in
      let binder = AssessmentBinder(session: session, document: document, path: .root, files: [])
      guard root.name == .calibration else {
        binder.error("calibration", "the root element is not a calibration", at: root)
        return nil
      }
      return binder.calibration(root)
    }
    calibration = found ?? nil
    diagnostics = session.diagnostics
  }

  /// Whether the parameters can be used: they were read, without errors.
  public var isUsable: Bool {
    calibration != nil && !diagnostics.contains { $0.severity == .error }
  }
}
