/// A stream of random numbers that gives the same values for ever, on every machine.
///
/// Every use of chance has a stream of its own, named by (seed, purpose, path, index), so that
/// adding an item to one section does not reshuffle another, and two threads give what one gives:
///
/// ```swift
/// var stream = RandomStream(seed: 7, purpose: "shuffle-options", path: "numerical/n1")
/// let order = stream.permutation(of: 4)
/// ```
///
/// The algorithms are part of the contract and are pinned by tests: the name is hashed with
/// 64-bit FNV-1a, the hash seeds xoshiro256** through SplitMix64, and every method below says how
/// many draws it takes. The type is deliberately no `RandomNumberGenerator`: the standard
/// library's `shuffled(using:)` and `random(in:using:)` may change between releases.
public struct RandomStream: Sendable, Equatable {
  private var generator: Xoshiro256

  /// Opens the stream of one use of chance.
  ///
  /// - Parameters:
  ///   - seed: the seed of the session or simulation.
  ///   - purpose: what the numbers are for, such as `"shuffle-items"`.
  ///   - path: the place in the assessment, such as `"numerical/n1"`; compared by its UTF-8 bytes.
  ///   - index: which of several equal uses this is, such as a respondent's number.
  public init(seed: UInt64, purpose: String, path: String = "", index: Int = 0) {
    var hash = FNV1a()
    hash.combine(seed)
    hash.combine(purpose)
    hash.combine(path)
    hash.combine(UInt64(bitPattern: Int64(index)))
    generator = Xoshiro256(seed: hash.value)
  }

  /// The next 64 random bits; one draw.
  public mutating func next() -> UInt64 {
    generator.next()
  }

  /// A number in `0 ..< 1`, a multiple of 2^-53; one draw.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A whole number in `0 ..< bound`, each equally likely; one draw, rarely more.
  ///
  /// Source: D. Lemire, "Fast random integer generation in an interval", ACM Transactions on
  /// Modeling and Computer Simulation 29 (2019), article 3.
  ///
  /// - Precondition: `bound` is above 0.
  public mutating func integer(below bound: Int) -> Int {
    precondition(bound > 0, "a random whole number needs a bound above 0")
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let rejected = (0 &- range) % range
      while product.low < rejected {
        product = next().multipliedFullWidth(by: range)
      }
    }
    return Int(product.high)
  }

  /// A number from the standard normal distribution; one draw.
  ///
  /// The inverse of the distribution function at an odd multiple of 2^-53, so the values lie
  /// within about 8.2 of 0. Only basic arithmetic and square roots are used, which IEEE 754
  /// rounds in one way, so that the value does not depend on a system's mathematical library.
  public mutating func normal() -> Double {
    let probability = (Double(next() >> 12) + 0.5) * 0x1p-52
    return NormalDistribution.quantile(probability)
  }
}
