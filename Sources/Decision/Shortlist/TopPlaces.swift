import Psychometrics

/// The probability of each candidate to be truly among the best of a pool.
///
/// A candidate has a place where the true scores pass every hard cut and fewer than `places` other
/// candidates that pass theirs have a higher true composite. Given the observed scores candidates
/// are independent, so that the number of others above a composite is Poisson-binomial: the
/// probability is an integral over one's own composite, without a draw of a whole pool and without
/// sorting one.
///
/// Where hard cuts are on several scales, the chance to pass them at a composite has no formula:
/// it is the share of seeded draws that pass, stratified by the composite.
public struct TopPlaces: Sendable {
  /// The probability of each candidate to be among the best, in the order given.
  public let probabilities: [Double]
  /// The probability of each candidate to pass all hard cuts.
  public let passing: [Double]
  /// The composite at which the chance of a place is even; nil where there are places for all.
  public let evenComposite: Double?

  /// How many steps the composite is cut into where places are decided.
  private static let steps = 256

  /// Weighs candidates against one another.
  ///
  /// - Parameters:
  ///   - candidates: What is known of each.
  ///   - places: How many places there are, at least 1.
  ///   - draws: How many draws decide over several hard cuts.
  ///   - seed: The seed of the draws.
  public init(
    _ candidates: [CompositePosterior], places: Int, draws: Int = 10_000, seed: UInt64 = 1
  ) {
    let chances = PassingChances(candidates, draws: draws, seed: seed)
    passing = chances.totals
    guard candidates.count > places, let range = chances.decidingRange(places: places) else {
      probabilities = chances.totals
      evenComposite = nil
      return
    }
    let width = (range.upperBound - range.lowerBound) / Double(Self.steps)
    var counts = CountAbove(candidateCount: candidates.count, places: places)
    var result = [Double](repeating: 0, count: candidates.count)
    // The walk goes down from the top: above its end a place is certain.
    var above = chances.above(range.upperBound)
    var held = counts.chances(above: above)
    for index in candidates.indices { result[index] = above[index] }
    var even: Double?
    for step in (0..<Self.steps).reversed() {
      let composite = range.lowerBound + Double(step) * width
      let next = chances.above(composite)
      let nextHeld = counts.chances(above: next)
      for index in candidates.indices {
        result[index] += (next[index] - above[index]) * (nextHeld[index] + held[index]) / 2
      }
      if even == nil, next.reduce(0, +) >= Double(places) - 0.5 { even = composite }
      (above, held) = (next, nextHeld)
    }
    probabilities = result
    evenComposite = even
  }
}
