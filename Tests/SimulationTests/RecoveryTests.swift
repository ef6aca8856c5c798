import Assessment
import Simulation
import Testing

@Suite("Theta, found again by simulation")
struct RecoveryTests {
  @Test("Posterior means are unbiased over the population and cover as they say")
  func population() throws {
    let study = try Banks.study(Banks.adaptive(40, rules: #"min="15" max="15">"#), seed: 3)
    let result = study.result(of: study.sittings(1...300))
    let scale = try #require(result.scales.first)
    let bias = try #require(scale.overall.bias)
    #expect(abs(bias.value) < 4 * (try #require(bias.error)))
    let coverage = try #require(scale.overall.coverage)
    #expect(abs(coverage.value - 0.95) < 4 * (try #require(coverage.error)))
    // The posterior's standard deviation is the root mean square error of the posterior's mean.
    let spread = try #require(scale.overall.rootMeanSquareError)
    let reported = try #require(scale.overall.standardError)
    #expect(abs(spread.value - reported.value) < 4 * (try #require(spread.error)) + 0.01)
    // 1 - error variance / variance, to the precision of the simulation.
    let reliability = try #require(scale.reliability)
    let expected = 1 - spread.value * spread.value
    #expect(abs(reliability.value - expected) < 4 * (try #require(reliability.error)))
    #expect(result.unfinished == 0)
    #expect(scale.unestimated == 0)
    #expect(scale.groups.map(\.recovery.count).reduce(0, +) == 300)
  }
}
