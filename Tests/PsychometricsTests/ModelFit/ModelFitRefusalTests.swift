import Psychometrics
import Testing

@Suite("What item and model fit refuse")
struct ModelFitRefusalTests {
  static let items = [-0.5, 0, 0.5].map { ItemModel.logistic(LogisticItem(difficulty: $0)) }
  static let free = FreeParameters(itemCount: 3, each: .thresholds, latentVariance: true)

  @Test(
    "Incomplete or foreign responses are refused by the statistics of complete tables",
    arguments: [
      ([[1, 0, nil]], ModelFitError.missingResponse(person: 0, item: 2)),
      ([[1, 0, 1], [0, 2, 0]], .noSuchCategory(person: 1, item: 1, category: 2)),
      ([[1, 0]], .countsDiffer(items: 3, found: 2)),
    ] as [([[Int?]], ModelFitError)])
  func responses(rows: [[Int?]], error: ModelFitError) throws {
    let model = try FittedModel(items: Self.items, free: Self.free)
    let responses = try #require(ResponseMatrix(rows: rows))
    #expect(throws: error) { try model.sumScoreFit(to: responses) }
    #expect(throws: error) { try model.fit(to: responses, by: .m2) }
  }

  @Test("A model without items, with other counts or an unusable prior is refused")
  func models() {
    #expect(throws: ModelFitError.noItems) {
      try FittedModel(items: [], free: FreeParameters(items: []))
    }
    #expect(throws: ModelFitError.countsDiffer(items: 2, found: 3)) {
      try FittedModel(items: Array(Self.items.prefix(2)), free: Self.free)
    }
    #expect(throws: ModelFitError.unusablePrior) {
      try FittedModel(
        items: Self.items, free: Self.free, prior: .normal(mean: 0, standardDeviation: 0))
    }
    #expect(throws: ModelFitError.parameterNotFinite(item: 1)) {
      try FittedModel(
        items: [Self.items[0], .logistic(LogisticItem(difficulty: .nan))],
        free: FreeParameters(itemCount: 2, each: .thresholds))
    }
    let other = ItemModel.partialCredit(PartialCreditItem(steps: [0, 1]))
    #expect(throws: ModelFitError.sharedThresholdsDiffer(item: 1)) {
      try FittedModel(
        items: [Self.items[0], other], free: FreeParameters(itemCount: 2, each: .location))
    }
  }

  @Test("No one, or one person alone, has no fit")
  func persons() throws {
    let model = try FittedModel(items: Self.items, free: Self.free)
    let nobody = try #require(ResponseMatrix(entries: [], itemCount: 3))
    #expect(throws: ModelFitError.noPersons) { try model.sumScoreFit(to: nobody) }
    let one = try #require(ResponseMatrix(rows: [[1, 0, 1]]))
    #expect(throws: ModelFitError.noPersons) { try model.fit(to: one, by: .m2) }
  }

  @Test("Parameters that the moments cannot tell apart are reported with their rank")
  func identification() throws {
    // A free latent variance beside free discriminations leaves the scale without a unit.
    let items = (0..<6).map {
      ItemModel.logistic(LogisticItem(discrimination: 1.2, difficulty: Double($0) * 0.4 - 1))
    }
    let free = FreeParameters(
      itemCount: 6, each: [.discrimination, .thresholds], latentVariance: true)
    let model = try FittedModel(
      items: items, free: free, quadrature: .equallySpaced(201, from: -12, to: 12))
    let responses = try LimitedInformationTests.simulated(items, persons: 50, seed: 1)
    let fit = try model.fit(to: responses, by: .m2)
    #expect(fit.test == .failure(.parametersNotIdentified(rank: 12)))
    #expect(fit.degreesOfFreedom == 8)
  }

  @Test("An item answered alike by everyone leaves no baseline and no residual correlation")
  func constantItem() throws {
    let items = [-0.5, 0, 0.5, 1].map { ItemModel.logistic(LogisticItem(difficulty: $0)) }
    let model = try FittedModel(
      items: items, free: FreeParameters(itemCount: 4, each: .thresholds))
    let responses = try #require(
      ResponseMatrix(rows: [[1, 0, 1, 0], [1, 1, 0, 0], [1, 0, 0, 1], [1, 1, 1, 1]]))
    let fit = try model.fit(to: responses, by: .m2)
    #expect(try fit.test.get().baseline == nil)
    #expect(fit.standardizedRootMeanSquareResidual == nil)
  }
}
