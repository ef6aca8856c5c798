import Assessment
import Decision
import Psychometrics
import Testing

@Suite("The probability of a place")
struct TopPlacesTests {
  /// The probability that the first of two true composites is above the second.
  private func chance(_ one: CompositePosterior, _ other: CompositePosterior) -> Double {
    let variance = one.deviation * one.deviation + other.deviation * other.deviation
    return NormalDistribution.cumulative((one.mean - other.mean) / variance.squareRoot())
  }

  @Test(
    "is that of a difference of two normal variables for two candidates and one place",
    arguments: [(0.0, 1.0, 0.5, 1.0), (1, 0.3, 0.2, 0.9), (2, 0.5, -1, 0.4), (0, 1, 0, 0.01)])
  func two(mean: Double, deviation: Double, otherMean: Double, otherDeviation: Double) {
    let one = CompositePosterior(mean: mean, deviation: deviation)
    let other = CompositePosterior(mean: otherMean, deviation: otherDeviation)
    let top = TopPlaces([one, other], places: 1)
    #expect(abs(top.probabilities[0] - chance(one, other)) < 5e-4)
    #expect(abs(top.probabilities[1] - chance(other, one)) < 5e-4)
  }

  @Test("adds up to the places, and is equal for equals")
  func sum() {
    let equals = TopPlaces(
      Array(repeating: CompositePosterior(mean: 1, deviation: 2), count: 8), places: 3)
    for probability in equals.probabilities { #expect(abs(probability - 0.375) < 1e-3) }
    let mixed = TopPlaces(
      (0..<40).map { CompositePosterior(mean: Double($0) / 10, deviation: 0.8) }, places: 6)
    #expect(abs(mixed.probabilities.reduce(0, +) - 6) < 2e-3)
    #expect(zip(mixed.probabilities, mixed.probabilities.dropFirst()).allSatisfy(<))
  }

  @Test("is certain where there are places for all")
  func enough() {
    let top = TopPlaces([CompositePosterior(mean: 0, deviation: 1)], places: 2)
    #expect(top.probabilities == [1])
    #expect(top.evenComposite == nil)
  }

  @Test("of a pool too large for the exact distribution is that of the exact one")
  func large() {
    // 3,000 candidates for 300 places are beyond it; a tenth of them for 30 are not.
    let composites = (0..<3_000).map {
      CompositePosterior(
        mean: NormalDistribution.quantile((Double($0) + 0.5) / 3_000), deviation: 0.5)
    }
    let top = TopPlaces(composites, places: 300)
    #expect(abs(top.probabilities.reduce(0, +) - 300) < 0.1)
    let tenth = TopPlaces(stride(from: 5, to: 3_000, by: 10).map { composites[$0] }, places: 30)
    for (index, probability) in tenth.probabilities.enumerated() {
      #expect(abs(probability - top.probabilities[5 + 10 * index]) < 0.02)
    }
  }

  /// A composite of variance 1 with scores under hard cuts, each correlated with it.
  private func withCuts(_ margins: [Double], correlation: Double) -> CompositePosterior {
    let size = margins.count + 1
    return CompositePosterior(
      mean: 0, margins: margins,
      covariance: (0..<size).map { row in
        (0..<size).map { row == $0 ? 1 : correlation }
      })
  }

  @Test("counts only who passes one hard cut, by the normal distribution")
  func oneCut() {
    let top = TopPlaces([withCuts([0.7], correlation: 0.6)], places: 1)
    #expect(abs(top.passing[0] - NormalDistribution.cumulative(0.7)) < 1e-3)
    #expect(top.probabilities == top.passing)
  }

  @Test("counts only who passes several hard cuts, by draws that a seed repeats")
  func severalCuts() {
    // With equal correlations of 1/2 and margins of 0, three normal variables are all above 0 with
    // the chance 1/4 (1 / (n + 1); Gupta, Annals of Mathematical Statistics 34, 1963, 792-828).
    let candidates = [withCuts([0, 0, 0], correlation: 0.5)]
    let top = TopPlaces(candidates, places: 1, draws: 20_000, seed: 3)
    #expect(abs(top.passing[0] - 0.25) < 0.01)
    #expect(TopPlaces(candidates, places: 1, draws: 20_000, seed: 3).passing == top.passing)
    #expect(TopPlaces(candidates, places: 1, draws: 20_000, seed: 4).passing != top.passing)
  }

  @Test("of a single scale under its own cut is the chance to pass it")
  func ownCut() {
    // The composite is the score itself, so that the two are correlated by 1.
    let candidate = withCuts([0.5], correlation: 1)
    let top = TopPlaces([candidate], places: 1)
    #expect(abs(top.probabilities[0] - NormalDistribution.cumulative(0.5)) < 0.005)
  }
}
