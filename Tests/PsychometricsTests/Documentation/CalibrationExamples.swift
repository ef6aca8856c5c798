import Psychometrics
import Testing

@Suite("Examples on the pages about calibration and fit")
struct CalibrationExamples {
  private func lsat7() throws -> ResponseMatrix { try GoldenTable("data_lsat7").responses() }

  @Test("Calibration")
  func calibration() throws {
    let responses = try lsat7()
    let plan = CalibrationPlan(itemCount: responses.itemCount, model: .twoParameter)
    let result = try plan.calibrate(responses)
    let item = result.items[0].model  // a = 0.988, b = -1.879
    let errors = result.items[0].standardErrors  // of a, b, c and d; nothing for fixed ones
    let isConverged = result.convergence.isConverged

    expect(item?.parameters[0], 0.988)
    expect(item?.parameters[1], -1.879)
    #expect(errors.map { $0 != nil } == [true, true, false, false])
    #expect(isConverged)
  }

  @Test("Calibration with anchors and priors")
  func anchors() throws {
    let responses = try lsat7()
    let anchor = ItemModel.logistic(LogisticItem(discrimination: 0.988, difficulty: -1.879))
    let priors = ItemPriors(
      discrimination: .logNormal(NormalPrior(mean: 0, standardDeviation: 0.5)))
    let estimated = ItemPlan.estimated(.twoParameter, priors)
    let plan = CalibrationPlan(items: [.fixed(anchor)] + Array(repeating: estimated, count: 4))
    let result = try plan.calibrate(responses)
    let population = result.latent  // its mean and variance are free, on the anchor's scale

    #expect(result.items[0].model == anchor)
    #expect(population.meanStandardError != nil)
    #expect(population.varianceStandardError != nil)
  }

  @Test("Calibration in parts")
  func parts() throws {
    let responses = try lsat7()
    let half = responses.entries.count / 2
    let here = try #require(
      ResponseMatrix(entries: Array(responses.entries[..<half]), itemCount: 5))
    let there = try #require(
      ResponseMatrix(entries: Array(responses.entries[half...]), itemCount: 5))
    let plan = CalibrationPlan(itemCount: 5, model: .twoParameter)
    let census = ResponseCensus(here) + ResponseCensus(there)
    let design = try CalibrationDesign(plan, census: census)
    let first = PreparedResponses(here, design: design)
    let second = PreparedResponses(there, design: design)
    var run = CalibrationRun(design)
    while !run.isFinished {
      let parameters = run.parameters
      run.update(
        first.expectedCounts(at: parameters) + second.expectedCounts(at: parameters))
    }
    let missing =
      first.missingInformation(at: run.parameters)
      + second.missingInformation(at: run.parameters)
    let result = CalibrationResult(run, missing: missing)

    let whole = try plan.calibrate(responses)
    let found = try #require(result)
    #expect((found.logLikelihood - whole.logLikelihood).magnitude < 1e-8)
    #expect(found.standardErrors != nil)
  }

  @Test("Conditional calibration")
  func conditional() throws {
    let responses = try lsat7()
    let rasch = try ConditionalRasch().calibrate(responses)
    let difficulties = rasch.difficulties  // they sum to 0
    let errors = rasch.standardErrors

    expect(difficulties.reduce(0, +), 0)
    #expect(errors?.count == 5)
  }

  @Test("Item fit")
  func itemFit() throws {
    let responses = try lsat7()
    let plan = CalibrationPlan(itemCount: responses.itemCount, model: .twoParameter)
    let result = try plan.calibrate(responses)
    let fits = try result.sumScoreFit(to: responses)
    let probability = fits[0].probability  // of a chi-square as large where the item fits

    let estimator = AbilityEstimator(method: .weightedLikelihood)
    let batch = try BatchEstimator(estimator, items: result.models)
    let thetas = try batch.estimate(responses).thetas
    let squares = try responses.itemMeanSquares(items: result.models, thetas: thetas)
    let infit = squares[0]?.infit
    let residuals = try ResidualCorrelations(
      responses: responses, items: result.models, thetas: thetas)
    let pair = residuals[0, 1]  // Q3 of the first two items

    #expect((0.001...1).contains(try #require(probability)))
    #expect((0.5...1.5).contains(try #require(infit)))
    #expect((-1...1).contains(try #require(pair)))
  }

  @Test("Model fit")
  func modelFit() throws {
    let responses = try lsat7()
    let plan = CalibrationPlan(itemCount: responses.itemCount, model: .twoParameter)
    let result = try plan.calibrate(responses)
    let fit = try result.fit(to: responses, by: .m2)
    let test = try fit.test.get()  // throws why there is no test
    let chiSquare = test.chiSquare  // 11.94, with 5 degrees of freedom
    let interval = test.rootMeanSquareErrorInterval
    let index = test.baseline?.comparativeFitIndex
    let residual = fit.standardizedRootMeanSquareResidual

    expect(chiSquare, 11.938)
    #expect(test.degreesOfFreedom == 5)
    #expect(interval.contains(test.rootMeanSquareError))
    #expect((0.9...1).contains(try #require(index)))
    #expect((residual ?? 1) < 0.08)
  }

  @Test("Model fit of parameters from elsewhere")
  func fittedModel() throws {
    let responses = try lsat7()
    let items = SimulatedAnswers.twoParameter(5)
    let free = FreeParameters(itemCount: 5, each: [])  // nothing was estimated from these data
    let model = try FittedModel(items: items, free: free)
    let fit = try model.fit(to: responses, by: .m2)

    #expect(fit.degreesOfFreedom == 15)
    #expect(try fit.test.get().probability < 0.001)
  }
}
