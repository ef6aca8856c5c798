import Psychometrics

/// Whole numbers within ranges, drawn until they make something.
struct ParameterSpace<Value> {
  /// The most draws before a space is taken to be empty.
  private static var attempts: Int { 2_000 }

  /// The most combinations that are all counted.
  private static var countedMost: Int { 10_000 }
  /// How many are looked at where there are more.
  static var sampled: Int { 4_000 }

  let ranges: [ClosedRange<Int>]
  /// What the numbers make; nil where they make nothing.
  let make: @Sendable ([Int]) -> Value?

  /// How many combinations of numbers there are.
  var count: Int { ranges.reduce(1) { $0 * $1.count } }

  /// Something, each thing equally likely; nil where none was found.
  func draw(from stream: inout RandomStream) -> Value? {
    for _ in 0..<Self.attempts {
      let numbers = ranges.map { $0.lowerBound + stream.integer(below: $0.count) }
      if let value = make(numbers) { return value }
    }
    return nil
  }

  /// The combination at a place in the order of counting, the last number changing fastest.
  func numbers(at index: Int) -> [Int] {
    var rest = index
    var numbers = ranges.map(\.lowerBound)
    for place in ranges.indices.reversed() {
      numbers[place] += rest % ranges[place].count
      rest /= ranges[place].count
    }
    return numbers
  }

  /// How many combinations satisfy a condition, and the mean of what it gives for them: counted
  /// where there are few combinations, otherwise projected from a fixed sample.
  func measure(
    sampled: Int = Self.sampled, _ condition: (Value) -> Double?
  ) -> (count: Double, mean: Double) {
    var stream = RandomStream(seed: 1, purpose: "instance-space")
    var found = 0
    var sum = 0.0
    let tried = count <= Self.countedMost ? count : sampled
    for place in 0..<tried {
      let index = count <= Self.countedMost ? place : stream.integer(below: count)
      guard let value = make(numbers(at: index)), let measure = condition(value) else { continue }
      found += 1
      sum += measure
    }
    let share = Double(found) / Double(max(tried, 1))
    return (share * Double(count), sum / Double(max(found, 1)))
  }
}

/// How many instances spaces of parameters make together.
enum SpaceMeasure {
  /// How many instances are proven sound where not all are: each takes its time.
  private static let proven = 600

  /// One over the chance that two instances are equal, when a space is chosen first, each equally
  /// likely, and an unsound instance is drawn again from the beginning.
  ///
  /// - Parameters:
  ///   - spaces: The spaces.
  ///   - repeatChance: The chance that two instances of the same parameters are equal; nil where
  ///     the parameters make no sound instance.
  /// - Returns: The number; 0 where there is no sound instance.
  static func instances<Value>(
    in spaces: [ParameterSpace<Value>], repeatChance: (Value) -> Double?
  ) -> Double {
    let measured = spaces.map { space in
      (valid: space.measure { _ in 1 }, sound: space.measure(sampled: proven, repeatChance))
    }
    let shares = measured.map { $0.valid.count > 0 ? $0.sound.count / $0.valid.count : 0 }
    let total = shares.reduce(0, +)
    let chance = zip(measured, shares).reduce(0.0) { sum, entry in
      let (sound, share) = (entry.0.sound, entry.1 / total)
      return sound.count > 0 ? sum + share * share * sound.mean / sound.count : sum
    }
    return chance > 0 ? 1 / chance : 0
  }
}
