import Psychometrics
import Testing

@Suite("Pools and designs that are refused")
struct AdaptiveRefusalTests {
  static let item = AdaptiveItem(model: .logistic(LogisticItem(difficulty: 0)), group: "a")

  static func item(_ model: ItemModel) -> [AdaptiveItem] { [item, AdaptiveItem(model: model)] }

  static let pools: [([AdaptiveItem], AdaptivePoolError)] = [
    ([], .empty),
    (item(.logistic(LogisticItem(difficulty: .nan))), .unusableParameters(item: 1)),
    (
      item(.logistic(LogisticItem(discrimination: .infinity, difficulty: 0))),
      .unusableParameters(item: 1)
    ),
    (
      item(.logistic(LogisticItem(difficulty: 0, lowerAsymptote: 0.4, upperAsymptote: 0.3))),
      .unusableParameters(item: 1)
    ),
    (
      item(.graded(GradedItem(discrimination: 1, thresholds: [0.3, 0.1]))),
      .unusableParameters(item: 1)
    ),
    (item(.partialCredit(PartialCreditItem(steps: []))), .unusableParameters(item: 1)),
    (
      [AdaptiveItem(model: item.model, exposureControl: 1.5)],
      .exposureControlOutOfRange(item: 0, value: 1.5)
    ),
    (
      [AdaptiveItem(model: item.model, exposureRate: -1)],
      .exposureRateOutOfRange(item: 0, value: -1)
    ),
  ]

  @Test("A pool names the first item that is unusable", arguments: pools)
  func pool(items: [AdaptiveItem], error: AdaptivePoolError) {
    #expect(throws: error) { try AdaptivePool(items: items) }
  }

  @Test("A pool names an enemy that it lacks")
  func enemies() {
    #expect(throws: AdaptivePoolError.unknownEnemy(item: 3, set: 1)) {
      try AdaptivePool(items: [Self.item, Self.item], enemies: [[0, 1], [1, 3]])
    }
  }

  @Test("Control parameters are one for each item, from 0 to 1")
  func controls() throws {
    let pool = try AdaptivePool(items: [Self.item, Self.item])
    #expect(throws: AdaptivePoolError.controlCountMismatch(items: 2, controls: 1)) {
      try pool.withExposureControls([1])
    }
    #expect(throws: AdaptivePoolError.exposureControlOutOfRange(item: 1, value: 2)) {
      try pool.withExposureControls([1, 2])
    }
    #expect(try pool.withExposureControls([1, 0.5]).items.map(\.exposureControl) == [1, 0.5])
  }

  static func balance(_ targets: [ContentTarget]) -> AdaptiveDesign {
    AdaptiveFixture.design(3, balance: ContentBalance(targets: targets))
  }

  static func start(_ items: StartItems, theta: Double = 0) -> AdaptiveDesign {
    AdaptiveFixture.design(3, start: StartRule(theta: theta, items: items))
  }

  static func stop(_ rule: StoppingRule) -> AdaptiveDesign {
    var design = AdaptiveFixture.design(3)
    design.stopping = rule
    return design
  }

  static func prior(_ prior: LatentPrior) -> AdaptiveDesign {
    var design = AdaptiveFixture.design(3)
    design.estimator.prior = prior
    return design
  }

  static let designs: [(AdaptiveDesign, AdaptiveDesignError)] = [
    (start(.fixed([5])), .unknownItem(5)),
    (start(.fixed([1, 1])), .repeatedItem(1)),
    (start(.informative, theta: .infinity), .unusableStartTheta(.infinity)),
    (start(.nearest([0, -.infinity])), .unusableStartTheta(-.infinity)),
    (start(.random(3, top: 2)), .unusableCount(3)),
    (AdaptiveFixture.design(3, selection: .sequence([0, 2])), .unknownItem(2)),
    (AdaptiveFixture.design(3, exposure: .randomesque(0)), .unusableCount(0)),
    (
      AdaptiveFixture.design(3, exposure: .progressiveRestricted(length: 0)), .unusableCount(0)
    ),
    (
      AdaptiveFixture.design(
        3, selection: .closestDifficulty, exposure: .progressiveRestricted(length: 3)),
      .selectionUnfitForExposure(.closestDifficulty)
    ),
    (balance([ContentTarget(group: "b", proportion: 1)]), .unknownGroup("b")),
    (
      balance([
        ContentTarget(group: "a", proportion: 1), ContentTarget(group: "a", proportion: 1),
      ]), .repeatedGroup("a")
    ),
    (balance([ContentTarget(group: "a", proportion: -1)]), .unusableTarget(group: "a")),
    (balance([ContentTarget(group: "a", proportion: 0)]), .noTargetProportion),
    (balance([]), .noTargetProportion),
    (stop(.length(0)), .unusableStoppingRule(.length(0))),
    (stop(.all([.length(2), .any([])])), .unusableStoppingRule(.any([]))),
    (
      stop(.classification(cuts: [0], confidence: 1)),
      .unusableStoppingRule(.classification(cuts: [0], confidence: 1))
    ),
    (
      prior(.normal(mean: 0, standardDeviation: -1)), .unusablePrior
    ),
    (prior(.uniform(lower: 7, upper: 8)), .unusablePrior),
  ]

  @Test("A design names what does not fit the pool", arguments: designs)
  func design(design: AdaptiveDesign, error: AdaptiveDesignError) throws {
    let pool = try AdaptivePool(items: [Self.item, Self.item])
    #expect(throws: error) { try AdaptiveTest(pool: pool, design: design, seed: 1) }
    #expect(throws: AdaptiveReplayError.design(error)) {
      try AdaptiveTest(pool: pool, design: design, seed: 1, steps: [])
    }
  }
}
