import Psychometrics

/// Whether the key is to be the number nearest to the mean of the five.
///
/// The middle one of five numbers is nearest more often than chance allows, so that sets are drawn
/// again until it is as wished: the key's rank and the wish together let the nearest number be the
/// key in about one of five sets.
struct MeanWish {
  /// How many sets are drawn before one that is not as wished is taken.
  static let tries = 8

  /// In how many of ten sets the key of a rank is wished to be nearest: in fewer than a fifth of
  /// all, because not every wish against it can be met.
  private static let shares = [0, 1, 6, 1, 0]
  private static let whole = 10

  /// Whether the key is wished to be nearest.
  let isNearest: Bool

  /// Draws a wish for a key above so many of the other four, 0 to 4.
  init(below: Int, from stream: inout RandomStream) {
    isNearest = stream.integer(below: Self.whole) < Self.shares[below]
  }

  /// The chance that the key of a rank is wished to be nearest.
  static func chance(below: Int) -> Double { Double(shares[below]) / Double(whole) }

  /// Whether the key is nearer to the mean of a set than any of the others.
  static func isNearest(_ key: Int, among wrong: [NamedValue]) -> Bool {
    let count = wrong.count + 1
    let sum = wrong.reduce(key) { $0 + $1.value }
    // Distances from the mean, times the count.
    let own = abs(count * key - sum)
    return wrong.allSatisfy { abs(count * $0.value - sum) > own }
  }

  /// The first set that is as wished, or the last that was drawn.
  func draw(
    _ key: Int, from stream: inout RandomStream, _ set: (inout RandomStream) -> [NamedValue]
  ) -> [NamedValue] {
    var wrong = set(&stream)
    for _ in 1..<Self.tries where Self.isNearest(key, among: wrong) != isNearest {
      wrong = set(&stream)
    }
    return wrong
  }
}
