public import Psychometrics

/// How precise a sum of scores is, by several coefficients; each has a value or a reason.
public struct ReliabilityReport: Equatable, Sendable {
  /// A coefficient.
  public struct Coefficient: Hashable, Sendable {
    /// Its value; nil where it is not defined.
    public let value: Double?
    /// Why it is not; nil where it is.
    public let reason: String?

    init(value: Double) {
      self.value = value
      reason = nil
    }

    init(missing reason: String) {
      value = nil
      self.reason = reason
    }
  }

  /// The confidence level of the interval.
  public static let level = 0.95

  /// Coefficient alpha.
  public let alpha: Coefficient
  /// The interval of alpha, by Feldt's method.
  public let alphaInterval: ConfidenceBand?
  /// Alpha of items brought to equal variance.
  public let standardizedAlpha: Coefficient
  /// McDonald's omega from one common factor.
  public let omega: Coefficient
  /// The places, among the items analysed, whose residual variance in that factor model is 0 or
  /// below, so that omega can mislead.
  public let heywoodItems: [Int]
  /// Guttman's lambda 6.
  public let lambda6: Coefficient
  /// The odd and the even items' correlation, stepped up by Spearman and Brown.
  public let splitHalf: Coefficient
  /// The standard error of measurement of the sum, from alpha.
  public let standardError: Coefficient
  /// Alpha without each of the items in turn.
  let alphaIfDropped: [Double?]?

  /// Computes the coefficients; nothing gives reasons alone.
  init(_ covariance: ItemCovariance?) {
    guard let covariance else {
      let reason = Coefficient(missing: "too few persons have all scores")
      (alpha, standardizedAlpha, omega, lambda6) = (reason, reason, reason, reason)
      (splitHalf, standardError) = (reason, reason)
      (alphaInterval, heywoodItems, alphaIfDropped) = (nil, [], nil)
      return
    }
    let cronbach = Result { () throws(ReliabilityError) in try CronbachAlpha(covariance) }
    alpha = Coefficient(cronbach) { $0.value }
    standardizedAlpha = Coefficient(cronbach) { $0.standardized }
    standardError = Coefficient(cronbach) { alpha in
      alpha.standardErrorOfMeasurement(
        totalStandardDeviation: covariance.totalVariance.squareRoot())
    }
    let found = try? cronbach.get()
    alphaInterval = found?.confidenceBand(level: Self.level)
    alphaIfDropped = found?.ifDropped
    let factor = Result { () throws(ReliabilityError) in try OneFactorModel(covariance) }
    omega = Coefficient(factor) { $0.omega }
    heywoodItems = (try? factor.get())?.heywoodItems ?? []
    lambda6 = Coefficient(
      Result { () throws(ReliabilityError) in try GuttmanLambdas(covariance) }
    ) { $0.lambda6 }
    splitHalf = Coefficient(
      Result { () throws(ReliabilityError) in try SplitHalf.oddEven(covariance) }
    ) { $0.spearmanBrown }
  }
}

extension ReliabilityReport.Coefficient {
  /// A coefficient taken from what was computed, or the reason why there is none.
  fileprivate init<Value>(
    _ result: Result<Value, ReliabilityError>, _ coefficient: (Value) -> Double?
  ) {
    switch result {
    case .success(let value):
      if let number = coefficient(value) {
        self.init(value: number)
      } else {
        self.init(missing: "an item does not vary, or depends linearly on the others")
      }
    case .failure(let error): self.init(missing: Self.reason(error))
    }
  }

  private static func reason(_ error: ReliabilityError) -> String {
    switch error {
    case .tooFewItems(let found, let needed): "\(needed) items are needed, and there are \(found)"
    case .totalWithoutVariance: "everyone has the same sum"
    case .itemsWithoutVariance: "an item has the same score for everyone"
    case .dependentItems: "an item is a linear combination of the others"
    case .notConverged: "one common factor does not describe the items"
    }
  }
}
