import RealModule

/// A dichotomous item of the one- to four-parameter logistic models.
///
/// The probability of category 1 is c + (d - c) / (1 + exp(-D a (theta - b))). The one-parameter
/// model has a common `a`, c = 0 and d = 1; the two-parameter model frees `a`, the three-parameter
/// model frees `c`, the four-parameter model frees `d`.
///
/// Sources: A. Birnbaum in Lord and Novick, "Statistical theories of mental test scores", 1968,
/// chapter 17; M. A. Barton and F. M. Lord, ETS Research Report 81-20, 1981 (four parameters).
public struct LogisticItem: Hashable, Sendable {
  /// The discrimination a.
  public let discrimination: Double
  /// The difficulty b, on the metric of theta.
  public let difficulty: Double
  /// The lower asymptote c, in `0 ..< 1`.
  public let lowerAsymptote: Double
  /// The upper asymptote d, above c and at most 1.
  public let upperAsymptote: Double
  /// The constant D by which a is multiplied: 1, or 1.7 or 1.702 for the normal metric.
  public let scaling: Double

  /// Makes an item; the defaults are the Rasch model's.
  public init(
    discrimination: Double = 1, difficulty: Double, lowerAsymptote: Double = 0,
    upperAsymptote: Double = 1, scaling: Double = 1
  ) {
    self.discrimination = discrimination
    self.difficulty = difficulty
    self.lowerAsymptote = lowerAsymptote
    self.upperAsymptote = upperAsymptote
    self.scaling = scaling
  }

  /// The probability of category 1.
  public func probability(at theta: Double) -> Double {
    let x = scaling * discrimination * (theta - difficulty)
    return lowerAsymptote + (upperAsymptote - lowerAsymptote) * Logistic.cumulative(x)
  }

  /// The curve of category 1.
  public func curve(at theta: Double) -> CategoryCurve { curves(at: theta).right }

  /// The curves of both categories, each accurate where it is the rare one.
  func curves(at theta: Double) -> (wrong: CategoryCurve, right: CategoryCurve) {
    let slope = scaling * discrimination
    let x = slope * (theta - difficulty)
    let p = Logistic.cumulative(x)
    let q = Logistic.cumulative(-x)
    let range = upperAsymptote - lowerAsymptote
    let first = range * slope * p * q
    let second = first * slope * (q - p)
    return (
      CategoryCurve(
        probability: (1 - upperAsymptote) + range * q, slope: -first, curvature: -second),
      CategoryCurve(probability: lowerAsymptote + range * p, slope: first, curvature: second)
    )
  }

  /// The log-probability of category 1, or of category 0, with its derivatives.
  ///
  /// With p the logistic part that makes the answer likelier, q = 1 - p, and r the share of the
  /// answer's probability that is not its asymptote, the score is D a q r and the observed
  /// information (D a)^2 q r (p - q (1 - r)); for category 0 theta runs the other way.
  func answerCurve(right: Bool, at theta: Double) -> AnswerCurve {
    let slope = right ? scaling * discrimination : -scaling * discrimination
    let x = slope * (theta - difficulty)
    let floor = right ? lowerAsymptote : 1 - upperAsymptote
    let range = upperAsymptote - lowerAsymptote
    let p = Logistic.cumulative(x)
    let q = Logistic.cumulative(-x)
    if floor == 0 {
      let logRange = range == 1 ? 0 : Double.log(range)
      return AnswerCurve(
        logProbability: Logistic.logCumulative(x) + logRange, score: slope * q,
        observedInformation: slope * slope * p * q)
    }
    let probability = floor + range * p
    let share = range * p / probability
    return AnswerCurve(
      logProbability: Double.log(probability), score: slope * q * share,
      observedInformation: slope * slope * q * share * (p - q * (floor / probability)))
  }
}
