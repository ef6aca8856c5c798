import Psychometrics
import RealModule
import Testing

@Suite("The linear logistic test model")
struct LinearLogisticTests {
  private static let eta = [-1.0, 0.75, 0.5]

  private func persons(
    _ count: Int, residual: Double = 0, seed: UInt64
  ) -> [[LinearLogisticCalibration.Answer]] {
    var kinds = RandomStream(seed: seed, purpose: "kinds")
    let shifts = (0..<8).map { _ in residual * kinds.normal() }
    return (0..<count).map { person in
      var stream = RandomStream(seed: seed, purpose: "answers", index: person)
      let theta = 1.2 * stream.normal()
      return (0..<16).map { item in
        let x = [1, Double(item % 4), Double(item / 4 % 2)]
        let b = zip(x, Self.eta).reduce(0) { $0 + $1.0 * $1.1 } + shifts[item % 8]
        return LinearLogisticCalibration.Answer(
          features: x, isRight: stream.uniform() < 1 / (1 + Double.exp(b - theta)))
      }
    }
  }

  @Test("recovers simulated coefficients within three standard errors")
  func recovers() throws {
    let found = try LinearLogisticCalibration(persons(1_000, seed: 4))
    #expect(found.isConverged)
    for (index, truth) in Self.eta.enumerated() {
      let error = found.covariance[index, index].squareRoot()
      #expect(error < 0.12)
      #expect((found.coefficients[index] - truth).magnitude < 3 * error)
    }
    #expect((found.standardDeviation - 1.2).magnitude < 0.15)
    #expect(found.residualDeviation < 0.15)
  }

  @Test("gives intervals that cover the truth in about 95 of 100 cases")
  func coverage() throws {
    var covered = 0
    let runs = 24
    for run in 0..<runs {
      let found = try LinearLogisticCalibration(persons(200, seed: UInt64(100 + run)))
      for (index, truth) in Self.eta.enumerated() {
        let half = 1.96 * found.covariance[index, index].squareRoot()
        if (found.coefficients[index] - truth).magnitude <= half { covered += 1 }
      }
    }
    let share = Double(covered) / Double(3 * runs)
    #expect((0.88...1).contains(share), "\(share)")
  }

  @Test("finds what the features leave open between kinds of items")
  func residual() throws {
    let found = try LinearLogisticCalibration(persons(1_000, residual: 0.6, seed: 11))
    #expect((0.25...1.1).contains(found.residualDeviation), "\(found.residualDeviation)")
  }

  @Test("says why nothing can be estimated")
  func problems() {
    typealias Answer = LinearLogisticCalibration.Answer
    #expect(throws: LinearLogisticCalibration.Problem.noAnswers) {
      _ = try LinearLogisticCalibration([[]])
    }
    #expect(throws: LinearLogisticCalibration.Problem.unequalFeatures) {
      _ = try LinearLogisticCalibration([
        [Answer(features: [1], isRight: true), Answer(features: [1, 2], isRight: false)]
      ])
    }
    #expect(throws: LinearLogisticCalibration.Problem.notIdentified) {
      _ = try LinearLogisticCalibration(
        (0..<50).map { index in
          [
            Answer(features: [1, 2], isRight: index % 2 == 0),
            Answer(features: [2, 4], isRight: index % 3 == 0),
          ]
        })
    }
  }
}
