/// Why an analysis has no result: a rule's name and one sentence without a full stop.
public struct AnalysisError: Error, Hashable, Sendable {
  /// The name of what was broken, in kebab case.
  public let rule: String
  /// What is wrong and what would be right.
  public let message: String

  /// Makes an error.
  public init(_ rule: String, _ message: String) {
    self.rule = rule
    self.message = message
  }
}
