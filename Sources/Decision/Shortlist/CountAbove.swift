import Psychometrics
import RealModule

/// For each candidate the chance that fewer than a number of others lie above a composite.
///
/// The number of others is Poisson-binomial. Its distribution is exact for small pools; for large
/// ones it is the normal distribution with a correction for skewness.
///
/// Source of the correction: A. Yu. Volkova, "A refinement of the central limit theorem for sums of
/// independent random indicators", Theory of Probability and its Applications 40 (1996), 791-794.
struct CountAbove {
  /// Candidates times places up to which the distribution is exact.
  private static let exactSize = 500_000

  private let places: Int
  private let isExact: Bool
  /// For the candidates from each one on, the chance of at most so many of them.
  private var later: [Double] = []
  private var earlier: [Double] = []

  init(candidateCount: Int, places: Int) {
    self.places = places
    isExact = candidateCount * places <= Self.exactSize
    if isExact {
      later = [Double](repeating: 0, count: (candidateCount + 1) * places)
      earlier = [Double](repeating: 0, count: places)
    }
  }

  /// The chance of each candidate that fewer than `places` others are above, given the chance of
  /// each to be above.
  mutating func chances(above: [Double]) -> [Double] {
    isExact ? exact(above) : refined(above)
  }

  private mutating func exact(_ above: [Double]) -> [Double] {
    let last = above.count * places
    for count in 0..<places { later[last + count] = 1 }
    for index in above.indices.reversed() {
      let (here, next, chance) = (index * places, (index + 1) * places, above[index])
      later[here] = (1 - chance) * later[next]
      for count in 1..<max(1, places) {
        later[here + count] = (1 - chance) * later[next + count] + chance * later[next + count - 1]
      }
    }
    for count in 0..<places { earlier[count] = count == 0 ? 1 : 0 }
    return above.indices.map { index in
      let next = (index + 1) * places
      var result = 0.0
      for count in 0..<places {
        result += earlier[count] * later[next + places - 1 - count]
      }
      let chance = above[index]
      for count in (0..<places).reversed() {
        earlier[count] =
          (1 - chance) * earlier[count] + (count > 0 ? chance * earlier[count - 1] : 0)
      }
      return result
    }
  }

  private func refined(_ above: [Double]) -> [Double] {
    var (mean, variance, third) = (0.0, 0.0, 0.0)
    for chance in above {
      mean += chance
      variance += chance * (1 - chance)
      third += chance * (1 - chance) * (1 - 2 * chance)
    }
    return above.map { chance in
      let own = chance * (1 - chance)
      let deviation = max(0, variance - own).squareRoot()
      let distance = Double(places) - 0.5 - (mean - chance)
      guard deviation > 1e-6 else { return distance > 0 ? 1 : 0 }
      let z = distance / deviation
      if z.magnitude > 8 { return z > 0 ? 1 : 0 }
      let skewness = (third - own * (1 - 2 * chance)) / (deviation * deviation * deviation)
      let density = 0.3989422804014327 * Double.exp(-z * z / 2)
      let result = NormalDistribution.cumulative(z) + skewness * (1 - z * z) * density / 6
      return min(1, max(0, result))
    }
  }
}
