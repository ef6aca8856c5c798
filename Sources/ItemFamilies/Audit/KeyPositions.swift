import Assessment
import Psychometrics

/// How often the key stood at each place, for each number of options.
public struct KeyPositions: Sendable {
  /// The counts by the number of options, the first place first.
  public private(set) var counts: [Int: [Int]] = [:]

  /// Creates counts of nothing.
  public init() {}

  mutating func add(_ options: [GeneratedOption]) {
    guard let place = options.firstIndex(where: \.isKey) else { return }
    counts[options.count, default: Array(repeating: 0, count: options.count)][place] += 1
  }

  /// The chance of counts at least as uneven where every place is equally likely: Pearson's
  /// chi-square, summed over the numbers of options; nil where nothing was counted.
  public var pValue: Double? {
    var statistic = 0.0
    var degrees = 0
    for (_, places) in counts.sorted(by: { $0.key < $1.key }) where places.count > 1 {
      let expected = Double(places.reduce(0, +)) / Double(places.count)
      guard expected > 0 else { continue }
      statistic += places.reduce(0) { sum, count in
        sum + (Double(count) - expected) * (Double(count) - expected) / expected
      }
      degrees += places.count - 1
    }
    return ChiSquareDistribution(degreesOfFreedom: Double(degrees))?.upperTail(statistic)
  }

  /// P values adjusted for being many (Holm), in their order; nil stays nil.
  ///
  /// Source: S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.
  public static func adjusted(_ values: [Double?]) -> [Double?] {
    let order = values.indices.filter { values[$0] != nil }
      .sorted { (values[$0] ?? 1, $0) < (values[$1] ?? 1, $1) }
    var adjusted = values
    var largest = 0.0
    for (rank, index) in order.enumerated() {
      largest = max(largest, min(1, (values[index] ?? 1) * Double(order.count - rank)))
      adjusted[index] = largest
    }
    return adjusted
  }
}
