import Psychometrics
import RealModule
import Testing

@Suite("The selection of items")
struct SelectionRuleTests {
  let pool: AdaptivePool

  init() throws {
    pool = try AdaptivePool(models: AdaptiveFixture.models(42))
  }

  /// A test after four answers.
  private func begun(_ rule: SelectionRule) throws -> AdaptiveTest {
    var test = try AdaptiveTest(
      pool: pool,
      design: AdaptiveFixture.design(
        9, selection: rule, start: StartRule(items: .fixed([4, 5, 0, 3]))), seed: 3)
    for _ in 0..<4 {
      guard let item = test.next() else { break }
      test.record(AdaptiveFixture.answer(pool, item, theta: 0.6, person: 8), for: item)
    }
    return test
  }

  /// The item not given for which a value is greatest, and the value.
  private func best(
    _ test: AdaptiveTest, _ value: (ItemModel) throws -> Double
  ) rethrows -> (item: Int, value: Double) {
    var best = (item: -1, value: -Double.infinity)
    for (item, entry) in pool.items.enumerated()
    where !test.steps.contains(where: { $0.item == item }) {
      let value = try value(entry.model)
      if value > best.value { best = (item, value) }
    }
    return best
  }

  /// The likelihood at a theta of all answers.
  private func likelihood(_ test: AdaptiveTest, _ theta: Double) -> Double {
    test.steps.reduce(1) { product, step in
      guard case .category(let category) = step.answer else { return product }
      return product * pool.items[step.item].model.probabilities(at: theta)[category]
    }
  }

