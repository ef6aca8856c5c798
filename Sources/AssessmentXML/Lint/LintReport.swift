import Assessment

/// Collects what the rules find, with its places.
///
/// Of each rule it keeps as many findings as the reader reports of a document: who has made the
/// same mistake in every item learns it from fewer.
struct LintReport {
  private let sourceMap: SourceMap
  /// The name of the rule at work.
  var rule = ""
  private var counts: [String: Int] = [:]
  private(set) var findings: [Diagnostic] = []

  init(_ sourceMap: SourceMap) {
    self.sourceMap = sourceMap
  }

  /// Reports what cannot work.
  mutating func error(
    _ message: LintMessage, at subject: SourceMap.Subject, _ steps: [SourceStep] = [],
    attribute: String? = nil
  ) {
    add(.error, message, at: subject, steps, attribute: attribute)
  }

  /// Reports what works, but probably not as meant.
  mutating func warning(
    _ message: LintMessage, at subject: SourceMap.Subject, _ steps: [SourceStep] = [],
    attribute: String? = nil
  ) {
    add(.warning, message, at: subject, steps, attribute: attribute)
  }

  /// Whether the author wrote something at a place.
  func contains(_ subject: SourceMap.Subject, _ steps: [SourceStep]) -> Bool {
    sourceMap.contains(subject, steps)
  }

  /// The first findings of each rule, as many as one report keeps.
  static func limited(_ findings: some Sequence<Diagnostic>) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    return findings.filter { finding in
      counts[finding.rule, default: 0] += 1
      return counts[finding.rule, default: 0] <= ReadingLimits.problemCount
    }
  }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ message: LintMessage, at subject: SourceMap.Subject,
    _ steps: [SourceStep], attribute: String?
  ) {
    guard counts[rule, default: 0] < ReadingLimits.problemCount else { return }
    counts[rule, default: 0] += 1
    findings.append(
      sourceMap.diagnostic(
        severity, rule: rule, message.text, at: subject, steps, attribute: attribute))
  }
}
