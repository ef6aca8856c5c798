extension IntraclassCorrelation {
  /// One intraclass correlation with its test against 0 and its interval.
  public struct Estimate: Equatable, Sendable {
    /// Which coefficient.
    public let form: Form
    /// The coefficient, at most 1; it can be negative, without bound for averages.
    ///
    /// Nothing where its denominator is 0, as when ratees differ no more than by chance exactly.
    public let value: Double?
    /// The test against 0; nothing where the raters agree without any error.
    public let test: FTest?
    /// The interval at the level asked for; nothing where there is no test.
    public let band: ConfidenceBand?
  }

  /// A ratio of mean squares and its place in the F distribution.
  public struct FTest: Hashable, Sendable {
    /// The ratio, at least 0.
    public let statistic: Double
    /// The degrees of freedom of the numerator.
    public let numeratorDegreesOfFreedom: Double
    /// The degrees of freedom of the denominator; not whole for the two-way random forms.
    public let denominatorDegreesOfFreedom: Double
    /// The share of the F distribution above the ratio.
    public let pValue: Double
  }

  /// One of the six coefficients, with an interval at a level in `0 ..< 1` without 0.
  public func estimate(_ form: Form, level: Double = 0.95) -> Estimate {
    let value = coefficient(form)
    let test = test(form, value: value)
    return Estimate(
      form: form, value: value, test: test,
      band: test.flatMap { band(form, test: $0, level: level) })
  }

  /// All six coefficients, in the order of `Form`.
  public func estimates(level: Double = 0.95) -> [Estimate] {
    Form.allCases.map { estimate($0, level: level) }
  }

  private var n: Double { Double(rateeCount) }
  private var k: Double { Double(raterCount) }

  private func coefficient(_ form: Form) -> Double? {
    let raters = k * (meanSquareRaters - meanSquareError) / n
    let (gap, whole): (Double, Double) =
      switch form {
      case .oneWaySingle:
        (meanSquareRatees - meanSquareWithin, meanSquareRatees + (k - 1) * meanSquareWithin)
      case .twoWayRandomSingle:
        (
          meanSquareRatees - meanSquareError,
          meanSquareRatees + (k - 1) * meanSquareError + raters
        )
      case .twoWayMixedSingle:
        (meanSquareRatees - meanSquareError, meanSquareRatees + (k - 1) * meanSquareError)
      case .oneWayAverage: (meanSquareRatees - meanSquareWithin, meanSquareRatees)
      case .twoWayRandomAverage:
        (meanSquareRatees - meanSquareError, meanSquareRatees + raters / k)
      case .twoWayMixedAverage: (meanSquareRatees - meanSquareError, meanSquareRatees)
      }
    return whole > 0 ? gap / whole : nil
  }

  private func test(_ form: Form, value: Double?) -> FTest? {
    let degrees: Double?
    let noise: Double
    switch form {
    case .oneWaySingle, .oneWayAverage:
      noise = meanSquareWithin
      degrees = n * (k - 1)
    case .twoWayMixedSingle, .twoWayMixedAverage:
      noise = meanSquareError
      degrees = (n - 1) * (k - 1)
    case .twoWayRandomSingle:
      noise = meanSquareError
      degrees = value.flatMap { satterthwaite($0, ratings: k) }
    case .twoWayRandomAverage:
      noise = meanSquareError
      degrees = value.flatMap { satterthwaite($0, ratings: 1) }
    }
    guard noise > 0, let degrees,
      let distribution = FDistribution(
        numeratorDegreesOfFreedom: n - 1, denominatorDegreesOfFreedom: degrees)
    else { return nil }
    let statistic = meanSquareRatees / noise
    return FTest(
      statistic: statistic, numeratorDegreesOfFreedom: n - 1,
      denominatorDegreesOfFreedom: degrees, pValue: distribution.upperTail(statistic))
  }

  /// The degrees of freedom of a sum of the raters' and the error mean square.
  ///
  /// Source: F. E. Satterthwaite, "An approximate distribution of estimates of variance components",
  /// Biometrics Bulletin 2 (1946), 110-114; weights of McGraw and Wong (1996), table 7. For the
  /// average they are those of the single rating, so that its interval is the stepped-up one.
  private func satterthwaite(_ value: Double, ratings: Double) -> Double {
    let raters = ratings * value * meanSquareRaters
    let error = (n * (1 - value) + ratings * value * (n - 1)) * meanSquareError
    let sum = raters + error
    return sum * sum * (k - 1) / (raters * raters + error * error / (n - 1))
  }

  private func band(_ form: Form, test: FTest, level: Double) -> ConfidenceBand? {
    guard level > 0, level < 1,
      let distribution = FDistribution(
        numeratorDegreesOfFreedom: test.numeratorDegreesOfFreedom,
        denominatorDegreesOfFreedom: test.denominatorDegreesOfFreedom)
    else { return nil }
    let tail = (1 - level) / 2
    let ends = [distribution.quantile(upperTail: tail), distribution.quantile(tail)].map {
      bound(form, statistic: test.statistic, quantile: $0)
    }
    guard ends.allSatisfy(\.isFinite) else { return nil }
    return ConfidenceBand(low: ends[0], high: ends[1])
  }

  /// The value of the coefficient for which the ratio found would be this quantile.
  private func bound(_ form: Form, statistic: Double, quantile: Double) -> Double {
    let ratio = statistic / quantile
    let raters = meanSquareRaters / meanSquareError
    return switch form {
    case .oneWaySingle, .twoWayMixedSingle: (ratio - 1) / (ratio + k - 1)
    case .oneWayAverage, .twoWayMixedAverage: 1 - 1 / ratio
    case .twoWayRandomSingle: n * (ratio - 1) / (k * raters + k * n - k - n + n * ratio)
    case .twoWayRandomAverage: n * (ratio - 1) / (raters - 1 + n * ratio)
    }
  }
}
