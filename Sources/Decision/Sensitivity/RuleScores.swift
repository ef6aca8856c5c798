/// The scores of a pool under one rule.
public struct RuleScores: Hashable, Sendable {
  /// The rule.
  public let rule: ScenarioRule
  /// The score of each candidate; nil where the rule gives none.
  public let scores: [Double?]
  /// The places of each candidate, the best being 1; equal scores share theirs, and those without
  /// a score share the last.
  public let places: [ClosedRange<Int>]

  init(_ rule: ScenarioRule, _ scores: [Double?]) {
    self.rule = rule
    self.scores = scores
    // Sums of the same parts in another order may differ in their last digits.
    let rounded = scores.map { score in
      score.map { ($0 * 1e9).rounded() } ?? -.infinity
    }
    let order = rounded.indices.sorted { rounded[$0] > rounded[$1] }
    var places = [ClosedRange<Int>](repeating: 1...1, count: scores.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, rounded[order[end + 1]] == rounded[order[start]] { end += 1 }
      for index in order[start...end] { places[index] = (start + 1)...(end + 1) }
      start = end + 1
    }
    self.places = places
  }

  /// The scores that there are.
  private var known: [Double] { scores.compactMap { $0 } }

  /// The mean score; nil without scores.
  public var mean: Double? {
    known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  /// The standard deviation of the scores, dividing by n - 1; nil for fewer than two.
  public var standardDeviation: Double? {
    guard let mean, known.count > 1 else { return nil }
    let squares = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(known.count - 1)).squareRoot()
  }

  /// Pearson's correlation with the scores under another rule; nil for fewer than three candidates
  /// or where all are equal.
  public func correlation(with other: RuleScores) -> Double? {
    Self.correlation(
      zip(scores, other.scores).compactMap { first, second in
        guard let first, let second else { return nil }
        return (first, second)
      })
  }

  /// Spearman's correlation with the places under another rule; nil as above.
  public func rankCorrelation(with other: RuleScores) -> Double? {
    Self.correlation(
      zip(places, other.places).map { (Self.midrank($0), Self.midrank($1)) })
  }

  /// The mean of the places that equal scores share.
  static func midrank(_ places: ClosedRange<Int>) -> Double {
    Double(places.lowerBound + places.upperBound) / 2
  }

  private static func correlation(_ pairs: [(Double, Double)]) -> Double? {
    guard pairs.count > 2 else { return nil }
    let n = Double(pairs.count)
    let first = pairs.reduce(0) { $0 + $1.0 } / n
    let second = pairs.reduce(0) { $0 + $1.1 } / n
    var (products, squares, others) = (0.0, 0.0, 0.0)
    for pair in pairs {
      products += (pair.0 - first) * (pair.1 - second)
      squares += (pair.0 - first) * (pair.0 - first)
      others += (pair.1 - second) * (pair.1 - second)
    }
    guard squares > 1e-12, others > 1e-12 else { return nil }
    return min(1, max(-1, products / (squares * others).squareRoot()))
  }
}
