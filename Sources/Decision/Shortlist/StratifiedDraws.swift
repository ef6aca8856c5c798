import Psychometrics

/// Draws of the true scores that hard cuts are on, stratified by the composite.
///
/// In every dimension the values are the middles of equally likely intervals: of the composite in
/// ascending order, of the others in seeded random order.
///
/// Source: M. D. McKay, R. J. Beckman and W. J. Conover, "A comparison of three methods for
/// selecting values of input variables in the analysis of output from a computer code",
/// Technometrics 21 (1979), 239-245.
struct StratifiedDraws {
  private let strata: Int
  private let perStratum: Int
  /// Standard normal values, dimension after dimension: the composite, then one for each cut.
  private let values: [[Float]]

  init(strata: Int, perStratum: Int, dimensions: Int, seed: UInt64) {
    self.strata = strata
    self.perStratum = perStratum
    guard dimensions > 1 else {
      values = []
      return
    }
    let count = strata * perStratum
    let ascending = (0..<count).map {
      Float(NormalDistribution.quantile((Double($0) + 0.5) / Double(count)))
    }
    values =
      [ascending]
      + (1...dimensions).map { dimension in
        var stream = RandomStream(seed: seed, purpose: "hard-cuts", index: dimension)
        var shuffled = ascending
        stream.shuffle(&shuffled)
        return shuffled
      }
  }

  /// The share of draws that pass all cuts of a candidate, in each stratum from below.
  func sharesPassing(_ candidate: CompositePosterior) -> [Double] {
    let count = strata * perStratum
    var passes = [Bool](repeating: true, count: count)
    // A miss at five deviations, once in three millions, is finer than any draws can tell.
    for cut in candidate.margins.indices where !candidate.passes(cut, byDeviations: 5) {
      var margins = [Float](repeating: Float(candidate.margins[cut]), count: count)
      for (dimension, loading) in candidate.factor[cut + 1].enumerated() where loading != 0 {
        let loading = Float(loading)
        let column = values[dimension]
        for draw in 0..<count { margins[draw] += loading * column[draw] }
      }
      for draw in 0..<count where margins[draw] < 0 { passes[draw] = false }
    }
    return (0..<strata).map { stratum in
      let passing = passes[stratum * perStratum..<(stratum + 1) * perStratum].count { $0 }
      return Double(passing) / Double(perStratum)
    }
  }
}
