/// What missing answers do to a scale.
public struct MissingPolicy: Hashable, Sendable {
  /// The least share of terms answered, 0 to 1, for a score at all.
  public let minimumAnswered: Double
  /// Whether a sum is stretched to all terms: sum times terms over answered terms.
  public let isProrated: Bool

  /// Creates a policy.
  public init(minimumAnswered: Double, isProrated: Bool = false) {
    self.minimumAnswered = minimumAnswered
    self.isProrated = isProrated
  }

  /// Means need 80 % answered; sums and theta take what there is.
  public static func standard(for rule: Scale.Rule) -> MissingPolicy {
    switch rule {
    case .mean, .weighted: MissingPolicy(minimumAnswered: 0.8)
    case .sum, .formula, .perMinute, .rightMinusWrong, .linearIntegrated, .rateCorrect, .latent:
      MissingPolicy(minimumAnswered: 0)
    }
  }
}
