/// How an adaptive test keeps single items from being given too often.
public enum ExposureRule: Hashable, Sendable {
  /// The best item is given.
  case unrestricted
  /// One of the so many best items, each equally likely.
  ///
  /// Source: G. G. Kingsbury and A. R. Zara, "Procedures for selecting items for computerized
  /// adaptive tests", Applied Measurement in Education 2 (1989), 359-375.
  case randomesque(Int)
  /// The best item is given with the chance of its control parameter and otherwise set aside for
  /// the rest of the test, and so on with the next best.
  ///
  /// Where every item has been set aside, the best of them is given after all.
  ///
  /// Source: J. B. Sympson and R. D. Hetter, "Controlling item-exposure rates in computerized
  /// adaptive testing", Proceedings of the 27th Military Testing Association, 1985, 973-977.
  case sympsonHetter
  /// The criterion is mixed with chance, less from item to item, and items given too often rest.
  ///
  /// With r uniform between 0 and the greatest value of the criterion among the items, the item
  /// of greatest (1 - s) r + s value is given; s rises from 0 at the first item to 1 at item
  /// number `length`, as the sum of (f - 1)^acceleration over the items up to this one divided by
  /// the sum over all. Items whose `exposureRate` exceeds `maximumRate` are not given while
  /// others are left. Needs a criterion that is greater for better items.
  ///
  /// Sources: J. Revuelta and V. Ponsoda, Journal of Educational Measurement 35 (1998), 311-327;
  /// J. R. Barrada, J. Olea, V. Ponsoda and F. J. Abad, British Journal of Mathematical and
  /// Statistical Psychology 61 (2008), 493-513 (acceleration).
  case progressiveRestricted(length: Int, acceleration: Double = 1, maximumRate: Double = 1)
}
