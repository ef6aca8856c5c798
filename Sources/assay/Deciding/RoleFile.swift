import Assessment
import AssessmentXML

/// A role given on the command line, with where its parts stand.
struct RoleFile {
  /// The role.
  let role: Role
  private let sourceMap: SourceMap

  /// Reads a role.
  ///
  /// - Throws: a failure after the errors have been printed to standard error.
  init(_ path: String) throws(Failure) {
    let checked = CheckedRole(XMLSource(path: path, bytes: try FileContent.read(path)))
    for finding in checked.diagnostics { StandardError.print(finding.description) }
    guard checked.isUsable, let role = checked.role else {
      throw Failure("\(path): the role cannot be used")
    }
    self.role = role
    sourceMap = checked.sourceMap
  }

  /// Refuses a role that requires scales of which nobody has a score.
  ///
  /// - Parameter scales: The scales that the candidates have scores of.
  /// - Throws: a failure after the scales have been printed to standard error.
  func check(against scales: Set<String>) throws(Failure) {
    let missing = role.requirements.map(\.scale).filter { !scales.contains($0.text) }
    guard !missing.isEmpty else { return }
    let known = scales.sorted().prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    for scale in missing {
      let finding = sourceMap.diagnostic(
        .error, rule: "unknown-scale",
        "no candidate has a scale '\(scale)'; the scales are \(known)", at: .requirement(scale),
        attribute: "scale")
      StandardError.print(finding.description)
    }
    throw Failure("the role does not fit the candidates")
  }
}
