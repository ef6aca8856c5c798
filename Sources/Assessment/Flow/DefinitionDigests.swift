/// The prints of a definition, as hexadecimal text.
public struct DefinitionDigests: Hashable, Sendable {
  /// Covers what is presented, timing and flow.
  public let delivery: String
  /// Covers keys, weights, scales, cuts and parameters.
  public let scoring: String
  /// Covers both, and the included assessments.
  public let fingerprint: String

  /// Creates prints.
  public init(delivery: String, scoring: String, fingerprint: String) {
    self.delivery = delivery
    self.scoring = scoring
    self.fingerprint = fingerprint
  }
}
