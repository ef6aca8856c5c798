/// How alike one person's answers to the even and the odd items of scales are.
///
/// Each scale with an answer in both halves gives a pair of means; over the scales the pairs are
/// correlated, and the correlation r is stepped up to 2 r / (1 + r). Attentive persons are near 1,
/// careless ones near 0 or below. Answers are on one metric and turned round already where an item
/// is reverse scored.
///
/// ```swift
/// var consistency = EvenOddConsistency()
/// for scale in scales { consistency.addScale(scale.map { answers[$0] }) }
/// consistency.value
/// ```
///
/// Source: J. A. Johnson, "Ascertaining the validity of individual protocols from web-based
/// personality inventories", Journal of Research in Personality 39 (2005), 103-129; A. W. Meade and
/// S. B. Craig, "Identifying careless responses in survey data", Psychological Methods 17 (2012),
/// 437-455.
public struct EvenOddConsistency: Sendable, Equatable {
  /// The fewest scales that give a value: two points always lie on a line.
  public static let fewestScales = 3

  private var oddMeans: [Double] = []
  private var evenMeans: [Double] = []

  /// Starts before the first scale.
  public init() {}

  /// Takes in one scale's answers in the items' order; missing ones are left out.
  public mutating func addScale(_ answers: [Double?]) {
    var odd = SampleMoments()
    var even = SampleMoments()
    for (place, answer) in answers.enumerated() {
      guard let answer else { continue }
      if place.isMultiple(of: 2) { odd.add(answer) } else { even.add(answer) }
    }
    guard let oddMean = odd.mean, let evenMean = even.mean else { return }
    oddMeans.append(oddMean)
    evenMeans.append(evenMean)
  }

  /// How many scales had an answer in both halves.
  public var scaleCount: Int { oddMeans.count }

  /// The consistency in `-1 ... 1`, or nothing of fewer than `fewestScales` scales or where the
  /// means of a half are all equal.
  ///
  /// Below r = -1/3 the stepped-up value would leave the range: it is -1.
  public var value: Double? {
    guard scaleCount >= Self.fewestScales else { return nil }
    return Correlation.pearson(oddMeans, evenMeans).map {
      $0 > -1 ? max(-1, 2 * $0 / (1 + $0)) : -1
    }
  }
}
