import Psychometrics

/// Where true composites are expected to stand among one another, and who cannot be told apart.
struct CompositeOrder {
  /// Where one candidate stands.
  struct Standing {
    /// The place by the expected composite, from 1.
    let place: Int
    /// The band, from 1.
    let band: Int
    /// The expected rank of the true composite.
    let expectedRank: Double
    /// The rank at the upper end of the candidate's own interval.
    let highestRank: Int
    /// The rank at its lower end.
    let lowestRank: Int
  }

  /// The standings, in the order given.
  let standings: [Standing]

  private static let nodes = 512

  /// Orders composites.
  ///
  /// A band goes down from its first candidate to the last of whom it cannot be said, with the
  /// confidence asked for, that the first is truly better. Equal composites go by id.
  ///
  /// Source of bands: W. F. Cascio, J. Outtz, S. Zedeck and I. L. Goldstein, "Statistical
  /// implications of six methods of test score use in personnel selection", Human Performance 4
  /// (1991), 233-264.
  init(_ composites: [CompositePosterior], ids: [String], confidence: Double) {
    let order = composites.indices.sorted {
      composites[$0].mean != composites[$1].mean
        ? composites[$0].mean > composites[$1].mean : ids[$0] < ids[$1]
    }
    var bands = [Int](repeating: 0, count: composites.count)
    var places = bands
    var first = order.first ?? 0
    var band = 1
    for (place, index) in order.enumerated() {
      if Self.chance(composites[first], isAbove: composites[index]) > confidence {
        band += 1
        first = index
      }
      bands[index] = band
      places[index] = place + 1
    }
    let counts = ExpectedCounts(composites, nodes: Self.nodes)
    let tail = NormalDistribution.quantile(0.5 + confidence / 2)
    standings = composites.enumerated().map { index, composite in
      let reach = tail * composite.deviation
      // One's own share of the count is taken off again.
      let own = NormalDistribution.cumulative(tail)
      let best = counts.above(composite.mean + reach) - (1 - own)
      let worst = counts.above(composite.mean - reach) - own
      let range = 1...max(1, composites.count)
      return Standing(
        place: places[index], band: bands[index],
        expectedRank: max(1, counts.expectedAbove(composite) + 0.5),
        highestRank: range.clamp(1 + Int(best.rounded())),
        lowestRank: range.clamp(1 + Int(worst.rounded())))
    }
  }

  /// The probability that one true composite is above another.
  static func chance(_ one: CompositePosterior, isAbove other: CompositePosterior) -> Double {
    let variance = one.deviation * one.deviation + other.deviation * other.deviation
    let difference = one.mean - other.mean
    guard variance > 0 else { return difference > 0 ? 1 : difference < 0 ? 0 : 0.5 }
    return NormalDistribution.cumulative(difference / variance.squareRoot())
  }
}

/// How many true composites are expected above a value.
private struct ExpectedCounts {
  private let lowest: Double
  private let width: Double
  private var counts: [Double]

  init(_ composites: [CompositePosterior], nodes: Int) {
    lowest = composites.map { $0.mean - 6 * $0.deviation }.min() ?? 0
    let highest = composites.map { $0.mean + 6 * $0.deviation }.max() ?? 0
    width = max((highest - lowest) / Double(nodes - 1), .leastNormalMagnitude)
    counts = [Double](repeating: 0, count: nodes)
    for composite in composites {
      for node in 0..<nodes {
        let distance = composite.mean - (lowest + Double(node) * width)
        counts[node] +=
          composite.deviation > 0
          ? NormalDistribution.cumulative(distance / composite.deviation) : distance > 0 ? 1 : 0
      }
    }
  }

  func above(_ composite: Double) -> Double {
    let position = (composite - lowest) / width
    guard position > 0 else { return counts[0] }
    guard position < Double(counts.count - 1) else { return counts[counts.count - 1] }
    let node = Int(position)
    return counts[node] + (counts[node + 1] - counts[node]) * (position - Double(node))
  }

  /// The expected number above a true composite, itself counted by one half.
  func expectedAbove(_ composite: CompositePosterior) -> Double {
    let points = 16
    let sum = (0..<points).reduce(0.0) { sum, point in
      let z = NormalDistribution.quantile((Double(point) + 0.5) / Double(points))
      return sum + above(composite.mean + z * composite.deviation)
    }
    return sum / Double(points)
  }
}

extension ClosedRange<Int> {
  fileprivate func clamp(_ value: Int) -> Int {
    Swift.min(upperBound, Swift.max(lowerBound, value))
  }
}
