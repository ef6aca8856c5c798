import RealModule

/// An item of the graded response model, with categories 0 to m.
///
/// The probability of category k or above is 1 / (1 + exp(-D a (theta - b_k))) for k = 1 to m.
///
/// Source: F. Samejima, "Estimation of latent ability using a response pattern of graded scores",
/// Psychometrika Monograph 17, 1969.
public struct GradedItem: Hashable, Sendable {
  /// The discrimination a.
  public let discrimination: Double
  /// The thresholds b_1 to b_m, strictly ascending; descending where the discrimination is negative.
  public let thresholds: [Double]
  /// The constant D by which a is multiplied.
  public let scaling: Double

  /// Makes an item.
  public init(discrimination: Double, thresholds: [Double], scaling: Double = 1) {
    self.discrimination = discrimination
    self.thresholds = thresholds
    self.scaling = scaling
  }

  /// The number of categories, m + 1.
  public var categoryCount: Int { thresholds.count + 1 }

  /// The curves of all categories, from 0 up.
  public func curves(at theta: Double) -> [CategoryCurve] {
    (0..<categoryCount).map { category in
      let answer = answerCurve(of: category, at: theta)
      let probability = Double.exp(answer.logProbability)
      return CategoryCurve(
        probability: probability, slope: probability * answer.score,
        curvature: probability * (answer.score * answer.score - answer.observedInformation))
    }
  }

  /// The log-probability of one category, with its derivatives.
  ///
  /// With F the logistic distribution, x and y the distances to the category's lower and upper
  /// threshold, F(x) - F(y) = F(x) F(-y) (1 - exp(y - x)), whose last factor is free of theta.
  func answerCurve(of category: Int, at theta: Double) -> AnswerCurve {
    let slope = scaling * discrimination
    var logProbability = 0.0
    var score = 0.0
    var information = 0.0
    if category > 0 {
      let x = slope * (theta - thresholds[category - 1])
      let missed = Logistic.cumulative(-x)
      logProbability += Logistic.logCumulative(x)
      score += missed
      information += missed * Logistic.cumulative(x)
    }
    if category < thresholds.count {
      let y = slope * (theta - thresholds[category])
      let reached = Logistic.cumulative(y)
      logProbability += Logistic.logCumulative(-y)
      score -= reached
      information += reached * Logistic.cumulative(-y)
    }
    if category > 0, category < thresholds.count {
      let width = slope * (thresholds[category] - thresholds[category - 1])
      logProbability += width > 0 ? Double.log(-Double.expMinusOne(-width)) : -.infinity
    }
    return AnswerCurve(
      logProbability: logProbability, score: slope * score,
      observedInformation: slope * slope * information)
  }
}
