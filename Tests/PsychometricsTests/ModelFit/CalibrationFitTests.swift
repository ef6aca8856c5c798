import Psychometrics
import Testing

@Suite("Fit of a calibration")
struct CalibrationFitTests {
  static let models: [CalibrationModel] = [
    .rasch, .commonDiscrimination, .twoParameter, .threeParameter, .graded, .partialCredit,
    .generalizedPartialCredit, .ratingScale(set: 3), .nominal,
  ]

  private func calibrate(
    _ plan: CalibrationPlan, _ rows: [[Int?]]
  ) throws -> (CalibrationResult, ResponseMatrix) {
    let responses = try #require(ResponseMatrix(rows: rows))
    return (try plan.calibrate(responses), responses)
  }

  @Test("As many parameters are free in the fit as were estimated", arguments: models)
  func parameterCount(model: CalibrationModel) throws {
    let isDichotomous = Self.models.prefix(4).contains(model)
    let items =
      isDichotomous ? SimulatedAnswers.twoParameter(7) : SimulatedAnswers.graded(7)
    // Only lower asymptotes, if there are any, have a prior.
    let priors = ItemPriors(lowerAsymptote: .beta(alpha: 5, beta: 17))
    let (result, responses) = try calibrate(
      CalibrationPlan(itemCount: 7, model: model, priors: priors),
      SimulatedAnswers.rows(items, persons: 300, seed: 41))
    let fit = try result.fit(to: responses, by: .c2)
    #expect(fit.parameterCount == result.parameterCount)
    #expect(result.free.latentVariance == (result.latent.varianceStandardError != nil))
  }

  @Test("Anchors and sets of several rating scales are counted as the calibration has them")
  func mixedPlan() throws {
    let truth = SimulatedAnswers.twoParameter(4) + SimulatedAnswers.graded(4)
    let model = { (model: CalibrationModel) in ItemPlan.estimated(model, .none) }
    let plan = CalibrationPlan(items: [
      .fixed(truth[0]), model(.twoParameter), model(.commonDiscrimination),
      model(.commonDiscrimination), model(.ratingScale(set: 1)), model(.ratingScale(set: 1)),
      model(.ratingScale(set: 2)), model(.ratingScale(set: 2)),
    ])
    let (result, responses) = try calibrate(
      plan, SimulatedAnswers.rows(truth, persons: 400, mean: 0.3, seed: 42))
    #expect(result.free.items[0] == [])
    #expect(result.free.latentMean)
    #expect(result.free.latentVariance)
    let fit = try result.fit(to: responses, by: .m2)
    #expect(fit.parameterCount == result.parameterCount)
    #expect(result.parameterCount == 2 + 3 + 2 * (2 + 2) + 2)
    #expect(fit.degreesOfFreedom == 8 + 28 - result.parameterCount)
  }

  @Test(
    "A calibration fits as the reference says of its own estimates",
    arguments: [("fit_lsat7_2pl", CalibrationModel.twoParameter), ("fit_lsat7_rasch", .rasch)])
  func reference(name: String, model: CalibrationModel) throws {
    let golden = try GoldenFit(name)
    let result = try CalibrationPlan(itemCount: golden.responses.itemCount, model: model)
      .calibrate(golden.responses)
    let test = try result.fit(to: golden.responses, by: .m2).test.get()
    // The reference's estimates are a little short of the maximum.
    let expected = try #require(golden.file["M2"]["M2"].number)
    #expect((test.chiSquare / expected - 1).magnitude < 1e-3)
    #expect(test.degreesOfFreedom == golden.file["M2"]["df"].integer)
    let items = try result.sumScoreFit(to: golden.responses)
    let references = try golden.model.sumScoreFit(to: golden.responses)
    for (item, reference) in zip(items, references) {
      #expect((item.chiSquare - reference.chiSquare).magnitude < 0.01 * reference.chiSquare)
      #expect(item.degreesOfFreedom == reference.degreesOfFreedom)
    }
  }

  @Test("Items left out and categories without answers are taken out of the responses")
  func recoding() throws {
    let rows = SimulatedAnswers.rows(SimulatedAnswers.graded(6), persons: 400, seed: 43)
    let gaps = rows.map { row in
      // Nobody is in category 2 of the first item; all are in category 1 of the item added.
      [row[0].map { $0 >= 2 ? $0 + 1 : $0 }, 1] + row.dropFirst()
    }
    let (result, responses) = try calibrate(
      CalibrationPlan(itemCount: 7, model: .graded), gaps)
    #expect(try result.recoded(responses) == ResponseMatrix(rows: rows))
    let (plain, plainResponses) = try calibrate(
      CalibrationPlan(itemCount: 6, model: .graded), rows)
    #expect(
      try result.fit(to: responses, by: .m2) == plain.fit(to: plainResponses, by: .m2))
    #expect(
      try result.sumScoreFit(to: responses, countsLatentParameters: false)
        == plain.sumScoreFit(to: plainResponses, countsLatentParameters: false))
  }

  @Test("Foreign and incomplete responses are refused with their place")
  func refusal() throws {
    let rows = SimulatedAnswers.rows(SimulatedAnswers.twoParameter(5), persons: 200, seed: 44)
    let (result, _) = try calibrate(CalibrationPlan(itemCount: 5, model: .twoParameter), rows)
    let cases: [([Int?], ModelFitError)] = [
      ([1, 0, 2, 0, 1], .noSuchCategory(person: 0, item: 2, category: 2)),
      ([1, 0, 1], .countsDiffer(items: 5, found: 3)),
      ([1, 0, 1, nil, 0], .missingResponse(person: 0, item: 3)),
    ]
    for (row, error) in cases {
      let responses = try #require(ResponseMatrix(rows: [row, row]))
      #expect(throws: error) { try result.fit(to: responses, by: .m2) }
      #expect(throws: error) { try result.sumScoreFit(to: responses) }
    }
  }
}
