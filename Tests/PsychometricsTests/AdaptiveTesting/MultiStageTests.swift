import Psychometrics
import Testing

@Suite("Multistage tests")
struct MultiStageTests {
  let pool: AdaptivePool

  init() throws {
    pool = try AdaptivePool(
      models: (0..<9).map {
        .logistic(LogisticItem(discrimination: 1.2, difficulty: [0.0, -1, 1][$0 / 3]))
      })
  }

  private func test(_ routing: ModuleRouting) throws -> MultiStageTest {
    let design = try MultiStageDesign(modules: [
      MultiStageModule(items: [0, 1, 2], routing: routing),
      MultiStageModule(items: [3, 4, 5]), MultiStageModule(items: [6, 7, 8]),
    ])
    return try MultiStageTest(
      pool: pool, design: design, estimator: AdaptiveFixture.estimator(.expectedAPosteriori))
  }

  private func answer(_ test: MultiStageTest, _ categories: [Int]) -> MultiStageTest {
    var test = test
    for category in categories {
      guard let item = test.next() else { break }
      test.record(category, for: item)
    }
    return test
  }

  static let routings: [(ModuleRouting, [Int], [Int])] = [
    (.theta(cuts: [0], modules: [1, 2]), [0, 0, 1], [0, 1]),
    (.theta(cuts: [0], modules: [1, 2]), [1, 0, 1], [0, 2]),
    (.moduleScore(cuts: [2], modules: [1, 2]), [1, 0, 0], [0, 1]),
    (.moduleScore(cuts: [2], modules: [1, 2]), [0, 1, 1], [0, 2]),
    (.totalScore(cuts: [3], modules: [1, 2]), [0, 1, 1], [0, 1]),
    (.totalScore(cuts: [1, 3], modules: [1, 2, 1]), [0, 1, 1], [0, 2]),
    (.always(2), [0, 0, 0], [0, 2]), (.end, [1, 1, 1], [0]),
  ]

  @Test("The rule of a module leads to the next", arguments: routings)
  func routing(rule: ModuleRouting, categories: [Int], route: [Int]) throws {
    let test = answer(try test(rule), categories)
    #expect(test.route == route)
    #expect(test.isComplete == (route.count == 1))
    #expect(test.next() == (route.count == 1 ? nil : route[1] * 3))
    let finished = answer(test, [1, 1, 1, 1])
    #expect(finished.isComplete)
    let items = route.flatMap { Array($0 * 3..<$0 * 3 + 3) }
    #expect(finished.steps.map(\.item) == items)
  }

  @Test("Later stages count their own score or that of all")
  func stages() throws {
    func route(_ second: ModuleRouting) throws -> [Int] {
      let design = try MultiStageDesign(modules: [
        MultiStageModule(items: [0, 1], routing: .always(1)),
        MultiStageModule(items: [2, 3], routing: second), MultiStageModule(items: [4]),
        MultiStageModule(items: [5]),
      ])
      let test = try MultiStageTest(
        pool: pool, design: design, estimator: AdaptiveFixture.estimator(.maximumAPosteriori))
      return answer(test, [1, 1, 0, 1]).route
    }
    #expect(try route(.moduleScore(cuts: [2], modules: [2, 3])) == [0, 1, 2])
    #expect(try route(.totalScore(cuts: [2], modules: [2, 3])) == [0, 1, 3])
  }

  @Test("Each step has the estimate of its answers")
  func estimate() throws {
    let test = answer(try test(.theta(cuts: [0], modules: [1, 2])), [1, 1, 0, 1])
    let estimate = try AdaptiveFixture.estimator(.expectedAPosteriori).estimate(
      test.steps.map(\.answer), items: test.steps.map { pool.items[$0.item].model })
    #expect((test.theta - estimate.theta).magnitude < 1e-12)
    #expect(
      try (#require(test.standardError) - #require(estimate.standardError)).magnitude < 1e-12)
  }

  @Test("Answers taken back across a module and given again lead to the same test")
  func rollback() throws {
    let begun = try test(.theta(cuts: [0], modules: [1, 2]))
    let whole = answer(begun, [1, 1, 0, 1, 0])
    var test = whole
    for count in (0..<5).reversed() {
      test.rollback()
      #expect(test == answer(begun, Array([1, 1, 0, 1, 0].prefix(count))))
    }
    #expect(answer(test, [1, 1, 0, 1, 0]) == whole)
    test.rollback()
    #expect(test == begun)
  }

  @Test("Recorded thetas lead the route of a rebuilt test")
  func replay() throws {
    let begun = try test(.theta(cuts: [0], modules: [1, 2]))
    var steps = answer(begun, [1, 1, 0]).steps
    let rebuilt = try MultiStageTest(
      pool: pool, design: begun.design,
      estimator: AdaptiveFixture.estimator(.expectedAPosteriori), steps: steps)
    #expect(rebuilt == answer(begun, [1, 1, 0]))
    steps[2] = AdaptiveStep(item: 2, answer: .category(0), theta: -0.1, standardError: 0.8)
    let other = try MultiStageTest(
      pool: pool, design: begun.design,
      estimator: AdaptiveFixture.estimator(.expectedAPosteriori), steps: steps)
    #expect(other.route == [0, 1])
    #expect(throws: MultiStageTestError.unexpectedItem(step: 1, item: 2)) {
      try MultiStageTest(
        pool: pool, design: begun.design,
        estimator: AdaptiveFixture.estimator(.expectedAPosteriori), steps: [steps[0], steps[2]])
    }
    let impossible = AdaptiveStep(
      item: 0, answer: .category(2), theta: 0, standardError: nil)
    #expect(throws: MultiStageTestError.unknownCategory(step: 0, answer: .category(2))) {
      try MultiStageTest(
        pool: pool, design: begun.design,
        estimator: AdaptiveFixture.estimator(.expectedAPosteriori), steps: [impossible])
    }
  }

  static let refused: [([MultiStageModule], MultiStageDesignError)] = [
    ([], .noModule),
    ([MultiStageModule(items: [])], .emptyModule(0)),
    (
      [MultiStageModule(items: [0]), MultiStageModule(items: [1, 0])],
      .repeatedItem(0, module: 1)
    ),
    (
      [MultiStageModule(items: [0], routing: .theta(cuts: [1, 0], modules: [1, 1, 1]))],
      .unusableCuts(module: 0)
    ),
    (
      [MultiStageModule(items: [0], routing: .moduleScore(cuts: [1], modules: [1]))],
      .unusableCuts(module: 0)
    ),
    (
      [MultiStageModule(items: [0], routing: .always(0))],
      .unreachableModule(0, from: 0)
    ),
  ]

  @Test("Modules that make no test are refused", arguments: refused)
  func refusals(modules: [MultiStageModule], error: MultiStageDesignError) {
    #expect(throws: error) { try MultiStageDesign(modules: modules) }
  }

  @Test("An item that the pool lacks is refused")
  func unknownItem() throws {
    let design = try MultiStageDesign(modules: [MultiStageModule(items: [9])])
    #expect(throws: MultiStageTestError.unknownItem(9)) {
      try MultiStageTest(
        pool: pool, design: design, estimator: AdaptiveFixture.estimator(.maximumLikelihood))
    }
  }
}
