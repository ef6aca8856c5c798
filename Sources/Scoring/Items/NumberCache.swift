import Assessment

/// Outcomes of typed numbers met before, found without touching a value or a list.
///
/// Of fixed size, in sets of four places: a later number takes the place of an earlier one. As with
/// `OutcomeCache`, what it gives back is exactly what evaluating would give.
struct NumberCache: Sendable {
  private struct Key {
    /// The bits of the number, so that zero and minus zero differ.
    var bits: UInt64 = 0
    var item = -1
  }

  private static let ways = 4
  private static let size = 8192

  private var keys: [Key] = []
  private var outcomes: [ItemOutcome?] = []
  /// The place in its set that the next number takes.
  private var turn = 0

  /// The outcome of a number met before.
  @inline(__always)
  func outcome(of number: Double, item: Int) -> ItemOutcome? {
    guard !keys.isEmpty else { return nil }
    let bits = number.bitPattern
    let first = Self.firstPlace(of: bits, item: item)
    let keys = keys.span
    for place in first..<first + Self.ways
    where keys[place].bits == bits && keys[place].item == item {
      return outcomes[place]
    }
    return nil
  }

  /// Keeps an outcome.
  mutating func keep(_ outcome: ItemOutcome, of number: Double, item: Int) {
    if keys.isEmpty {
      keys = Array(repeating: Key(), count: Self.size)
      outcomes = Array(repeating: nil, count: Self.size)
    }
    let first = Self.firstPlace(of: number.bitPattern, item: item)
    var place = first + turn
    for candidate in first..<first + Self.ways where keys[candidate].item < 0 {
      place = candidate
      break
    }
    turn = (turn + 1) % Self.ways
    keys[place] = Key(bits: number.bitPattern, item: item)
    outcomes[place] = outcome
  }

  @inline(__always)
  private static func firstPlace(of bits: UInt64, item: Int) -> Int {
    var hash = bits ^ UInt64(truncatingIfNeeded: item) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
    return Int(hash >> 53) * ways
  }
}
