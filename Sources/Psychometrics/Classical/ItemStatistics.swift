import RealModule

/// The classical statistics of one item in a test.
public struct ItemStatistics: Hashable, Sendable {
  /// The mean score; for an item scored 0 and 1 the share of correct answers, its difficulty p.
  public let mean: Double
  /// The standard deviation, with n - 1 in the denominator.
  public let standardDeviation: Double
  /// The correlation with the total, the item included; nothing where either does not vary.
  ///
  /// For an item scored 0 and 1 this is the point-biserial correlation.
  public let itemTotalCorrelation: Double?
  /// The correlation with the sum of the other items; nothing where either does not vary.
  public let correctedItemTotalCorrelation: Double?
  /// The biserial correlation with the total, the item included.
  ///
  /// r sqrt(p (1 - p)) / phi(z_p), where r is the point-biserial correlation and phi(z_p) the normal
  /// density at the quantile of p; it can exceed 1. Nothing unless the item is scored 0 and 1 and
  /// has both scores.
  ///
  /// Source: K. Pearson, "On a new method of determining correlation", Biometrika 7 (1909), 96-105.
  public let biserialCorrelation: Double?
  /// The difference of the mean scores of persons with high and low totals (`ExtremeGroups`).
  public let discriminationIndex: Double

  /// The statistics of all items of a table, in their order.
  public static func all(of table: ScoreTable) -> [ItemStatistics] {
    let totals = table.totals
    let groups = ExtremeGroups(totals: totals)
    return (0..<table.itemCount).map { item in
      ItemStatistics(scores: table.scores.column(item), totals: totals, groups: groups)
    }
  }

  init(scores: [Double], totals: [Double], groups: ExtremeGroups) {
    let moments = SampleMoments(scores)
    let mean = moments.mean ?? 0
    self.mean = mean
    standardDeviation = moments.sampleStandardDeviation ?? 0
    let r = Correlation.pearson(scores, totals)
    itemTotalCorrelation = r
    correctedItemTotalCorrelation = Correlation.pearson(
      scores, zip(totals, scores).map { $0 - $1 })
    biserialCorrelation =
      scores.allSatisfy { $0 == 0 || $0 == 1 }
      ? r.map { Self.biserial($0, share: mean) } : nil
    func groupMean(_ persons: [Int]) -> Double {
      SampleMoments(persons.map { scores[$0] }).mean ?? 0
    }
    discriminationIndex = groupMean(groups.upper) - groupMean(groups.lower)
  }

  private static func biserial(_ r: Double, share: Double) -> Double {
    let z = NormalDistribution.quantile(share)
    let density = Double.exp(-z * z / 2) / (2 * .pi).squareRoot()
    return r * (share * (1 - share)).squareRoot() / density
  }
}
