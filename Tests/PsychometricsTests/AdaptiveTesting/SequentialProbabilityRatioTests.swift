import Psychometrics
import RealModule
import Testing

@Suite("The sequential probability ratio test")
struct SequentialProbabilityRatioTests {
  @Test("The bounds are Wald's")
  func bounds() throws {
    let rule = try #require(
      SequentialProbabilityRatioTest(cut: 0, halfWidth: 0.2, alpha: 0.05, beta: 0.1))
    // log(0.9 / 0.05) and log(0.1 / 0.95)
    #expect((rule.upperBound - 2.8903717578961645).magnitude < 1e-14)
    #expect((rule.lowerBound + 2.2512917986064953).magnitude < 1e-14)
    #expect(rule.decision(at: 2.9) == .above)
    #expect(rule.decision(at: -2.3) == .below)
    #expect(rule.decision(at: 2.8) == nil)
  }

  @Test(
    "The ratio of two-parameter items has its closed form",
    arguments: [(1.3, 0.4), (0.7, -1.1), (2.2, 0.0)])
  func closedForm(a: Double, b: Double) throws {
    let rule = try #require(SequentialProbabilityRatioTest(cut: 0.3, halfWidth: 0.25))
    let item = ItemModel.logistic(LogisticItem(discrimination: a, difficulty: b))
    // A right answer adds a (theta_2 - theta_1) more than a wrong one, which adds the log of the
    // ratio of 1 + exp(a (theta - b)).
    let wrong =
      Double.log(onePlus: Double.exp(a * (0.05 - b)))
      - Double.log(onePlus: Double.exp(a * (0.55 - b)))
    #expect((rule.logLikelihoodRatio(of: 0, to: item) - wrong).magnitude < 1e-13)
    #expect((rule.logLikelihoodRatio(of: 1, to: item) - (wrong + 0.5 * a)).magnitude < 1e-13)
  }

  @Test("It follows the sum over the answers until a bound is passed")
  func sum() throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.logistic(80))
    let rule = try #require(
      SequentialProbabilityRatioTest(cut: 0, halfWidth: 0.5, alpha: 0.1, beta: 0.1))
    var design = AdaptiveFixture.design(1)
    design.stopping = .probabilityRatio(rule)
    let test = try AdaptiveFixture.finished(pool, design, theta: 1, person: 4)
    var ratio = 0.0
    for (place, step) in test.steps.enumerated() {
      #expect(rule.decision(at: ratio) == nil)
      guard case .category(let category) = step.answer else { continue }
      ratio += rule.logLikelihoodRatio(of: category, to: pool.items[step.item].model)
      if place == test.steps.count - 1 {
        let side = try #require(rule.decision(at: ratio))
        #expect(test.stopReason == .probabilityRatio(side, logLikelihoodRatio: ratio))
      }
    }
  }

  @Test("Its errors are about as frequent as asked", arguments: [(-0.5, CutSide.above)])
  func errors(theta: Double, wrong: CutSide) throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.logistic(150))
    let rule = try #require(
      SequentialProbabilityRatioTest(cut: 0, halfWidth: 0.5, alpha: 0.1, beta: 0.1))
    var design = AdaptiveFixture.design(1)
    design.stopping = .probabilityRatio(rule)
    var errors = 0
    for person in 1...200 as ClosedRange<UInt64> {
      let test = try AdaptiveFixture.finished(pool, design, theta: theta, person: person)
      if case .probabilityRatio(wrong, _) = test.stopReason { errors += 1 }
    }
    #expect(errors <= 30)
  }

  @Test("Figures that make no test give nothing")
  func refused() {
    #expect(SequentialProbabilityRatioTest(cut: .nan, halfWidth: 0.2) == nil)
    #expect(SequentialProbabilityRatioTest(cut: 0, halfWidth: 0) == nil)
    #expect(SequentialProbabilityRatioTest(cut: 0, halfWidth: 0.2, alpha: 0) == nil)
    #expect(SequentialProbabilityRatioTest(cut: 0, halfWidth: 0.2, alpha: 0.6, beta: 0.5) == nil)
  }
}
