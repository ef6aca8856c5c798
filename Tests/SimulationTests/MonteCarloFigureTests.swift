import Psychometrics
import Testing

@testable import Simulation

@Suite("Monte Carlo errors")
struct MonteCarloFigureTests {
  /// The spread of a figure over 400 samples of 60 numbers, over the mean of its stated errors.
  private func ratio(_ figure: ([Double]) -> MonteCarloFigure?) throws -> Double {
    var values: [Double] = []
    var errors: [Double] = []
    for sample in 0..<400 {
      var stream = RandomStream(seed: 1, purpose: "samples", index: sample)
      let found = try #require(figure((0..<60).map { _ in 0.5 + stream.normal() }))
      values.append(found.value)
      errors.append(try #require(found.error))
    }
    let spread = try #require(SampleMoments(values).sampleStandardDeviation)
    return spread / (try #require(SampleMoments(errors).mean))
  }

  @Test("The error stated is the spread over repeated samples")
  func errors() throws {
    // The spread of 400 values is known to 1 / sqrt(800), 3.5 %.
    #expect(abs(try ratio(MonteCarloFigure.mean) - 1) < 0.15)
    #expect(abs(try ratio(MonteCarloFigure.rootMeanSquare) - 1) < 0.15)
    #expect(abs(try ratio(MonteCarloFigure.standardDeviation) - 1) < 0.15)
    let share = { (numbers: [Double]) in
      MonteCarloFigure.share(numbers.count { $0 > 0 }, of: numbers.count)
    }
    #expect(abs(try ratio(share) - 1) < 0.15)
  }

  @Test("Nothing is told of no numbers, and no error where all are alike")
  func edges() {
    #expect(MonteCarloFigure.mean(of: []) == nil)
    #expect(MonteCarloFigure.share(0, of: 0) == nil)
    #expect(MonteCarloFigure.share(3, of: 3) == MonteCarloFigure(1, error: nil))
    #expect(MonteCarloFigure.mean(of: [2]) == MonteCarloFigure(2, error: nil))
    #expect(MonteCarloFigure.rootMeanSquare(of: [0, 0]) == MonteCarloFigure(0, error: nil))
    #expect(MonteCarloFigure.standardDeviation(of: [1]) == nil)
  }
}
