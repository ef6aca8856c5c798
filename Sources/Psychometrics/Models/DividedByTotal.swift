import RealModule

/// The models in which a category's probability is its own exponential over the sum of all.
enum DividedByTotal {
  /// The curves of all categories from their exponents, linear in theta with these slopes.
  ///
  /// With m1 the mean slope under the probabilities and m2 the mean of (slope - m1)^2:
  /// P' = P (slope - m1) and P'' = P ((slope - m1)^2 - m2).
  static func curves(exponents: [Double], slopes: [Double]) -> [CategoryCurve] {
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
    return zip(probabilities, slopes).map { probability, slope in
      let deviation = slope - mean
      return CategoryCurve(
        probability: probability, slope: probability * deviation,
        curvature: probability * (deviation * deviation - variance))
    }
  }
}
