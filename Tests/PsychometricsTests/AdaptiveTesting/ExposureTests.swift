import RealModule
import Testing

@testable import Psychometrics

@Suite("The exposure of items")
struct ExposureTests {
  @Test("Randomesque selection draws evenly from the best items")
  func randomesque() throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.logistic(60))
    let design = AdaptiveFixture.design(
      1, start: StartRule(items: .selected), exposure: .randomesque(4))
    let information = pool.items.map { $0.model.information(at: 0) }
    let top = pool.items.indices.sorted { information[$0] > information[$1] }.prefix(4)
    var counts: [Int: Int] = [:]
    for seed in 1...400 as ClosedRange<UInt64> {
      let test = try AdaptiveTest(pool: pool, design: design, seed: seed)
      counts[try #require(test.next()), default: 0] += 1
    }
    #expect(Set(counts.keys) == Set(top))
    #expect(counts.values.allSatisfy { (60...140).contains($0) })
  }

  /// Items of equal slope, the first of them the best for everyone.
  private func controlled(_ controls: [Double]) throws -> AdaptivePool {
    try AdaptivePool(
      items: controls.enumerated().map {
        AdaptiveItem(
          model: .logistic(LogisticItem(difficulty: Double($0) * 0.4)), exposureControl: $1)
      })
  }

  static let one = AdaptiveFixture.design(1, exposure: .sympsonHetter)

  @Test("The best item is given with the chance of its control parameter")
  func chance() throws {
    let pool = try controlled([0.3, 0.5, 1])
    var counts = [0, 0, 0]
    for seed in 1...2000 as ClosedRange<UInt64> {
      let test = try AdaptiveTest(pool: pool, design: Self.one, seed: seed)
      let choice = try #require(test.choose())
      counts[choice.item] += 1
      #expect(choice.setAside == Array(0..<choice.item))
    }
    // 0.3, 0.7 times 0.5, and the rest; four standard deviations are 0.04.
    for (count, expected) in zip(counts, [0.3, 0.35, 0.35]) {
      #expect((Double(count) / 2000 - expected).magnitude < 0.045)
    }
  }

  @Test("An item set aside stays so for the test, and is given only when no other is left")
  func setAside() throws {
    let pool = try controlled([0, 0, 1, 1])
    let design = AdaptiveFixture.design(4, exposure: .sympsonHetter)
    let test = try AdaptiveFixture.finished(pool, design, theta: 0.5)
    #expect(Set(test.steps.prefix(2).map(\.item)) == [2, 3])
    #expect(Set(test.steps.suffix(2).map(\.item)) == [0, 1])
  }

  @Test("The simulation finds parameters that keep every item below the target")
  func calibration() throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.logistic(36))
    var design = AdaptiveFixture.design(5)
    design.estimator.quadrature = .trapezoid(13, from: -3, to: 3)
    let stream = RandomStream(seed: 4, purpose: "exposure-test")
    let found = try SympsonHetter.calibrate(
      pool: pool, design: design, target: 0.3, simulees: 250, tolerance: 0.05, maximumRounds: 12,
      stream: stream)
    #expect(found.greatestRate <= 0.35)
    #expect(found.controls.allSatisfy { $0 > 0 && $0 <= 1 })
    #expect((found.exposureRates.reduce(0, +) - 5).magnitude < 1e-9)
    design.exposure = .sympsonHetter
    let controlled = try pool.withExposureControls(found.controls)
    var counts = [Int](repeating: 0, count: pool.count)
    var random = RandomStream(seed: 5, purpose: "exposure-test")
    for person in 1...300 as ClosedRange<UInt64> {
      let test = try AdaptiveFixture.finished(
        controlled, design, theta: random.normal(), person: person)
      for step in test.steps { counts[step.item] += 1 }
    }
    // A rate of 0.35 has a standard error of 0.028 over 300 persons.
    #expect(counts.allSatisfy { Double($0) / 300 < 0.42 })
    #expect(
      try AdaptiveFixture.finished(pool, design, theta: 0).next() == nil)
  }

  @Test("The same stream finds the same parameters")
  func deterministic() throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.logistic(12))
    let stream = RandomStream(seed: 4, purpose: "exposure-test")
    let found = try (0..<2).map { _ in
      try SympsonHetter.calibrate(
        pool: pool, design: AdaptiveFixture.design(2), target: 0.5, simulees: 40,
        maximumRounds: 3, stream: stream)
    }
    #expect(found[0] == found[1])
  }

  static let refused: [(Double, Int, SympsonHetterError)] = [
    (0, 10, .targetOutOfRange(0)), (1.1, 10, .targetOutOfRange(1.1)),
    (0.5, 0, .nothingToSimulate),
  ]

  @Test("A simulation of nothing or towards nothing is refused", arguments: refused)
  func refusals(target: Double, simulees: Int, error: SympsonHetterError) throws {
    let pool = try AdaptivePool(models: AdaptiveFixture.logistic(4))
    #expect(throws: error) {
      try SympsonHetter.calibrate(
        pool: pool, design: AdaptiveFixture.design(2), target: target, simulees: simulees,
        stream: RandomStream(seed: 1, purpose: "exposure-test"))
    }
  }

  @Test("The weight of the criterion rises as the share of powers")
  func progress() {
    #expect(ItemPicker.progress(0, of: 5, 1) == 0)
    #expect((ItemPicker.progress(1, of: 5, 1) - 0.1).magnitude < 1e-15)
    #expect((ItemPicker.progress(3, of: 5, 1) - 0.6).magnitude < 1e-15)
    #expect((ItemPicker.progress(3, of: 5, 2) - 14.0 / 30).magnitude < 1e-15)
    #expect((ItemPicker.progress(2, of: 5, 0) - 0.5).magnitude < 1e-15)
    #expect(ItemPicker.progress(4, of: 5, 1) == 1)
    #expect(ItemPicker.progress(9, of: 5, 1) == 1)
  }

  @Test("Progressive selection begins at random, ends with the best and spares items given often")
  func progressive() throws {
    let models = AdaptiveFixture.logistic(50)
    let pool = try AdaptivePool(
      items: models.enumerated().map {
        AdaptiveItem(model: $1, exposureRate: $0 < 10 ? 0.5 : 0.1)
      })
    let design = AdaptiveFixture.design(
      6, start: StartRule(items: .selected),
      exposure: .progressiveRestricted(length: 6, maximumRate: 0.3))
    var firsts: Set<Int> = []
    for person in 1...40 as ClosedRange<UInt64> {
      let test = try AdaptiveFixture.finished(pool, design, theta: 0, person: person)
      let given = test.steps.map(\.item)
      #expect(given.allSatisfy { $0 >= 10 })
      firsts.insert(given[0])
      let theta = test.steps[4].theta
      let left = pool.items.indices.filter { $0 >= 10 && !given.prefix(5).contains($0) }
      let greatest = left.map { models[$0].information(at: theta) }.reduce(0, max)
      #expect(models[given[5]].information(at: theta) == greatest)
    }
    #expect(firsts.count > 15)
  }

  @Test("Items given too often serve where no other is left")
  func allRestricted() throws {
    let pool = try AdaptivePool(
      items: AdaptiveFixture.logistic(3).map { AdaptiveItem(model: $0, exposureRate: 0.9) })
    let design = AdaptiveFixture.design(
      3, exposure: .progressiveRestricted(length: 3, maximumRate: 0.3))
    #expect(try AdaptiveFixture.finished(pool, design, theta: 0).steps.count == 3)
  }
}
