/// The simulated distribution of a person-fit statistic when the model holds.
public struct PersonFitNullDistribution: Hashable, Sendable {
  /// The statistic simulated.
  public let statistic: PersonFitStatistic
  /// The simulated values in ascending order.
  public let values: [Double]
  /// How many simulated persons had no value, such as an infinite theta.
  public let withoutValue: Int

  /// Simulates a number of persons by the way in which one person is administered and estimated.
  ///
  /// On an adaptive path the closure should run the whole adaptive test for a simulated person, so
  /// that the items vary as they do in use, and give the fit of the answers; nothing where the
  /// person has no theta.
  public init(
    of statistic: PersonFitStatistic, count: Int, stream: inout RandomStream,
    person: (inout RandomStream) -> PersonFit?
  ) {
    var values: [Double] = []
    values.reserveCapacity(max(0, count))
    for _ in 0..<max(0, count) {
      if let value = try? person(&stream)?.value(of: statistic) {
        values.append(value)
      }
    }
    self.statistic = statistic
    self.values = values.sorted()
    withoutValue = max(0, count) - values.count
  }

  /// The probability of a value at or below this one, or nothing where no value was simulated.
  ///
  /// Counts the observed value among the simulated ones, (1 + r) / (1 + n), so that it is never 0
  /// (A. C. Davison and D. V. Hinkley, "Bootstrap methods and their application", 1997, 4.2).
  public func probability(atOrBelow value: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    let below = values.partitioningIndex { $0 > value }
    return Double(1 + below) / Double(1 + values.count)
  }
}