  private func expectChoice(
    _ test: AdaptiveTest, _ expected: (item: Int, value: Double), factor: Double = 1,
    at place: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let choice = try #require(test.choose(), sourceLocation: place)
    #expect(choice.item == expected.item, sourceLocation: place)
    let value = try #require(choice.criterion, sourceLocation: place)
    #expect(
      (value * factor / expected.value - 1).magnitude < 1e-9, sourceLocation: place)
  }

  @Test("Expected information agrees with its definition", arguments: [true, false])
  func expectedInformation(observed: Bool) throws {
    let test = try begun(.expectedInformation(observed ? .observed : .expected))
    let items = test.steps.map { pool.items[$0.item].model }
    try expectChoice(
      test,
      best(test) { model in
        var sum = 0.0
        for (category, probability) in model.probabilities(at: test.theta).enumerated() {
          let after = try test.design.estimator.estimate(
            test.steps.map(\.answer) + [.category(category)], items: items + [model]
          ).theta
          sum +=
            probability
            * (observed
              ? model.observedInformation(of: category, at: after) : model.information(at: after))
        }
        return sum
      })
  }

  @Test("Kullback-Leibler divergence of any model agrees with its definition")
  func divergence() throws {
    let test = try begun(.kullbackLeibler(.likelihood))
    let nodes = AdaptiveFixture.nodes
    try expectChoice(
      test,
      best(test) { model in
        let here = model.probabilities(at: test.theta)
        var sum = 0.0
        for (node, weight) in zip(nodes.nodes, nodes.weights) {
          let there = model.probabilities(at: node)
          let divergence = zip(here, there).reduce(0) { $0 + $1.0 * Double.log($1.0 / $1.1) }
          sum += weight * likelihood(test, node) * divergence
        }
        return sum
      })
  }

  @Test("Posterior weighted information of any model agrees with its definition")
  func weighted() throws {
    let test = try begun(.weightedInformation(.posterior))
    let nodes = AdaptiveFixture.nodes
    let total = zip(nodes.nodes, nodes.weights).reduce(0.0) {
      $0 + $1.1 * Double.exp(-$1.0 * $1.0 / 2)
    }
    try expectChoice(
      test,
      best(test) { model in
        zip(nodes.nodes, nodes.weights).reduce(0.0) { sum, point in
          let density = point.1 * Double.exp(-point.0 * point.0 / 2)
          return sum + density * likelihood(test, point.0) * model.information(at: point.0)
        }
      }, factor: total)
  }

  @Test("The expected variance of any model agrees with estimates by EAP")
  func variance() throws {
    let test = try begun(.expectedPosteriorVariance)
    let items = test.steps.map { pool.items[$0.item].model }
    let expected = try best(test) { model in
      var sum = 0.0
      for (category, probability) in model.probabilities(at: test.theta).enumerated() {
        let error = try test.design.estimator.estimate(
          test.steps.map(\.answer) + [.category(category)], items: items + [model]
        ).standardError
        sum -= try probability * #require(error) * #require(error)
      }
      return sum
    }
    try expectChoice(test, (expected.item, -expected.value))
  }

  @Test("The closest difficulty is that of the mean threshold, and nominal items come last")
  func closest() throws {
    let nominal = try #require(NominalItem(slopes: [0, 2], intercepts: [0, 0]))
    let pool = try AdaptivePool(models: [
      .nominal(nominal), .logistic(LogisticItem(difficulty: 1)),
      .graded(GradedItem(discrimination: 1, thresholds: [-0.9, 0.5])),
      .partialCredit(PartialCreditItem(steps: [1, -0.4])),
    ])
    var test = try AdaptiveTest(
      pool: pool,
      design: AdaptiveFixture.design(
        4, selection: .closestDifficulty, start: StartRule(items: .nearest([0.1, 0.1, 0.1]))),
      seed: 1)
    let criteria = [0.2, 0.3, 0.9]
    for (item, criterion) in zip([3, 2, 1], criteria) {
      let choice = try #require(test.choose())
      #expect(choice.item == item)
      #expect(try (#require(choice.criterion) - criterion).magnitude < 1e-12)
      test.record(0, for: item)
    }
    #expect(test.next() == 0)
  }

  @Test("A sequence gives its items in order and then none")
  func sequence() throws {
    let design = AdaptiveFixture.design(
      9, selection: .sequence([7, 2, 30]), start: StartRule(items: .selected))
    let test = try AdaptiveFixture.finished(pool, design, theta: 0)
    #expect(test.steps.map(\.item) == [7, 2, 30])
    #expect(test.stopReason == .noItemLeft(given: 3))
  }

  @Test("Random selection gives every item about equally often")
  func random() throws {
    let design = AdaptiveFixture.design(
      1, selection: .random, start: StartRule(items: .selected))
    var counts = [Int](repeating: 0, count: pool.count)
    for seed in 1...1260 as ClosedRange<UInt64> {
      let test = try AdaptiveTest(pool: pool, design: design, seed: seed)
      counts[try #require(test.next())] += 1
    }
    // 30 expected for each; 7 standard deviations are about 38.
    #expect(counts.allSatisfy { (5...70).contains($0) })
    #expect(Set(counts).count > 3)
  }

  @Test("Start items are the most informative at each theta, or drawn among the best")
  func start() throws {
    let thetas = [-1.0, 1.0]
    let informative = try AdaptiveFixture.finished(
      pool, AdaptiveFixture.design(2, start: StartRule(items: .mostInformative(thetas))), theta: 0)
    for (step, theta) in zip(informative.steps, thetas) {
      let greatest = pool.items.map { $0.model.information(at: theta) }.reduce(0, max)
      #expect(pool.items[step.item].model.information(at: theta) == greatest)
    }
    let information = pool.items.map { $0.model.information(at: 0) }
    let top = Set(pool.items.indices.sorted { information[$0] > information[$1] }.prefix(5))
    let design = AdaptiveFixture.design(3, start: StartRule(items: .random(3, top: 5)))
    var seen: Set<Int> = []
    for person in 1...40 as ClosedRange<UInt64> {
      let test = try AdaptiveFixture.finished(pool, design, theta: 0, person: person)
      seen.formUnion(test.steps.map(\.item))
    }
    #expect(seen == top)
  }
}
