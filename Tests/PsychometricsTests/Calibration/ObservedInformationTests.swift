import Foundation
@testable import Psychometrics
import Testing

@Suite("Derivatives of the marginal likelihood")
struct ObservedInformationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let plan: [ItemPlan]
    let items: [ItemModel]
    var missing = 0.0
    var latent = LatentPlan.identified
  }

  static let priors = ItemPriors(
    discrimination: .logNormal(NormalPrior(mean: 0.1, standardDeviation: 0.4)),
    difficulty: NormalPrior(mean: 0.2, standardDeviation: 1.1),
    lowerAsymptote: .beta(alpha: 5, beta: 17))
  static let normalPriors = ItemPriors(
    discrimination: .normal(NormalPrior(mean: 1, standardDeviation: 0.5)),
    lowerAsymptote: .logitNormal(NormalPrior(mean: -1.4, standardDeviation: 0.5)))

  static let binary = SimulatedAnswers.twoParameter(5)
  static let polytomous = SimulatedAnswers.graded(4)

  static let cases = [
    Case(
      testDescription: "Rasch", plan: Array(repeating: .estimated(.rasch), count: 5),
      items: binary),
    Case(
      testDescription: "one-parameter, missing answers, priors",
      plan: Array(repeating: .estimated(.commonDiscrimination, priors), count: 5), items: binary,
      missing: 0.2),
    Case(
      testDescription: "two- and three-parameter with priors",
      plan: [
        .estimated(.twoParameter, priors), .estimated(.threeParameter, priors),
        .estimated(.threeParameter, normalPriors), .estimated(.twoParameter),
        .estimated(.twoParameter, normalPriors),
      ], items: binary, missing: 0.1),
    Case(
      testDescription: "graded, generalized partial credit, nominal and rating scale, mixed",
      plan: [
        .estimated(.graded, priors), .estimated(.generalizedPartialCredit, priors),
        .estimated(.nominal, normalPriors), .estimated(.partialCredit, priors),
      ], items: polytomous, missing: 0.1),
    Case(
      testDescription: "rating scale",
      plan: Array(repeating: .estimated(.ratingScale(set: 1), priors), count: 4),
      items: polytomous),
    Case(
      testDescription: "anchors, mean and variance free",
      plan: [.fixed(binary[0]), .fixed(binary[1])]
        + Array(repeating: .estimated(.twoParameter), count: 3), items: binary, missing: 0.1),
  ]

  @Test("The observed information is minus the numerical second derivative", arguments: cases)
  func information(_ sample: Case) throws {
    let responses = try SimulatedAnswers.responses(
      sample.items, persons: 300, missing: sample.missing, seed: 11)
    let plan = CalibrationPlan(items: sample.plan, latent: sample.latent)
    let design = try CalibrationDesign(plan, census: ResponseCensus(responses))
    let prepared = PreparedResponses(responses, design: design)
    // Away from the maximum, so that nothing vanishes by chance.
    let point = design.start.enumerated().map { $1 + 0.02 * Double($0 % 3) }
    let counts = prepared.expectedCounts(at: point)
    let information = design.observedInformation(
      at: point, counts: counts, missing: prepared.missingInformation(at: point))
    func gradient(_ vector: [Double]) -> [Double] {
      CompleteData(design, vector, prepared.expectedCounts(at: vector)).gradient
    }
    func value(_ vector: [Double]) -> Double {
      prepared.expectedCounts(at: vector).logLikelihood + design.logPrior(vector)
    }
    let analytic = gradient(point)
    let h = 1e-5
    for index in point.indices {
      var (low, high) = (point, point)
      low[index] -= h
      high[index] += h
      let first = (value(high) - value(low)) / (2 * h)
      #expect((first - analytic[index]).magnitude < 1e-5 * max(1, first.magnitude))
      let (lowGradient, highGradient) = (gradient(low), gradient(high))
      for other in point.indices {
        let second = -(highGradient[other] - lowGradient[other]) / (2 * h)
        #expect(
          (second - information[index, other]).magnitude < 1e-5 * max(1, second.magnitude))
        #expect((information[index, other] - information[other, index]).magnitude < 1e-9)
      }
    }
  }

  @Test("Reported standard errors follow from the slope-intercept ones", arguments: cases)
  func deltaMethod(_ sample: Case) throws {
    let responses = try SimulatedAnswers.responses(
      sample.items, persons: 300, missing: sample.missing, seed: 11)
    let design = try CalibrationDesign(
      CalibrationPlan(items: sample.plan), census: ResponseCensus(responses))
    let h = 1e-6
    for block in design.blocks {
      let own = block.own(design.start)
      let derivatives = block.kernel.reportedDerivatives(own)
      let reported = try #require(block.kernel.model(own)).parameters
      #expect(derivatives.count == reported.count)
      for index in own.indices {
        var moved = own
        moved[index] += h
        let other = try #require(block.kernel.model(moved)).parameters
        for row in reported.indices {
          let numerical = (other[row] - reported[row]) / h
          #expect((derivatives[row][index] - numerical).magnitude < 1e-5)
        }
      }
    }
  }
}
