/// Count, mean, standard deviation and shape of numbers that arrive one at a time.
///
/// Source: B. P. Welford, "Note on a method for calculating corrected sums of squares and
/// products", Technometrics 4 (1962), 419-420; it loses no digits to a large mean. The third and
/// fourth moments follow P. Pebay, "Formulas for robust, one-pass parallel computation of
/// covariances and arbitrary-order statistical moments", Sandia report SAND2008-6212 (2008).
public struct SampleMoments: Sendable, Equatable {
  /// How many numbers were added.
  public private(set) var count = 0
  private var runningMean = 0.0
  private var squaredDeviations = 0.0
  private var cubedDeviations = 0.0
  private var fourthPowers = 0.0

  /// Starts with no numbers.
  public init() {}

  /// Takes in all of a collection's numbers.
  public init(_ numbers: [Double]) {
    for number in numbers { add(number) }
  }

  /// Takes in one number.
  public mutating func add(_ number: Double) {
    count += 1
    let n = Double(count)
    let deviation = number - runningMean
    let step = deviation / n
    runningMean += step
    let square = deviation * (number - runningMean)
    fourthPowers +=
      square * step * step * (n * n - 3 * n + 3)
      + 6 * step * step * squaredDeviations - 4 * step * cubedDeviations
    cubedDeviations += square * step * (n - 2) - 3 * step * squaredDeviations
    squaredDeviations += square
  }

  /// The arithmetic mean, or nothing of no numbers.
  public var mean: Double? {
    count > 0 ? runningMean : nil
  }

  /// The standard deviation with n - 1 in the denominator, or nothing of fewer than two numbers.
  public var sampleStandardDeviation: Double? {
    count > 1 ? (squaredDeviations / Double(count - 1)).squareRoot() : nil
  }

  /// The standard deviation with n in the denominator, or nothing of no numbers.
  public var populationStandardDeviation: Double? {
    count > 0 ? (squaredDeviations / Double(count)).squareRoot() : nil
  }

  /// The variance with n - 1 in the denominator, or nothing of fewer than two numbers.
  public var sampleVariance: Double? {
    count > 1 ? squaredDeviations / Double(count - 1) : nil
  }

  /// The skewness g1 = m3 / m2^1.5 of the moments with n in the denominator, or nothing where the
  /// numbers are all equal.
  public var skewness: Double? {
    guard squaredDeviations > 0 else { return nil }
    let n = Double(count)
    let variance = squaredDeviations / n
    return cubedDeviations / n / (variance * variance.squareRoot())
  }

  /// The kurtosis in excess of the normal's, g2 = m4 / m2^2 - 3, or nothing where the numbers are
  /// all equal.
  public var excessKurtosis: Double? {
    guard squaredDeviations > 0 else { return nil }
    return Double(count) * fourthPowers / (squaredDeviations * squaredDeviations) - 3
  }
}
