/// Stanines and stens, in each convention that manuals use.
///
/// The conventions differ at the edges, so a report should name the one it used.
public enum StandardScore {
  /// The nearest stanine to a z score.
  ///
  /// 2 z + 5 to the nearest whole number, halves up, clipped to 1 through 9.
  public static func stanine(byRounding z: Double) -> Double {
    min(max(Rounding.halfUp(2 * z + 5), 1), 9)
  }

  /// The stanine of a share of the group in `0 ... 1`.
  ///
  /// One more than the cumulative shares .04 .11 .23 .40 .60 .77 .89 .96 that lie strictly below.
  public static func stanine(byShareBelow proportion: Double) -> Double {
    let cuts = (0.04, 0.11, 0.23, 0.40, 0.60, 0.77, 0.89, 0.96)
    var stanine = 1.0
    if cuts.0 < proportion { stanine += 1 }
    if cuts.1 < proportion { stanine += 1 }
    if cuts.2 < proportion { stanine += 1 }
    if cuts.3 < proportion { stanine += 1 }
    if cuts.4 < proportion { stanine += 1 }
    if cuts.5 < proportion { stanine += 1 }
    if cuts.6 < proportion { stanine += 1 }
    if cuts.7 < proportion { stanine += 1 }
    return stanine
  }

  /// The nearest sten to a z score.
  ///
  /// 2 z + 5.5 to the nearest whole number, halves up, clipped to 1 through 10.
  public static func sten(byRounding z: Double) -> Double {
    min(max(Rounding.halfUp(2 * z + 5.5), 1), 10)
  }

  /// The sten whose half-standard-deviation interval holds a z score.
  ///
  /// One more than the cuts at -2, -1.5 and so on to 2 that lie strictly below it. A z score within 5e-10 above a cut counts as on it.
  public static func sten(byIntervalOf z: Double) -> Double {
    // The number of k in -4 ... 4 with k / 2 < z is ceil(2 z) + 4, within 0 ... 9.
    min(max((2 * z - Rounding.slack).rounded(.up) + 5, 1), 10)
  }

  /// The sten of a share of the group in `0 ... 1`.
  ///
  /// One more than the shares of a normal distribution below -2, -1.5 and so on to 2 that lie
  /// strictly below it.
  public static func sten(byShareBelow proportion: Double) -> Double {
    var sten = 1.0
    for cut in stride(from: -2.0, through: 2, by: 0.5)
    where NormalDistribution.cumulative(cut) < proportion {
      sten += 1
    }
    return sten
  }
}
