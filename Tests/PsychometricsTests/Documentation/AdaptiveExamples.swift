import Psychometrics
import Testing

@Suite("Examples on the pages about adaptive and multistage tests")
struct AdaptiveExamples {
  static let models = SimulatedAnswers.twoParameter(20)

  /// Right as long as an item is easy.
  private func answer(to item: Int) -> Int { item < 12 ? 1 : 0 }

  @Test("Adaptive testing")
  func adaptive() throws {
    let models = Self.models
    let pool = try AdaptivePool(models: models)
    let design = AdaptiveDesign(
      selection: .maximumInformation,
      stopping: .within(5...15, .precision(standardError: 0.4)),
      estimator: AbilityEstimator(method: .expectedAPosteriori))
    var test = try AdaptiveTest(pool: pool, design: design, seed: 7)
    while let item = test.next() {
      test.record(answer(to: item), for: item)
    }
    let reason = test.stopReason

    let again = try AdaptiveTest(pool: pool, design: design, seed: 7, steps: test.steps)
    let differences = again.differences()  // none on the machine that recorded the steps

    #expect(reason != nil)
    #expect((5...15).contains(test.steps.count))
    #expect(again == test)
    #expect(differences.isEmpty)
  }

  @Test("Content, exposure and control parameters")
  func balance() throws {
    let models = Self.models
    let pool = try AdaptivePool(
      items: models.enumerated().map {
        AdaptiveItem(model: $1, group: $0.isMultiple(of: 2) ? "verbal" : "numeric")
      },
      enemies: [[0, 1]])
    var design = AdaptiveDesign(
      stopping: .length(6), estimator: AbilityEstimator(method: .expectedAPosteriori))
    design.balance = ContentBalance(targets: [
      ContentTarget(group: "verbal", proportion: 0.6),
      ContentTarget(group: "numeric", proportion: 0.4, maximum: 3),
    ])
    let study = try SympsonHetter.calibrate(
      pool: pool, design: design, target: 0.6, simulees: 100,
      stream: RandomStream(seed: 7, purpose: "exposure-study"))
    let controlled = try pool.withExposureControls(study.controls)
    design.exposure = .sympsonHetter

    #expect(controlled.items.map(\.exposureControl) == study.controls)
    #expect(study.greatestRate < 1)
    _ = try AdaptiveTest(pool: controlled, design: design, seed: 1)
  }

  @Test("Multistage testing")
  func multiStage() throws {
    let models = Self.models
    let pool = try AdaptivePool(models: models)
    let design = try MultiStageDesign(modules: [
      MultiStageModule(items: [8, 9, 10, 11], routing: .theta(cuts: [0], modules: [1, 2])),
      MultiStageModule(items: [0, 1, 2, 3]),
      MultiStageModule(items: [16, 17, 18, 19]),
    ])
    var test = try MultiStageTest(
      pool: pool, design: design, estimator: AbilityEstimator(method: .expectedAPosteriori))
    while let item = test.next() {
      test.record(answer(to: item), for: item)
    }
    let route = test.route  // [0, 2]: the harder module followed

    #expect(route == [0, 2])
    #expect(test.isComplete)
  }
}
