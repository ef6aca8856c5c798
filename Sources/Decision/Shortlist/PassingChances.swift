import Dispatch
import Psychometrics
import Synchronization

/// The chance of each candidate to pass all hard cuts with a true composite above a value.
///
/// The composite of a candidate is cut into strata of equal probability. In each the chance to pass
/// is one number: by the normal distribution for one cut, by draws for several. All candidates
/// share the draws; two threads share the candidates, and what comes out does not depend on it.
struct PassingChances {
  private static let strata = 64
  private static let threads = 2

  private let candidates: [CompositePosterior]
  /// What is known of each, in their order.
  private let known: Known
  /// The chance to pass at all.
  var totals: [Double] { known.totals }

  /// The chances of some candidates.
  private struct Known: Sendable {
    /// Where the strata of a candidate begin in `sums`; nil where all cuts are as good as passed.
    var places: [Int?] = []
    /// For each candidate the chance to pass within the uppermost strata: none, one, two, to all.
    var sums: [Float] = []
    /// The chance to pass at all.
    var totals: [Double] = []

    /// Adds the candidates that follow.
    mutating func add(_ next: Known) {
      let start = sums.count
      places += next.places.map { place in place.map { $0 + start } }
      sums += next.sums
      totals += next.totals
    }
  }

  init(_ candidates: [CompositePosterior], draws: Int, seed: UInt64) {
    self.candidates = candidates
    let draws = StratifiedDraws(
      strata: Self.strata, perStratum: max(1, (draws + Self.strata - 1) / Self.strata),
      dimensions: candidates.first?.margins.count ?? 0, seed: seed)
    let threads = max(1, min(Self.threads, candidates.count))
    let parts = Mutex([Known](repeating: Known(), count: threads))
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let count = candidates.count
      let part = Self.known(
        candidates[count * thread / threads..<count * (thread + 1) / threads], draws)
      parts.withLock { $0[thread] = part }
    }
    known = parts.withLock { parts in parts.reduce(into: Known()) { $0.add($1) } }
  }

  private static func known(
    _ candidates: ArraySlice<CompositePosterior>, _ draws: StratifiedDraws
  ) -> Known {
    var known = Known()
    for candidate in candidates {
      guard !candidate.margins.isEmpty, !candidate.passesSurely else {
        known.places.append(nil)
        known.totals.append(1)
        continue
      }
      known.places.append(known.sums.count)
      var sum = 0.0
      known.sums.append(0)
      let shares =
        candidate.margins.count == 1
        ? candidate.sharesPassingOne(strata) : draws.sharesPassing(candidate)
      for share in shares.reversed() {
        sum += share / Double(strata)
        known.sums.append(Float(sum))
      }
      known.totals.append(sum)
    }
    return known
  }

  /// For each candidate the chance of a composite above a value and of passing all cuts.
  func above(_ composite: Double) -> [Double] {
    candidates.indices.map { above(composite, candidate: $0) }
  }

  private func above(_ composite: Double, candidate index: Int) -> Double {
    let candidate = candidates[index]
    let share: Double
    if candidate.deviation > 0 {
      let z = (composite - candidate.mean) / candidate.deviation
      if z > 9 { return 0 }
      share = z < -9 ? 1 : NormalDistribution.cumulative(-z)
    } else {
      share = candidate.mean > composite ? 1 : 0
    }
    guard let place = known.places[index] else { return share }
    let position = share * Double(Self.strata)
    let stratum = min(Self.strata - 1, Int(position))
    let (low, high) = (
      Double(known.sums[place + stratum]), Double(known.sums[place + stratum + 1])
    )
    return low + (high - low) * (position - Double(stratum))
  }

  /// The composites between which it is not certain who has a place; nil where all have one.
  func decidingRange(places: Int) -> ClosedRange<Double>? {
    guard let lowest = candidates.map({ $0.mean - 8 * $0.deviation }).min(),
      let highest = candidates.map({ $0.mean + 8 * $0.deviation }).max(), lowest < highest
    else { return nil }
    // Seven deviations of the number of candidates above, on either side of the places.
    let lower = bisect(lowest, highest) { count, deviation in
      count - 7 * deviation - 7 > Double(places)
    }
    let upper = bisect(lowest, highest) { count, deviation in
      count + 7 * deviation + 7 > Double(places)
    }
    return lower < upper ? lower...upper : lowest...highest
  }

  /// The largest composite for which something holds of the number of candidates above it, which
  /// holds only up to one composite; the lowest of all where it holds for none.
  private func bisect(
    _ lowest: Double, _ highest: Double, _ holds: (_ count: Double, _ deviation: Double) -> Bool
  ) -> Double {
    func isMet(at composite: Double) -> Bool {
      var (count, variance) = (0.0, 0.0)
      for index in candidates.indices {
        let chance = above(composite, candidate: index)
        count += chance
        variance += chance * (1 - chance)
      }
      return holds(count, variance.squareRoot())
    }
    guard isMet(at: lowest) else { return lowest }
    guard !isMet(at: highest) else { return highest }
    var (low, high) = (lowest, highest)
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if isMet(at: middle) { low = middle } else { high = middle }
    }
    return low
  }
}

extension CompositePosterior {
  /// Whether every hard cut lies so far below that missing one need not be thought of.
  fileprivate var passesSurely: Bool {
    margins.indices.allSatisfy { passes($0, byDeviations: 6) }
  }

  /// The chance to pass the only cut, in each stratum of the composite from below.
  fileprivate func sharesPassingOne(_ strata: Int) -> [Double] {
    let (slope, rest) = (factor[1][0], factor[1][1])
    return (0..<strata).map { stratum in
      let points = 4
      let sum = (0..<points).reduce(0.0) { sum, point in
        let share = (Double(stratum) + (Double(point) + 0.5) / Double(points)) / Double(strata)
        let margin = margins[0] + slope * NormalDistribution.quantile(share)
        return sum
          + (rest > 0 ? NormalDistribution.cumulative(margin / rest) : margin >= 0 ? 1 : 0)
      }
      return sum / Double(points)
    }
  }
}
