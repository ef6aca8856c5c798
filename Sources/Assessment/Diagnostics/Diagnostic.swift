/// One finding about a source text: what is wrong, where, and what would be right.
public struct Diagnostic: Hashable, Sendable {
  /// How much a finding weighs.
  public enum Severity: String, Sendable, CaseIterable {
    /// The definition cannot be used.
    case error
    /// The definition works, but probably not as meant.
    case warning
  }

  /// How much the finding weighs.
  public let severity: Severity
  /// The name of the rule that found it, in kebab case.
  public let rule: String
  /// What is wrong and what would be right, one sentence without a full stop.
  public let message: String
  /// The file, as the caller named it.
  public let path: String
  /// The place in the file; nil where the whole file is meant.
  public let position: SourcePosition?

  /// Creates a finding.
  public init(
    _ severity: Severity, rule: String, message: String, path: String, position: SourcePosition?
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.path = path
    self.position = position
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The finding as one line: `path:line:column: error: message [rule]`.
  public var description: String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(path)\(place): \(severity.rawValue): \(message) [\(rule)]"
  }
}

extension Diagnostic: Comparable {
  /// Orders findings by file, place, severity and rule.
  public static func < (left: Self, right: Self) -> Bool {
    if left.path != right.path { return left.path < right.path }
    let start = SourcePosition(line: 0, column: 0)
    let (a, b) = (left.position ?? start, right.position ?? start)
    if a != b { return a < b }
    if left.severity != right.severity { return left.severity == .error }
    return (left.rule, left.message) < (right.rule, right.message)
  }
}
