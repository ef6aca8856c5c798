import Foundation
import Psychometrics
import Testing

@Suite("Plans of a calibration")
struct CalibrationPlanTests {
  @Test("Fixed items free the latent mean and variance, which are recovered")
  func anchors() throws {
    let items = SimulatedAnswers.twoParameter(20)
    let responses = try SimulatedAnswers.responses(
      items, persons: 1200, mean: 0.6, deviation: 1.3, missing: 0.1, seed: 21)
    let plan = CalibrationPlan(
      items: items.enumerated().map { $0 < 8 ? .fixed($1) : .estimated(.twoParameter) })
    let result = try plan.calibrate(responses)
    #expect(result.convergence.isConverged)
    #expect(result.parameterCount == 26)
    let latent = result.latent
    let meanError = try #require(latent.meanStandardError)
    let varianceError = try #require(latent.varianceStandardError)
    #expect((latent.mean - 0.6).magnitude < 4 * meanError)
    #expect((latent.variance - 1.69).magnitude < 4 * varianceError)
    #expect(meanError < 0.08)
    #expect(
      latent.prior == .normal(mean: latent.mean, standardDeviation: latent.variance.squareRoot()))
    for (index, item) in result.items.enumerated() {
      let parameters = try #require(item.model).parameters
      if index < 8 {
        #expect(item.model == items[index])
        #expect(item.standardErrors.allSatisfy { $0 == nil })
        continue
      }
      for place in 0..<2 {
        let error = try #require(item.standardErrors[place])
        #expect((parameters[place] - items[index].parameters[place]).magnitude < 4.5 * error)
      }
    }
    #expect(result.parameterErrors != nil)
  }

  @Test("With all items fixed the latent distribution alone is estimated")
  func latentAlone() throws {
    let items = SimulatedAnswers.graded(12)
    let responses = try SimulatedAnswers.responses(
      items, persons: 800, mean: -0.5, deviation: 0.8, seed: 22)
    let result = try CalibrationPlan(items: items.map { .fixed($0) }).calibrate(responses)
    #expect(result.parameterCount == 2)
    let error = try #require(result.latent.meanStandardError)
    #expect((result.latent.mean + 0.5).magnitude < 4 * error)
    let varianceError = try #require(result.latent.varianceStandardError)
    #expect((result.latent.variance - 0.64).magnitude < 4 * varianceError)
  }

  @Test("Items of several models are calibrated together")
  func mixture() throws {
    let nominal = try #require(
      NominalItem(slopes: [0, 0.8, 1.7], intercepts: [0, 0.6, 0.2]))
    let items: [ItemModel] =
      SimulatedAnswers.twoParameter(6) + SimulatedAnswers.graded(3) + [
        .partialCredit(PartialCreditItem(discrimination: 0.9, steps: [-0.8, 0.3, 0.9])),
        .nominal(nominal),
        .logistic(LogisticItem(discrimination: 1.4, difficulty: 0.2, lowerAsymptote: 0.2)),
      ]
    let priors = ItemPriors(
      lowerAsymptote: .logitNormal(NormalPrior(mean: -1.4, standardDeviation: 0.3)))
    let plan = CalibrationPlan(
      items: Array(repeating: .estimated(.twoParameter), count: 6)
        + Array(repeating: .estimated(.graded), count: 3) + [
          .estimated(.generalizedPartialCredit), .estimated(.nominal),
          .estimated(.threeParameter, priors),
        ])
    let responses = try SimulatedAnswers.responses(items, persons: 1000, missing: 0.05, seed: 23)
    let result = try plan.calibrate(responses)
    #expect(result.convergence.isConverged)
    for (item, truth) in zip(result.items, items) {
      let parameters = try #require(item.model).parameters
      for (place, error) in item.standardErrors.enumerated() {
        guard let error else { continue }
        #expect((parameters[place] - truth.parameters[place]).magnitude < 4.5 * error)
      }
    }
  }

  @Test("Rating scale items share thresholds that sum to 0")
  func ratingScale() throws {
    let thresholds = [-1.2, 0.1, 1.1]
    let locations = [-0.8, -0.2, 0.3, 0.9, 0.0]
    let items = locations.map {
      ItemModel.partialCredit(PartialCreditItem(location: $0, thresholds: thresholds))
    }
    let responses = try SimulatedAnswers.responses(
      items, persons: 1000, deviation: 1.2, seed: 24)
    let plan = CalibrationPlan(itemCount: 5, model: .ratingScale(set: 0))
    let result = try plan.calibrate(responses)
    // Five locations, two thresholds that are free and the variance.
    #expect(result.parameterCount == 8)
    let varianceError = try #require(result.latent.varianceStandardError)
    #expect((result.latent.variance - 1.44).magnitude < 4 * varianceError)
    let steps = try result.items.map { try #require($0.model).parameters.dropFirst() }
    for (item, own) in steps.enumerated() {
      let location = own.reduce(0, +) / 3
      #expect((location - locations[item]).magnitude < 0.25)
      for (step, value) in own.enumerated() {
        #expect((value - location - thresholds[step]).magnitude < 0.25)
        let first = Array(steps[0])
        let shift = steps[0].reduce(0, +) / 3
        #expect((value - location - (first[step] - shift)).magnitude < 1e-12)
      }
    }
    let free = try CalibrationPlan(itemCount: 5, model: .partialCredit).calibrate(responses)
    #expect(free.parameterCount == 16)
    #expect(free.logLikelihood > result.logLikelihood)
    #expect(free.logLikelihood - result.logLikelihood < 20)
  }

  @Test("A scale that the items do not identify is refused")
  func identification() throws {
    let responses = try SimulatedAnswers.responses(
      SimulatedAnswers.twoParameter(5), persons: 50, seed: 25)
    var plan = CalibrationPlan(itemCount: 5, model: .twoParameter)
    plan.latent = .partlyFree(mean: 0, variance: nil)
    #expect(throws: CalibrationError.unidentified(.variance)) { try plan.calibrate(responses) }
    plan = CalibrationPlan(itemCount: 5, model: .rasch)
    plan.latent = .partlyFree(mean: nil, variance: nil)
    #expect(throws: CalibrationError.unidentified(.mean)) { try plan.calibrate(responses) }
    plan.latent = .fixed(mean: 0, variance: -1)
    #expect(throws: CalibrationError.latent) { try plan.calibrate(responses) }
    plan.latent = .fixed(mean: 0, variance: 1)
    let known = try plan.calibrate(responses)
    #expect(known.parameterCount == 5)
  }

  @Test("Plans that do not fit the data are refused")
  func refusals() throws {
    let responses = try #require(ResponseMatrix(rows: [[0, 2], [1, 1], [1, 0]]))
    #expect(throws: CalibrationError.itemCount(planned: 3, found: 2)) {
      try CalibrationPlan(itemCount: 3, model: .rasch).calibrate(responses)
    }
    #expect(throws: CalibrationError.category(item: 1, category: 2, categoryCount: 2)) {
      try CalibrationPlan(itemCount: 2, model: .rasch).calibrate(responses)
    }
    let priors = ItemPriors(difficulty: NormalPrior(mean: 0, standardDeviation: 0))
    #expect(throws: CalibrationError.prior(item: 0)) {
      try CalibrationPlan(itemCount: 2, model: .graded, priors: priors).calibrate(responses)
    }
    let plan = CalibrationPlan(
      items: Array(
        repeating: .fixed(.logistic(LogisticItem(difficulty: 0))), count: 2),
      latent: .fixed(mean: 0, variance: 1))
    let binary = try #require(ResponseMatrix(rows: [[0, 1], [1, 1]]))
    #expect(throws: CalibrationError.nothingToEstimate) { try plan.calibrate(binary) }
    let constant = try #require(ResponseMatrix(rows: [[1, 1], [1, 1]]))
    #expect(throws: CalibrationError.ratingScaleSet(4)) {
      try CalibrationPlan(itemCount: 2, model: .ratingScale(set: 4)).calibrate(constant)
    }
  }

  @Test("A search that runs out of cycles says so")
  func cycleLimit() throws {
    var plan = CalibrationPlan(itemCount: 5, model: .twoParameter)
    plan.stopping.largestCycleCount = 2
    let result = try plan.calibrate(GoldenTable("data_lsat7").responses())
    #expect(result.convergence.outcome == .cycleLimit)
    #expect(!result.convergence.isConverged)
    #expect(result.convergence.cycleCount == 2)
    #expect(result.convergence.scaledGradient > 1e-5)
  }

  @Test("Threads change a calibration by rounding only")
  func threads() async throws {
    let responses = try GoldenTable("data_sat12_scored").responses()
    let plan = CalibrationPlan(itemCount: 32, model: .twoParameter)
    let one = try plan.calibrate(responses)
    let two = try await plan.calibrate(responses, threads: 2)
    #expect((one.logLikelihood - two.logLikelihood).magnitude < 1e-8)
    for (a, b) in zip(one.parameters, two.parameters) { #expect((a - b).magnitude < 1e-5) }
    let (errors, others) = (one.standardErrors ?? [], two.standardErrors ?? [])
    #expect(errors.count == 64)
    for (a, b) in zip(errors, others) { #expect((a - b).magnitude < 1e-4) }
  }
}
