/// Prior densities of one item's parameters; what is absent is estimated without a prior.
///
/// Each density is evaluated at the parameter it names, without a Jacobian, so that the estimate
/// is the mode of likelihood times densities whatever form the computation works in.
public struct ItemPriors: Hashable, Sendable {
  /// The prior of the discrimination; of every slope but the first in the nominal model.
  public var discrimination: DiscriminationPrior?
  /// The prior of the difficulty, of each threshold or of each step.
  ///
  /// The rating scale model applies it to the location; the nominal model has no difficulty and
  /// does not use it.
  public var difficulty: NormalPrior?
  /// The prior of the lower asymptote; only the three-parameter model uses it.
  public var lowerAsymptote: AsymptotePrior?

  /// Collects priors.
  public init(
    discrimination: DiscriminationPrior? = nil, difficulty: NormalPrior? = nil,
    lowerAsymptote: AsymptotePrior? = nil
  ) {
    self.discrimination = discrimination
    self.difficulty = difficulty
    self.lowerAsymptote = lowerAsymptote
  }

  /// No priors: maximum likelihood.
  public static let none = ItemPriors()
}

/// A normal prior.
public struct NormalPrior: Hashable, Sendable {
  /// The mean.
  public let mean: Double
  /// The standard deviation, above 0.
  public let standardDeviation: Double

  /// Makes a normal prior.
  public init(mean: Double, standardDeviation: Double) {
    self.mean = mean
    self.standardDeviation = standardDeviation
  }
}

/// A prior of a discrimination.
public enum DiscriminationPrior: Hashable, Sendable {
  /// The discrimination is normal.
  case normal(NormalPrior)
  /// The logarithm of the discrimination is normal; the density is that of the discrimination.
  case logNormal(NormalPrior)
}

/// A prior of a lower asymptote c.
public enum AsymptotePrior: Hashable, Sendable {
  /// The logit of c is normal; the density is that of the logit.
  case logitNormal(NormalPrior)
  /// c follows a beta distribution with two positive shapes; the density is that of c.
  case beta(alpha: Double, beta: Double)
}
