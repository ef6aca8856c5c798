/// The persons with high and with low totals, for discrimination by extreme groups.
///
/// High is at or above the 73rd percentile of the totals, low at or below the 27th, by
/// `SampleQuantile`; ties are on both sides included, so that the groups can exceed 27 percent.
///
/// Source: T. L. Kelley, "The selection of upper and lower groups for the validation of test
/// items", Journal of Educational Psychology 30 (1939), 17-24.
public struct ExtremeGroups: Hashable, Sendable {
  /// The rows of the persons with high totals, from 0.
  public let upper: [Int]
  /// The rows of the persons with low totals, from 0.
  public let lower: [Int]

  /// Finds both groups; no totals make empty groups.
  public init(totals: [Double], share: Double = 0.27) {
    let high = SampleQuantile.interpolated(1 - share, of: totals) ?? .infinity
    let low = SampleQuantile.interpolated(share, of: totals) ?? -.infinity
    upper = totals.indices.filter { totals[$0] >= high }
    lower = totals.indices.filter { totals[$0] <= low }
  }
}
