import Assessment

/// What the binders of a definition and of everything it includes share.
final class BindingSession {
  private(set) var map = SourceMap()
  private(set) var documents: [SourceDocument] = []
  /// The splices that make one document of a battery, by the number of the including document.
  private(set) var splices: [Int32: [Splice]] = [:]
  let loader: DefinitionLoader
  private var findings: [Finding] = []
  private var counts: [Diagnostic.Severity: Int] = [:]

  /// Whether no more errors are kept, so that nobody need word one.
  var isFull: Bool { counts[.error, default: 0] >= ReadingLimits.problemCount }

  /// An include that is read from another file.
  struct Splice {
    let offset: Int
    let document: Int32
  }

  private struct Finding {
    let severity: Diagnostic.Severity
    let rule: String
    let message: String
    let document: Int32
    let offset: Int
    let attribute: String?
  }

  init(loader: DefinitionLoader) {
    self.loader = loader
  }

  /// Adds a file and gives its number.
  func add(_ document: SourceDocument) -> Int32 {
    documents.append(document)
    return map.add(document)
  }

  func note(_ subject: SourceMap.Subject, document: Int32, offset: Int) -> Bool {
    map.note(subject, document: document, offset: offset)
  }

  func splice(_ child: Int32, into parent: Int32, at offset: Int) {
    splices[parent, default: []].append(Splice(offset: offset, document: child))
  }

  func report(
    _ severity: Diagnostic.Severity, rule: String, _ message: String, document: Int32,
    offset: Int, attribute: String? = nil
  ) {
    // Warnings are counted apart, so that they never crowd out an error.
    guard counts[severity, default: 0] < ReadingLimits.problemCount else { return }
    counts[severity, default: 0] += 1
    findings.append(
      Finding(
        severity: severity, rule: rule, message: message, document: document, offset: offset,
        attribute: attribute))
  }

  /// How many findings there are, to come back to.
  var mark: Int { findings.count }

  /// Forgets the findings since a mark.
  func forget(since mark: Int) {
    for finding in findings[mark...] { counts[finding.severity, default: 0] -= 1 }
    findings.removeSubrange(mark...)
  }

  func report(_ problems: [XMLProblem], document: Int32) {
    for problem in problems {
      report(
        .error, rule: problem.kind.rawValue, problem.message, document: document,
        offset: problem.offset)
    }
  }

  /// The findings with their places, in order.
  var diagnostics: [Diagnostic] {
    findings.map { finding in
      let document = documents[Int(finding.document)]
      var offset = finding.offset
      if let attribute = finding.attribute {
        offset = StartTag(document.bytes, at: offset).offset(ofAttribute: attribute) ?? offset
      }
      return Diagnostic(
        finding.severity, rule: finding.rule, message: finding.message, path: document.path,
        position: document.position(at: offset))
    }.sorted()
  }
}
