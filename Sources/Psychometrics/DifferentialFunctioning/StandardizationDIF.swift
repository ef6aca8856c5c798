/// The difference of two groups' proportions right at equal scores, weighted by the focal group.
///
/// Source: N. J. Dorans and E. Kulick, "Demonstrating the utility of the standardization approach
/// to assessing unexpected differential item performance on the Scholastic Aptitude Test",
/// Journal of Educational Measurement 23 (1986), 355-368.
public struct StandardizationDIF: Hashable, Sendable {
  /// The sizes that Dorans and Kulick tell apart.
  public enum Size: Hashable, Sendable, CaseIterable {
    /// Within 0.05 of 0.
    case negligible
    /// Above 0.05 and within 0.10 of 0: the item should be inspected.
    case moderate
    /// Beyond 0.10: unusual, the item should be examined very carefully.
    case large
  }

  /// STD P-DIF, the focal group's proportion right less the reference group's, in `-1 ... 1`;
  /// below 0 the item favours the reference group.
  public let index: Double
  /// How many matching scores have both groups.
  public let stratumCount: Int

  init(_ strata: [ScoreStratum], item: Int) throws(DIFError) {
    let shared = strata.filter(\.hasBothGroups)
    guard !shared.isEmpty else { throw .noUsableStratum(item: item) }
    var difference = 0.0
    var weight = 0.0
    for stratum in shared {
      difference += stratum.focalRight - stratum.focal * stratum.referenceRight / stratum.reference
      weight += stratum.focal
    }
    index = difference / weight
    stratumCount = shared.count
  }

  /// The size of the index.
  public var size: Size {
    switch index.magnitude {
    case ...0.05: .negligible
    case ...0.1: .moderate
    default: .large
    }
  }
}
