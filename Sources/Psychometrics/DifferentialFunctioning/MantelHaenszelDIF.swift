import RealModule

/// The Mantel-Haenszel comparison of two groups' odds of a right answer at equal scores.
///
/// Sources: N. Mantel and W. Haenszel, Journal of the National Cancer Institute 22 (1959),
/// 719-748; P. W. Holland and D. T. Thayer, in Wainer and Braun, "Test validity", 1988, 129-145;
/// the variance by J. Robins, N. Breslow and S. Greenland, Biometrics 42 (1986), 311-323, and
/// A. Phillips and P. W. Holland, Biometrics 43 (1987), 425-431.
public struct MantelHaenszelDIF: Hashable, Sendable {
  /// The classes of the Educational Testing Service.
  public enum Category: String, Hashable, Sendable, CaseIterable {
    /// Negligible: delta below 1 in magnitude, or not different from 0 at the 5 % level.
    case a = "A"
    /// Moderate: what is neither A nor C.
    case b = "B"
    /// Large: delta 1.5 or more in magnitude, and above 1 at the 5 % level, one-sided.
    case c = "C"
  }

  /// The common odds ratio alpha; above 1 the item favours the reference group.
  public let oddsRatio: Double
  /// -2.35 ln alpha, on the delta metric; below 0 the item favours the reference group.
  public let delta: Double
  /// The standard error of delta.
  public let deltaStandardError: Double
  /// The chi-square with 1 degree of freedom, corrected for continuity by 1/2.
  ///
  /// 0 where the right answers differ from their expectation by less than 1/2.
  public let chiSquare: Double
  /// The chi-square without correction.
  public let uncorrectedChiSquare: Double
  /// The upper tail of the corrected chi-square.
  public let probability: Double
  /// How many matching scores have both groups and both right and wrong answers.
  public let stratumCount: Int

  init(_ strata: [ScoreStratum], item: Int) throws(DIFError) {
    var sums = Sums()
    for stratum in strata where stratum.hasBothGroups && stratum.right > 0 && stratum.wrong > 0 {
      sums.add(stratum)
    }
    guard sums.variance > 0 else { throw .noUsableStratum(item: item) }
    guard sums.concordant > 0, sums.discordant > 0 else {
      throw .unboundedOddsRatio(item: item)
    }
    oddsRatio = sums.concordant / sums.discordant
    delta = -2.35 * Double.log(oddsRatio)
    deltaStandardError = 2.35 * sums.logVariance.squareRoot()
    let corrected = max(0, sums.excess.magnitude - 0.5)
    chiSquare = corrected * corrected / sums.variance
    uncorrectedChiSquare = sums.excess * sums.excess / sums.variance
    probability = 2 * NormalDistribution.cumulative(-chiSquare.squareRoot())
    stratumCount = sums.count
  }

  /// The class of the item by size and significance.
  ///
  /// Source: M. Zieky, "Practical questions in the use of DIF statistics in test development", in
  /// Holland and Wainer, "Differential item functioning", 1993, 337-347.
  public var category: Category {
    let size = delta.magnitude
    if size < 1 || probability >= 0.05 { return .a }
    let excess = (size - 1) / deltaStandardError
    return size >= 1.5 && excess > NormalDistribution.quantile(0.95) ? .c : .b
  }

  private struct Sums {
    var count = 0
    var concordant = 0.0
    var discordant = 0.0
    var excess = 0.0
    var variance = 0.0
    private var agreements = 0.0
    private var mixed = 0.0
    private var disagreements = 0.0

    mutating func add(_ stratum: ScoreStratum) {
      let n = stratum.count
      let r = stratum.referenceRight * stratum.focalWrong / n
      let s = stratum.referenceWrong * stratum.focalRight / n
      let p = (stratum.referenceRight + stratum.focalWrong) / n
      let q = (stratum.referenceWrong + stratum.focalRight) / n
      count += 1
      concordant += r
      discordant += s
      excess += stratum.referenceRight - stratum.reference * stratum.right / n
      variance +=
        stratum.reference * stratum.focal * stratum.right * stratum.wrong / (n * n * (n - 1))
      agreements += p * r
      mixed += p * s + q * r
      disagreements += q * s
    }

    /// The variance of the logarithm of the odds ratio.
    var logVariance: Double {
      agreements / (2 * concordant * concordant) + mixed / (2 * concordant * discordant)
        + disagreements / (2 * discordant * discordant)
    }
  }
}
