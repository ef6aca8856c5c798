import RealModule

/// The infit and outfit mean squares of one item's or one person's answers.
///
/// With residual y = x - E(x) and model variance W of every answer, outfit is the mean of y^2 / W
/// and infit is the sum of y^2 over the sum of W. Both have expectation 1; values over 1 are more
/// erratic than the model expects, values under 1 more regular.
///
/// Source: B. D. Wright and G. N. Masters, "Rating scale analysis", 1982, chapter 5.
public struct MeanSquareFit: Hashable, Sendable {
  /// How many answers were compared with their expectation.
  public let count: Int
  /// The unweighted mean square; outlying answers dominate it.
  public let outfit: Double
  /// The information-weighted mean square.
  public let infit: Double
  /// Outfit as an approximate standard normal deviate, or nothing where its variance is 0.
  public let standardizedOutfit: Double?
  /// Infit as an approximate standard normal deviate, or nothing where its variance is 0.
  public let standardizedInfit: Double?

  /// The mean squares of the answers added, or nothing where none of them could vary.
  init?(_ sums: Sums) {
    guard sums.count > 0 else { return nil }
    let n = Double(sums.count)
    count = sums.count
    outfit = sums.standardizedSquares / n
    infit = sums.squares / sums.variances
    let outfitVariance = (sums.kurtoses / n - 1) / n
    let infitVariance = sums.excesses / (sums.variances * sums.variances)
    standardizedOutfit = Self.standardized(outfit, variance: outfitVariance)
    standardizedInfit = Self.standardized(infit, variance: infitVariance)
  }

  /// The Wilson-Hilferty cube root: (v^(1/3) - 1) (3 / q) + q / 3 with q^2 the variance of v.
  private static func standardized(_ value: Double, variance: Double) -> Double? {
    guard variance > 1e-12 else { return nil }
    let deviation = variance.squareRoot()
    return (Double.root(value, 3) - 1) * 3 / deviation + deviation / 3
  }

  /// The running sums from which both mean squares come.
  struct Sums {
    private(set) var count = 0
    private(set) var squares = 0.0
    private(set) var variances = 0.0
    private(set) var standardizedSquares = 0.0
    private(set) var kurtoses = 0.0
    private(set) var excesses = 0.0

    /// Adds one answer; one that could not vary tells nothing and is left out.
    mutating func add(category: Int, moments: ScoreMoments) {
      let variance = moments.variance
      guard variance > 1e-12 else { return }
      let residual = Double(category) - moments.mean
      count += 1
      squares += residual * residual
      variances += variance
      standardizedSquares += residual * residual / variance
      kurtoses += moments.fourthMoment / (variance * variance)
      excesses += moments.fourthMoment - variance * variance
    }
  }
}
