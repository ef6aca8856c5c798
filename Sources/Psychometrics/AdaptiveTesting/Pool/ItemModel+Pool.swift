extension ItemModel {
  /// A bound k on the logarithm of the information: |d log I / d theta| <= k at every theta.
  ///
  /// So I(t) <= I(s) exp(k |t - s|). With s = D a: the information of the two-parameter model is
  /// s^2 p q, whose logarithm has the derivative s (q - p). With asymptotes,
  /// I = P'^2 / (P Q) and P'' / P' = s (q - p), 0 <= P' / P <= s q, 0 <= P' / Q <= s p give 2 s.
  /// The graded model's I = s^2 sum of P_k (W_k + W_k+1) with W = p q of each boundary, where
  /// P_k and W_k change by at most s of themselves: 2 s. For models divided by their total, I is
  /// the variance of the categories' slopes and its derivative their third central moment, at
  /// most the variance times the range of the slopes.
  var steepness: Double {
    switch self {
    case .logistic(let item):
      let slope = (item.scaling * item.discrimination).magnitude
      return item.lowerAsymptote == 0 && item.upperAsymptote == 1 ? slope : 2 * slope
    case .graded(let item):
      return 2 * (item.scaling * item.discrimination).magnitude
    case .partialCredit(let item):
      return (item.scaling * item.discrimination).magnitude * Double(item.steps.count)
    case .nominal(let item):
      let least = item.slopes.reduce(.infinity, min)
      let greatest = item.slopes.reduce(-.infinity, max)
      return greatest - least
    }
  }

  /// The difficulty, or the mean of the thresholds or steps; a nominal item has none.
  var location: Double? {
    switch self {
    case .logistic(let item): item.difficulty
    case .graded(let item): item.thresholds.reduce(0, +) / Double(item.thresholds.count)
    case .partialCredit(let item): item.steps.reduce(0, +) / Double(item.steps.count)
    case .nominal: nil
    }
  }

  /// The probability of one category.
  ///
  /// - Precondition: `category` is one of the item's.
  func probability(of category: Int, at theta: Double) -> Double {
    guard case .logistic(let item) = self else { return probabilities(at: theta)[category] }
    if category == 1 { return item.probability(at: theta) }
    let x = item.scaling * item.discrimination * (theta - item.difficulty)
    let range = item.upperAsymptote - item.lowerAsymptote
    return (1 - item.upperAsymptote) + range * Logistic.cumulative(-x)
  }

  /// Whether the parameters are finite and in their ranges.
  var isUsable: Bool {
    guard steepness.isFinite, location?.isFinite ?? true else { return false }
    switch self {
    case .logistic(let item):
      return item.lowerAsymptote >= 0 && item.lowerAsymptote < item.upperAsymptote
        && item.upperAsymptote <= 1
    case .graded(let item):
      let pairs = zip(item.thresholds, item.thresholds.dropFirst())
      return item.discrimination < 0
        ? pairs.allSatisfy { $0 > $1 } : pairs.allSatisfy { $0 < $1 }
    case .partialCredit:
      return true
    case .nominal(let item):
      return item.intercepts.allSatisfy(\.isFinite)
    }
  }
}
