/// The EAP estimate of theta that belongs to each sum of categories.
///
/// The conversion for paper and pencil: it needs only the sum, and loses what the pattern would add.
///
/// ```swift
/// let table = SumScoreTable(items: items)
/// table?.rows[12].theta
/// ```
///
/// Source: D. Thissen, M. Pommerich, K. Billeaud and V. S. L. Williams, "Item response theory for
/// scores on tests including polytomous items with ordered responses", Applied Psychological
/// Measurement 19 (1995), 39-49.
public struct SumScoreTable: Hashable, Sendable {
  /// What belongs to one sum.
  public struct Row: Hashable, Sendable {
    /// The sum of categories.
    public let score: Int
    /// The mean of the posterior distribution given the sum.
    public let theta: Double
    /// The standard deviation of the posterior distribution given the sum.
    public let standardError: Double
    /// The share of the population with this sum.
    public let probability: Double
  }

  /// The rows from a sum of 0 to the largest; a sum that cannot occur has none.
  public let rows: [Row]

  /// Makes the table for persons who answered all of `items`, or nothing where the prior is
  /// unusable (`Quadrature.masses(of:)`).
  public init?(
    items: [ItemModel], prior: LatentPrior = .standardNormal, quadrature: Quadrature = .standard
  ) {
    guard let masses = quadrature.masses(of: prior) else { return nil }
    let largest = items.reduce(0) { $0 + $1.categoryCount - 1 }
    var moments = [(mass: Double, first: Double, second: Double)](
      repeating: (0, 0, 0), count: largest + 1)
    // Moments about the prior's centre lose no digits where the scale of theta is far from 0.
    let centre = zip(quadrature.nodes, masses).reduce(0) { $0 + $1.0 * $1.1 }
    for (node, mass) in zip(quadrature.nodes, masses) {
      let distance = node - centre
      for (score, probability) in items.sumScoreProbabilities(at: node).enumerated() {
        let share = probability * mass
        moments[score].mass += share
        moments[score].first += share * distance
        moments[score].second += share * distance * distance
      }
    }
    rows = moments.enumerated().compactMap { score, sum in
      guard sum.mass > 0 else { return nil }
      let mean = sum.first / sum.mass
      let variance = max(0, sum.second / sum.mass - mean * mean)
      return Row(
        score: score, theta: centre + mean, standardError: variance.squareRoot(),
        probability: sum.mass)
    }
  }

  /// The row of a sum, or nothing where it cannot occur.
  public func row(score: Int) -> Row? { rows.first { $0.score == score } }
}
