import RealModule

/// The models in which a category's probability is its own exponential over the sum of all.
///
/// With m1 the mean slope under the probabilities and m2 the mean of (slope - m1)^2, the
/// derivative of a category's log-probability is slope - m1, and its second derivative -m2.
struct DividedByTotal {
  /// The probabilities of all categories, from 0 up.
  let probabilities: [Double]
  /// The natural logarithm of the sum of all exponentials.
  let logTotal: Double
  /// m1.
  let meanSlope: Double
  /// m2, the information of the item, observed and expected.
  let information: Double

  /// Takes the exponents of all categories, linear in theta with these slopes.
  init(exponents: [Double], slopes: [Double]) {
    let largest = exponents.reduce(-.infinity, max)
    var probabilities = exponents.map { Double.exp($0 - largest) }
    let total = probabilities.reduce(0, +)
    var mean = 0.0
    for index in probabilities.indices {
      probabilities[index] /= total
      mean += probabilities[index] * slopes[index]
    }
    var variance = 0.0
    for index in probabilities.indices {
      let deviation = slopes[index] - mean
      variance += probabilities[index] * deviation * deviation
    }
    self.probabilities = probabilities
    logTotal = largest + Double.log(total)
    meanSlope = mean
    information = variance
  }

  /// The curves of all categories from their exponents.
  static func curves(exponents: [Double], slopes: [Double]) -> [CategoryCurve] {
    let state = DividedByTotal(exponents: exponents, slopes: slopes)
    return zip(state.probabilities, slopes).map { probability, slope in
      let deviation = slope - state.meanSlope
      return CategoryCurve(
        probability: probability, slope: probability * deviation,
        curvature: probability * (deviation * deviation - state.information))
    }
  }

  /// The log-probability of one category, with its derivatives.
  static func answerCurve(
    of category: Int, exponents: [Double], slopes: [Double]
  ) -> AnswerCurve {
    let state = DividedByTotal(exponents: exponents, slopes: slopes)
    return AnswerCurve(
      logProbability: exponents[category] - state.logTotal,
      score: slopes[category] - state.meanSlope, observedInformation: state.information)
  }
}
