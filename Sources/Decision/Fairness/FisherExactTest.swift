import RealModule

/// Fisher's exact test of independence in a table of two groups and two outcomes.
///
/// Source: R. A. Fisher, "The design of experiments", 1935, chapter 2; the two-sided probability is
/// the sum over all tables with the same margins that are no likelier than the one observed, as
/// in R's `fisher.test`.
public struct FisherExactTest: Hashable, Sendable {
  /// The two-sided probability.
  public let probability: Double

  /// Tests whether two groups were selected at one rate.
  public init(_ one: SelectionCount, _ other: SelectionCount) {
    let selected = one.selected + other.selected
    let least = max(0, selected - other.total)
    let most = min(one.total, selected)
    let whole = Self.logChoose(one.total + other.total, selected)
    func logProbability(_ count: Int) -> Double {
      Self.logChoose(one.total, count) + Self.logChoose(other.total, selected - count) - whole
    }
    let observed = logProbability(one.selected)
    var sum = 0.0
    for count in least...max(least, most) {
      let logarithm = logProbability(count)
      // The tolerance keeps tables that are equally likely but for rounding.
      if logarithm <= observed + 1e-7 { sum += Double.exp(logarithm) }
    }
    probability = min(1, sum)
  }

  /// The logarithm of the number of ways to choose some of a number of things.
  private static func logChoose(_ all: Int, _ some: Int) -> Double {
    Double.logGamma(Double(all) + 1) - .logGamma(Double(some) + 1)
      - .logGamma(Double(all - some) + 1)
  }
}
