import Assessment
import Simulation
import Testing

@Suite("Time under the lognormal model")
struct DurationTests {
  /// Ten items that take 20 seconds in the median, with a limit.
  private static func bank(limit: String, speed: String = #"speed-sd="0.3""#) -> String {
    let pool = Banks.logistic(10)
    let parameters = pool.parameters.replacing(
      "/>", with: #" time-intensity="2.9957" time-discrimination="2"/>"#)
    return """
      <scale id="s" title="S" score="irt" calibration="c"/>
      <calibration id="c" model="2pl" \(speed) source="Made up.">\(parameters)</calibration>
      <section id="main" navigation="linear" \(limit)>\(pool.items)</section>
      """
  }

  @Test("The mean time is the one that the model says")
  func meanTime() throws {
    let study = try Banks.study(Self.bank(limit: ""), seed: 3)
    let section = try #require(study.result(of: study.sittings(1...250)).sections.first)
    let duration = try #require(section.duration)
    // Ten times 20 s, times the mean of a lognormal of variance 0.3^2 + 0.5^2: exp(0.34 / 2).
    let expected = 200_000 * 1.185305
    #expect(abs(duration.meanMs.value - expected) < 4 * (try #require(duration.meanMs.error)))
    #expect(duration.cutOff.value == 0)
    #expect(Double(duration.medianMs) < duration.meanMs.value)
    #expect(duration.highMs > duration.medianMs)
  }

  @Test("A limit cuts some off, and no passage is longer than it")
  func cutOff() throws {
    let study = try Banks.study(Self.bank(limit: #"time="4m""#), seed: 3)
    let section = try #require(study.result(of: study.sittings(1...100)).sections.first)
    let duration = try #require(section.duration)
    #expect(duration.cutOff.value > 0.2 && duration.cutOff.value < 0.7)
    #expect(duration.highMs == 240_000)
    #expect(Set(section.stops.map(\.thing)) == [.complete, .clock])
  }

  @Test("Without a spread of speed there is no model, and no figure")
  func notAvailable() throws {
    let study = try Banks.study(Self.bank(limit: #"time="4m""#, speed: ""))
    let section = try #require(study.result(of: study.sittings(1...5)).sections.first)
    #expect(section.duration == nil)
    #expect(study.responses(of: study.candidate(1)).latenciesMs.isEmpty)
  }
}
