import Assessment
import Decision
import Psychometrics
import Testing

/// A bounded form of the study `Benchmarks/Decision`, which looks at every decile of 2,000 pools.
@Suite("Stated probabilities")
struct CalibrationTests {
  private static let reliability = 0.5
  private static let places = 6

  /// How far outcomes lie on the side of the uncertain from what was stated, in standard errors:
  /// about 0 where probabilities come true, far below where they are too sure of themselves.
  private func overconfidence(
    _ composite: (_ observed: Double) -> CompositePosterior
  ) -> Double {
    var (sum, variance) = (0.0, 0.0)
    for pool in 0..<80 {
      var stream = RandomStream(seed: 1, purpose: "pool", index: pool)
      let truths = (0..<24).map { _ in Self.reliability.squareRoot() * stream.normal() }
      let observed = truths.map { $0 + (1 - Self.reliability).squareRoot() * stream.normal() }
      let top = TopPlaces(observed.map(composite), places: Self.places)
      let last = truths.sorted(by: >)[Self.places - 1]
      for (truth, probability) in zip(truths, top.probabilities) {
        let weight = probability - Double(Self.places) / 24
        sum += weight * ((truth >= last ? 1 : 0) - probability)
        variance += weight * weight * probability * (1 - probability)
      }
    }
    return sum / variance.squareRoot()
  }

  @Test("come true where true scores are regressed, and are too sure where they are not")
  func calibration() {
    let error = (1 - Self.reliability).squareRoot()
    let regressed = overconfidence { observed in
      CompositePosterior(
        mean: Self.reliability * observed, deviation: Self.reliability.squareRoot() * error)
    }
    #expect(abs(regressed) < 2.6)
    // The usual mistake: draws about the observed score with its standard error of measurement.
    let naive = overconfidence { CompositePosterior(mean: $0, deviation: error) }
    #expect(naive < -3.5)
  }
}
