import Assessment
import AssessmentXML
import Interchange

/// What was found about one file that was asked for: a definition with its norms, norms alone, a
/// role, a rating form, or parameters for definitions to include.
struct CheckedFile {
  /// The file.
  let path: String
  /// What it is, and what the norms beside it are, with their digests; empty when not asked for.
  let entries: [CheckReport.File]
  /// All findings, sorted.
  let diagnostics: [Diagnostic]

  /// Reads and checks a file; digests take as long as all other checks together.
  init(_ path: String, describesContent: Bool) throws(Failure) {
    self.path = path
    if path.hasSuffix(".norms.xml") {
      let checked = CheckedNorms(XMLSource(path: path, bytes: try FileContent.read(path)))
      entries = describesContent ? [Self.entry(path, checked)] : []
      diagnostics = checked.diagnostics.sorted()
    } else if path.hasSuffix(".role.xml") {
      let checked = CheckedRole(XMLSource(path: path, bytes: try FileContent.read(path)))
      entries = describesContent ? [CheckReport.File(path: path, content: .other)] : []
      diagnostics = checked.diagnostics
    } else {
      let reader = try BankReader(path)
      defer { LateRelease.of(reader.checked) }
      guard !reader.checked.holdsParameters else {
        let source = XMLSource(path: path, bytes: try FileContent.read(path))
        entries = describesContent ? [CheckReport.File(path: path, content: .other)] : []
        diagnostics = CheckedParameters(source).diagnostics
        return
      }
      let files = try reader.location.normsFiles()
      entries =
        describesContent
        ? [Self.entry(path, reader.checked)] + zip(files, reader.norms).map(Self.entry) : []
      diagnostics = reader.diagnostics
    }
  }

  private static func entry(_ path: String, _ checked: CheckedDefinition) -> CheckReport.File {
    guard let definition = checked.definition, let digests = checked.digests else {
      return CheckReport.File(path: path, content: .other)
    }
    return CheckReport.File(
      path: path,
      content: .assessment(id: definition.id, version: definition.version, digests: digests))
  }

  private static func entry(_ path: String, _ checked: CheckedNorms) -> CheckReport.File {
    let norms = checked.norms.map { norms -> CheckReport.File.Content in
      .norms(id: norms.id, version: norms.version, digest: norms.digest)
    }
    return CheckReport.File(path: path, content: norms ?? .other)
  }
}
