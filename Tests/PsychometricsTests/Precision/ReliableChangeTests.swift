import Psychometrics
import Testing

@Suite("Reliable change")
struct ReliableChangeTests {
  @Test("The index of Jacobson and Truax is that of their own example")
  func published() throws {
    // 1991, p. 14: SD 10, retest reliability .80, from 47.5 to 32.5; S_diff 6.32, RC -2.37.
    let precision = try #require(ScorePrecision(reliability: 0.80, standardDeviation: 10))
    let change = try #require(
      ReliableChange(
        from: 47.5, to: 32.5,
        standardErrorOfMeasurement: precision.standardErrorOfMeasurement))
    #expect(change.difference == -15)
    #expect(abs(change.standardError - 6.3246) < 1e-4)
    #expect(abs(change.index + 2.3717) < 1e-4)
    #expect(change.verdict(level: 0.95) == .lower)
    #expect(change.verdict(level: 0.99) == .unclear)
  }

  @Test("A change of theta is held against both standard errors")
  func theta() throws {
    // 0.3 and 0.4 give 0.5; 1.1 / 0.5 = 2.2.
    let change = try #require(
      ReliableChange(fromTheta: -0.4, standardError: 0.3, toTheta: 0.7, standardError: 0.4))
    #expect(abs(change.standardError - 0.5) < 1e-12)
    #expect(abs(change.index - 2.2) < 1e-12)
    #expect(change.verdict(level: 0.95) == .higher)
  }

  @Test(
    "Without a usable error there is no index", arguments: [0, -1, Double.nan, .infinity])
  func unusable(error: Double) {
    #expect(ReliableChange(from: 1, to: 2, standardErrorOfMeasurement: error) == nil)
    #expect(
      ReliableChange(fromTheta: 0, standardError: 0.3, toTheta: 1, standardError: error) == nil)
    #expect(ReliableChange(from: .nan, to: 2, standardErrorOfMeasurement: 1) == nil)
    #expect(ReliableChange(from: -1e308, to: 1e308, standardErrorOfMeasurement: 1) == nil)
  }
}
