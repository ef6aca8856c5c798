/// The xoshiro256** generator: 256 bits of state, period 2^256 - 1.
///
/// Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators",
/// ACM Transactions on Mathematical Software 47 (2021), article 36.
struct Xoshiro256: Sendable, Equatable {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  /// Takes the four words of state as they are; all zero would stay zero for ever.
  init(state s0: UInt64, _ s1: UInt64, _ s2: UInt64, _ s3: UInt64) {
    precondition((s0 | s1 | s2 | s3) != 0, "xoshiro256** needs a state that is not all zero")
    (self.s0, self.s1, self.s2, self.s3) = (s0, s1, s2, s3)
  }

  /// Fills the state with four SplitMix64 draws, as the authors advise.
  ///
  /// SplitMix64 is a bijection of a counter, so four successive draws cannot all be zero.
  init(seed: UInt64) {
    var seeder = SplitMix64(seed: seed)
    let words = (seeder.next(), seeder.next(), seeder.next(), seeder.next())
    self.init(state: words.0, words.1, words.2, words.3)
  }

  mutating func next() -> UInt64 {
    let result = Self.rotateLeft(s1 &* 5, by: 7) &* 9
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = Self.rotateLeft(s3, by: 45)
    return result
  }

  private static func rotateLeft(_ word: UInt64, by count: UInt64) -> UInt64 {
    (word << count) | (word >> (64 - count))
  }
}
