import Psychometrics
import Testing

@Suite("Confidence bands")
struct ConfidenceBandTests {
  @Test("The classical band lies about the observed score, worked by hand")
  func classical() throws {
    // SEM = 10 sqrt(1 - 0.84) = 4; 1.959963984540054 * 4 = 7.839855938160216.
    let precision = try #require(ScorePrecision(reliability: 0.84, standardDeviation: 10))
    #expect((precision.standardErrorOfMeasurement - 4).magnitude < 1e-12)
    let band = ConfidenceBand.classical(observed: 60, precision: precision, level: 0.95)
    #expect((band.low - 52.160144061839784).magnitude < 1e-9)
    #expect((band.high - 67.839855938160216).magnitude < 1e-9)
  }

  @Test("The regressed band lies about Kelley's estimate, worked by hand")
  func regressed() throws {
    // Estimate 0.64 * 70 + 0.36 * 50 = 62.8; SEE = 10 sqrt(0.64 * 0.36) = 4.8.
    let precision = try #require(ScorePrecision(reliability: 0.64, standardDeviation: 10))
    #expect((precision.standardErrorOfEstimation - 4.8).magnitude < 1e-12)
    let band = ConfidenceBand.regressed(
      observed: 70, mean: 50, precision: precision, level: 0.9)
    // 1.6448536269514722 * 4.8 = 7.895297409367067.
    #expect((band.low - 54.904702590632933).magnitude < 1e-9)
    #expect((band.high - 70.695297409367067).magnitude < 1e-9)
  }

  @Test("Perfect reliability leaves no band, none leaves the mean")
  func limits() throws {
    let perfect = try #require(ScorePrecision(reliability: 1, standardDeviation: 10))
    #expect(
      ConfidenceBand.classical(observed: 61, precision: perfect, level: 0.95)
        == ConfidenceBand(low: 61, high: 61))
    let none = try #require(ScorePrecision(reliability: 0, standardDeviation: 10))
    #expect(
      ConfidenceBand.regressed(observed: 61, mean: 50, precision: none, level: 0.95)
        == ConfidenceBand(low: 50, high: 50))
  }

  @Test("A higher level never narrows the band")
  func levels() throws {
    let precision = try #require(ScorePrecision(reliability: 0.7, standardDeviation: 3))
    var width = 0.0
    for level in stride(from: 0.05, through: 0.99, by: 0.05) {
      let band = ConfidenceBand.classical(observed: 10, precision: precision, level: level)
      #expect(band.high - band.low > width)
      width = band.high - band.low
    }
  }

  @Test(
    "Figures that are no reliability or no deviation are refused",
    arguments: [
      (-0.01, 1), (1.01, 1), (.nan, 1), (0.8, -1), (0.8, .nan), (0.8, .infinity),
    ] as [(Double, Double)])
  func refused(reliability: Double, deviation: Double) {
    #expect(ScorePrecision(reliability: reliability, standardDeviation: deviation) == nil)
  }

  @Test("Errors of two scores add as squares")
  func difference() throws {
    // SEMs 3 and 4.
    let first = try #require(ScorePrecision(reliability: 0.91, standardDeviation: 10))
    let second = try #require(ScorePrecision(reliability: 0.84, standardDeviation: 10))
    #expect((ScorePrecision.standardErrorOfDifference(first, second) - 5).magnitude < 1e-12)
  }
}
