import Psychometrics
import Testing

@Suite("Stanines, stens and rounding")
struct StandardScoreTests {
  @Test(
    "Halves round up, on both sides of zero",
    arguments: [
      (2.5, 3), (2.4999, 2), (-2.5, -2), (-2.5001, -3), (0.49999999, 0), (-0.5, 0), (7, 7),
    ] as [(Double, Double)])
  func halves(number: Double, rounded: Double) {
    #expect(Rounding.halfUp(number) == rounded)
  }

  @Test("A half that binary fractions miss is still a half")
  func decimalHalf() {
    let z = (11.2 - 8.8) / 3.2
    #expect(z < 0.75)
    #expect(StandardScore.stanine(byRounding: z) == 7)
    #expect(StandardScore.sten(byRounding: z) == 7)
  }

  @Test(
    "Rounding and interval stens differ where manuals differ",
    arguments: [
      // On a cut the interval form stays below, the rounding form goes up.
      (0, 6, 5), (0.25, 6, 6), (0.5, 7, 6), (0.51, 7, 7), (-2, 2, 1), (-1.99, 2, 2),
      (-0.26, 5, 5), (2, 10, 9), (2.01, 10, 10), (-9, 1, 1), (9, 10, 10),
    ] as [(Double, Double, Double)])
  func stens(z: Double, rounding: Double, interval: Double) {
    #expect(StandardScore.sten(byRounding: z) == rounding)
    #expect(StandardScore.sten(byIntervalOf: z) == interval)
  }

  @Test(
    "A share on a cut belongs to the lower stanine",
    arguments: [
      (0, 1), (0.04, 1), (0.0400001, 2), (0.11, 2), (0.23, 3), (0.4, 4), (0.5, 5), (0.6, 5),
      (0.77, 6), (0.89, 7), (0.96, 8), (0.97, 9), (1, 9),
    ] as [(Double, Double)])
  func stanines(share: Double, stanine: Double) {
    #expect(StandardScore.stanine(byShareBelow: share) == stanine)
  }

  @Test("Every metric is at its mean for z = 0 and one deviation up for z = 1")
  func moments() throws {
    for metric in StandardMetric.allCases {
      guard let (mean, deviation) = metric.moments else {
        #expect(metric == .percentile)
        #expect(metric.score(z: 0) == 50)
        continue
      }
      // A sten's mean is between two whole numbers; the half goes up.
      #expect(metric.score(z: 0) == (metric == .sten ? 6 : mean))
      #expect(metric.score(z: 1) == (metric == .sten ? 8 : mean + deviation))
    }
  }

  @Test("No metric but z is open to a share of 0 or 1 without bounds, and none beyond")
  func shareEdges() {
    for share in [0.0, 1.0] {
      #expect(StandardMetric.z.score(proportion: share) == nil)
      #expect(StandardMetric.tScore.score(proportion: share) == nil)
      #expect(StandardMetric.deviationIQ.score(proportion: share) == nil)
      #expect(StandardMetric.percentile.score(proportion: share) == 100 * share)
    }
    #expect(StandardMetric.stanine.score(proportion: 1) == 9)
    #expect(StandardMetric.sten.score(proportion: 0) == 1)
    for metric in StandardMetric.allCases {
      #expect(metric.score(proportion: -0.001) == nil)
      #expect(metric.score(proportion: 1.001) == nil)
      #expect(metric.score(proportion: .nan) == nil)
    }
  }
}
