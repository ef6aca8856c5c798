/// Whether a person's answers are more unlikely than a null distribution allows.
///
/// A flag is a reason to look, never a verdict: it says nothing about why the answers are unlikely.
public struct PersonFitFlag: Hashable, Sendable {
  /// The value of the statistic.
  public let value: Double
  /// The probability of so low a value when the model holds.
  public let probability: Double
  /// The probability under which a person is flagged.
  public let level: Double
  /// Whether the probability is under the level.
  public var isRaised: Bool { probability < level }
}

/// How the items that a person answered were chosen.
public enum ItemPath: Hashable, Sendable {
  /// The same items for everyone, whatever the answers.
  case fixedForm
  /// Each item chosen by the answers before it.
  case adaptive
}

extension PersonFit {
  /// The fewest answers of a fixed form for which the standard normal serves lz*.
  public static let fewestAnswersForNormalReference = 15

  /// Judges lz* against the standard normal distribution.
  ///
  /// The approximation needs a fixed form of at least 15 answers. On adaptive paths lz and lz*
  /// are far from standard normal, because items near theta leave the likelihood little room
  /// (E. M. L. A. van Krimpen-Stoop and R. R. Meijer, Applied Psychological Measurement 23 (1999),
  /// 327-345), so there and on shorter forms a simulated distribution is required.
  ///
  /// - Throws: `PersonFitError.adaptivePathNeedsSimulation`, `tooFewAnswers`, and what
  ///   `correctedLZ(estimator:)` throws.
  public func flag(
    estimator: AbilityEstimator, path: ItemPath, level: Double = 0.05
  ) throws(PersonFitError) -> PersonFitFlag {
    guard path == .fixedForm else { throw .adaptivePathNeedsSimulation }
    guard answeredCount >= Self.fewestAnswersForNormalReference else {
      throw .tooFewAnswers(count: answeredCount, needed: Self.fewestAnswersForNormalReference)
    }
    let value = try correctedLZ(estimator: estimator)
    return PersonFitFlag(
      value: value, probability: NormalDistribution.cumulative(value), level: level)
  }

  /// Judges the statistic of a simulated distribution against it, on any path and of any length.
  ///
  /// - Throws: `PersonFitError.emptyNullDistribution`, and what `value(of:)` throws.
  public func flag(
    against null: PersonFitNullDistribution, level: Double = 0.05
  ) throws(PersonFitError) -> PersonFitFlag {
    let value = try value(of: null.statistic)
    guard let probability = null.probability(atOrBelow: value) else {
      throw .emptyNullDistribution
    }
    return PersonFitFlag(value: value, probability: probability, level: level)
  }
}
