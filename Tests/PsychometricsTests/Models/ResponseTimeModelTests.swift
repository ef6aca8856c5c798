import Psychometrics
import Testing

@Suite("Lognormal response times")
struct ResponseTimeModelTests {
  @Test("The logarithms of drawn times have the model's mean and standard deviation")
  func moments() throws {
    let model = try #require(ResponseTimeModel(timeIntensity: 3.4, timeDiscrimination: 2))
    var stream = RandomStream(seed: 1, purpose: "times")
    let times = (0..<4_000).map { _ in model.draw(atSpeed: 0.5, &stream) }
    // The median of 4,000 draws: its standard error is 1.2533 * 0.5 / sqrt(4000) = 0.0099 in logs.
    let median = try #require(SampleQuantile.interpolated(0.5, of: times))
    #expect(abs(median / model.median(atSpeed: 0.5) - 1) < 0.04)
    #expect(abs(model.median(atSpeed: 0.5) - 18.1741) < 1e-3)
    // The mean of a lognormal is its median times exp(variance / 2).
    let mean = try #require(SampleMoments(times).mean)
    #expect(abs(mean / (18.1741 * 1.133148) - 1) < 0.04)
  }

  @Test("A discrimination that is not above 0 makes no model")
  func refuses() {
    #expect(ResponseTimeModel(timeIntensity: 3, timeDiscrimination: 0) == nil)
    #expect(ResponseTimeModel(timeIntensity: .nan, timeDiscrimination: 1) == nil)
    #expect(ResponseTimeModel(timeIntensity: 3, timeDiscrimination: .infinity) == nil)
  }
}
