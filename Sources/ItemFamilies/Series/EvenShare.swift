/// How many keys of a kind are even, of so many.
///
/// A set of five numbers in which so many are even must have an even key as often: then whoever
/// knows that most keys are even gains nothing, nor does whoever takes what most numbers are. So
/// with a share p of even keys 5 p of five numbers are even on average.
struct EvenShare: Hashable, Sendable {
  let even: Int
  let count: Int

  /// One half.
  static let half = EvenShare(even: 1, count: 2)

  /// How often so many wrong numbers, 0 to 4, are as even as a key, as weights; those of one half
  /// for a key that the share does not know.
  func weights(keyIsEven: Bool) -> [Int] {
    guard (keyIsEven ? even : count - even) > 0 else {
      return Self.half.weights(keyIsEven: keyIsEven)
    }
    var weights = [Int](repeating: 0, count: 5)
    let (least, rest) = (5 * even / count, 5 * even % count)
    for (evens, weight) in [(least, count - rest), (least + 1, rest)] where evens <= 5 {
      let alike = keyIsEven ? evens : 5 - evens
      if alike > 0 { weights[alike - 1] += weight * alike }
    }
    return weights
  }
}
