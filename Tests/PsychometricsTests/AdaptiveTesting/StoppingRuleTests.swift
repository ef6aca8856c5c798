import Psychometrics
import Testing

@Suite("The end of adaptive tests")
struct StoppingRuleTests {
  let pool: AdaptivePool

  init() throws {
    pool = try AdaptivePool(models: AdaptiveFixture.logistic(60))
  }

  private func finished(_ rule: StoppingRule, theta: Double = 1.2) throws -> AdaptiveTest {
    var design = AdaptiveFixture.design(1)
    design.stopping = rule
    return try AdaptiveFixture.finished(pool, design, theta: theta, person: 2)
  }

  @Test("A precise theta ends a test, not before the least length and not after the greatest")
  func precision() throws {
    let free = try finished(.precision(standardError: 0.4))
    guard case .precision(let error, 0.4) = try #require(free.stopReason) else {
      Issue.record("another reason")
      return
    }
    #expect(error == free.standardError)
    #expect(error <= 0.4)
    #expect(try #require(free.steps.dropLast().last?.standardError) > 0.4)
    let length = free.steps.count
    let longer = try finished(.within(length + 2...40, .precision(standardError: 0.4)))
    #expect(longer.steps.count == length + 2)
    #expect(
      longer.stopReason
        == .all([
          .length(given: length + 2, limit: length + 2),
          .precision(standardError: try #require(longer.standardError), limit: 0.4),
        ]))
    let shorter = try finished(.within(1...length - 1, .precision(standardError: 0.4)))
    #expect(shorter.stopReason == .length(given: length - 1, limit: length - 1))
  }

  @Test("A small change of theta ends a test")
  func change() throws {
    let test = try finished(.change(0.05))
    let thetas = [0] + test.steps.map(\.theta)
    let changes = zip(thetas, thetas.dropFirst()).map { ($1 - $0).magnitude }
    #expect(changes.dropLast().allSatisfy { $0 > 0.05 })
    #expect(test.stopReason == .change(try #require(changes.last), limit: 0.05))
  }

  @Test("A test ends when no item left is informative")
  func information() throws {
    let test = try finished(.information(0.5))
    let given = Set(test.steps.map(\.item))
    let left = pool.items.indices.filter { !given.contains($0) }
    let greatest = left.map { pool.items[$0].model.information(at: test.theta) }.reduce(0, max)
    #expect(greatest <= 0.5)
    #expect(test.stopReason == .information(greatest: greatest, limit: 0.5))
  }

  @Test(
    "A confidence interval between two cuts names the band",
    arguments: [(-2.5, 0), (0.0, 1), (2.5, 2)])
  func bands(theta: Double, band: Int) throws {
    let test = try finished(.classification(cuts: [-1.2, 1.2], confidence: 0.9), theta: theta)
    let half = try 1.6448536269514722 * #require(test.standardError)
    guard case .classification(let found, let lower, let upper) = test.stopReason else {
      Issue.record("another reason")
      return
    }
    #expect(found == band)
    #expect((lower - (test.theta - half)).magnitude < 1e-12)
    #expect((upper - (test.theta + half)).magnitude < 1e-12)
  }

  @Test("Of several rules the first that is met gives the reason")
  func first() throws {
    let test = try finished(.any([.length(3), .change(10)]))
    #expect(test.steps.count == 1)
    #expect(
      try finished(.any([.length(1), .change(10)])).stopReason == .length(given: 1, limit: 1))
  }

  @Test("A test ends when it has no item left")
  func exhausted() throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.logistic(4))
    let design = AdaptiveFixture.design(9)
    let test = try AdaptiveFixture.finished(pool, design, theta: 0)
    #expect(test.stopReason == .noItemLeft(given: 4))
    #expect(test.next() == nil)
    let empty = try AdaptiveTest(
      pool: pool,
      design: AdaptiveFixture.design(
        9, selection: .sequence([]), start: StartRule(items: .selected)), seed: 1)
    #expect(empty.stopReason == .noItemLeft(given: 0))
  }

  @Test("No rule is asked before the start items are given")
  func startItems() throws {
    var design = AdaptiveFixture.design(1, start: StartRule(items: .fixed([5, 1, 7])))
    design.stopping = .length(1)
    let test = try AdaptiveFixture.finished(pool, design, theta: 0)
    #expect(test.steps.map(\.item) == [5, 1, 7])
    #expect(test.stopReason == .length(given: 3, limit: 1))
  }
}
