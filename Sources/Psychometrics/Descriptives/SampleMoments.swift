/// Count, mean and standard deviation of numbers that arrive one at a time.
///
/// Source: B. P. Welford, "Note on a method for calculating corrected sums of squares and
/// products", Technometrics 4 (1962), 419-420; it loses no digits to a large mean.
public struct SampleMoments: Sendable, Equatable {
  /// How many numbers were added.
  public private(set) var count = 0
  private var runningMean = 0.0
  private var squaredDeviations = 0.0

  /// Starts with no numbers.
  public init() {}

  /// Takes in all of a collection's numbers.
  public init(_ numbers: [Double]) {
    for number in numbers { add(number) }
  }

  /// Takes in one number.
  public mutating func add(_ number: Double) {
    count += 1
    let deviation = number - runningMean
    runningMean += deviation / Double(count)
    squaredDeviations += deviation * (number - runningMean)
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
}
