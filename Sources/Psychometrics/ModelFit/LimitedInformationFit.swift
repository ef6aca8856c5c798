/// Which margins of the responses a limited-information statistic compares with the model's.
public enum LimitedInformationStatistic: Hashable, Sendable, CaseIterable {
  /// Means of the items and of the products of pairs of them.
  ///
  /// For dichotomous items M2 of A. Maydeu-Olivares and H. Joe, Journal of the American
  /// Statistical Association 100 (2005), 1009-1020; for more categories M2* of L. Cai and
  /// M. Hansen, British Journal of Mathematical and Statistical Psychology 66 (2013), 245-276.
  case m2
  /// Shares of every category of the items, and means of the products of pairs of them.
  ///
  /// For few items of many categories, where `m2` leaves no degrees of freedom; for dichotomous
  /// items it is `m2`. C2 of L. Cai and S. Monroe, CRESST Report 839, University of California,
  /// Los Angeles, 2014.
  case c2
}

/// How well a model reproduces the margins of one and two items.
public struct LimitedInformationFit: Hashable, Sendable {
  /// Why there is no test.
  public enum UntestableReason: Error, Hashable, Sendable {
    /// There are at least as many free parameters as moments.
    case noDegreesOfFreedom
    /// The moments do not tell all parameters apart; `rank` of them at most.
    case parametersNotIdentified(rank: Int)
    /// A moment cannot vary, or is a linear function of others.
    case singularCovariance
  }

  /// The margins compared.
  public let statistic: LimitedInformationStatistic
  /// How many moments are compared.
  public let momentCount: Int
  /// How many parameters are free.
  public let parameterCount: Int
  /// How many persons answered.
  public let personCount: Int
  /// The test, or why there is none.
  public let test: Result<LimitedInformationTest, UntestableReason>
  /// The standardised root mean square residual: of the observed correlations of all pairs of
  /// items and the model's.
  ///
  /// Nothing where there is one item, or an item was answered alike by everyone.
  public let standardizedRootMeanSquareResidual: Double?

  /// The moments less the free parameters; not positive where there is no test.
  public var degreesOfFreedom: Int { momentCount - parameterCount }
}

/// A limited-information test with its indices of approximate fit.
public struct LimitedInformationTest: Hashable, Sendable {
  /// The quadratic form of the residuals of the moments, N times.
  public let chiSquare: Double
  /// Above 0.
  public let degreesOfFreedom: Int
  /// The upper tail of the chi-square.
  public let probability: Double
  /// The root mean square error of approximation: the root of (x - df) / (df (N - 1)), at least 0.
  public let rootMeanSquareError: Double
  /// Its 90 percent interval, by the noncentral chi-square distribution, with N - 1 too.
  ///
  /// Source: M. W. Browne and R. Cudeck, Sociological Methods and Research 21 (1992), 230-258.
  public let rootMeanSquareErrorInterval: ClosedRange<Double>
  /// The comparison with independent items, or nothing where that model has no test.
  public let baseline: BaselineComparison?
}

/// A model's test compared with that of the model of independent items.
public struct BaselineComparison: Hashable, Sendable {
  /// The chi-square of the independent items, of the same statistic.
  public let chiSquare: Double
  /// Its degrees of freedom.
  public let degreesOfFreedom: Int
  /// The comparative fit index: 1 - (x - df) / (x0 - df0), both differences at least 0.
  ///
  /// Source: P. M. Bentler, Psychological Bulletin 107 (1990), 238-246.
  public let comparativeFitIndex: Double
  /// The Tucker-Lewis index: (x0 / df0 - x / df) / (x0 / df0 - 1); it can be above 1.
  ///
  /// Source: L. R. Tucker and C. Lewis, Psychometrika 38 (1973), 1-10.
  public let tuckerLewisIndex: Double

  /// Nothing where independent items fit so well that nothing is left to compare, or of one item.
  init?(
    chiSquare: Double, degreesOfFreedom: Int, baseline: Double, baselineDegreesOfFreedom: Int
  ) {
    guard baseline > Double(baselineDegreesOfFreedom) else { return nil }
    let ratio = baseline / Double(baselineDegreesOfFreedom)
    let excess = max(0, chiSquare - Double(degreesOfFreedom))
    let baselineExcess = baseline - Double(baselineDegreesOfFreedom)
    self.chiSquare = baseline
    self.degreesOfFreedom = baselineDegreesOfFreedom
    comparativeFitIndex = 1 - excess / max(excess, baselineExcess)
    tuckerLewisIndex = (ratio - chiSquare / Double(degreesOfFreedom)) / (ratio - 1)
  }
}
