/// The raw scores of a reference group, sorted, with the ranks of scores among them.
public struct ReferenceGroup: Sendable, Equatable {
  private let sorted: [Double]
  /// Count, mean and standard deviation of the group's scores.
  public let moments: SampleMoments

  /// Takes a group's raw scores in any order; values that are not numbers are left out.
  public init(scores: [Double]) {
    sorted = scores.filter { !$0.isNaN }.sorted()
    moments = SampleMoments(sorted)
  }

  /// How many scores the group has.
  public var count: Int { sorted.count }

  /// The number of scores strictly below a score.
  public func count(below score: Double) -> Int {
    partition { $0 >= score }
  }

  /// The number of scores equal to a score.
  public func count(at score: Double) -> Int {
    partition { $0 > score } - count(below: score)
  }

  /// The mid-point share of a score, in `0 ... 1`: those below and half of those at it.
  ///
  /// Nothing in an empty group.
  public func proportion(of score: Double) -> Double? {
    guard count > 0 else { return nil }
    return (Double(count(below: score)) + 0.5 * Double(count(at: score))) / Double(count)
  }

  /// The mid-point percentile rank of a score, in `0 ... 100`, or nothing in an empty group.
  public func percentileRank(of score: Double) -> Double? {
    guard count > 0 else { return nil }
    return 100 * (Double(count(below: score)) + 0.5 * Double(count(at: score))) / Double(count)
  }

  /// The linear z score of a raw score, by the sample standard deviation.
  ///
  /// Nothing for a group of fewer than two, or one whose scores are all equal.
  public func z(of score: Double) -> Double? {
    guard let mean = moments.mean, let deviation = moments.sampleStandardDeviation, deviation > 0
    else { return nil }
    return (score - mean) / deviation
  }

  /// The first place at which a condition that stays true once true is true.
  private func partition(where isAtOrAbove: (Double) -> Bool) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = low + (high - low) / 2
      if isAtOrAbove(sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
