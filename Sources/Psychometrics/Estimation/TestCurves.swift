/// What a list of items measures as a whole at a theta.
///
/// ```swift
/// items.testInformation(at: 0.5)
/// items.testScore(at: 0.5)
/// ```
extension Collection where Element == ItemModel {
  /// The test information: the sum of the items' expected information.
  public func testInformation(at theta: Double) -> Double {
    reduce(0) { $0 + $1.information(at: theta) }
  }

  /// The test characteristic curve: the expected sum of the items' categories.
  public func testScore(at theta: Double) -> Double {
    reduce(0) { $0 + $1.expectedScore(at: theta) }
  }

  /// The conditional standard error of measurement of theta, one over the root of the test
  /// information; nothing where there is no information.
  public func conditionalStandardError(at theta: Double) -> Double? {
    let information = testInformation(at: theta)
    return information > 0 ? 1 / information.squareRoot() : nil
  }

  /// The conditional standard error of measurement of the sum of categories: the root of the sum of
  /// the items' variances at a theta.
  ///
  /// Source: F. M. Lord, "Applications of item response theory to practical testing problems", 1980,
  /// equation 4-3, for dichotomous items.
  public func conditionalScoreError(at theta: Double) -> Double {
    var variance = 0.0
    for item in self {
      let mean = item.expectedScore(at: theta)
      for (category, probability) in item.probabilities(at: theta).enumerated() {
        variance += probability * (Double(category) - mean) * (Double(category) - mean)
      }
    }
    return variance.squareRoot()
  }

  /// The distribution of the sum of categories at a theta, from a sum of 0 up to the largest.
  ///
  /// Sources: F. M. Lord and M. S. Wingersky, Applied Psychological Measurement 8 (1984), 453-461;
  /// B. A. Hanson's extension to more than two categories, in D. Thissen et al., Applied
  /// Psychological Measurement 19 (1995), 39-49.
  public func sumScoreProbabilities(at theta: Double) -> [Double] {
    var distribution = [1.0]
    for item in self {
      let probabilities = item.probabilities(at: theta)
      var next = [Double](repeating: 0, count: distribution.count + probabilities.count - 1)
      for (score, share) in distribution.enumerated() {
        for (category, probability) in probabilities.enumerated() {
          next[score + category] += share * probability
        }
      }
      distribution = next
    }
    return distribution
  }
}
