import Psychometrics
import Testing

@Suite("Content balance and enemies")
struct ContentBalanceTests {
  static let names = ["verbal", "numeric", "spatial"]

  static func pool(_ count: Int, enemies: [Set<Int>] = []) throws -> AdaptivePool {
    try AdaptivePool(
      items: AdaptiveFixture.logistic(count).enumerated().map {
        AdaptiveItem(model: $1, group: $0 % 4 < 3 ? names[$0 % 4] : nil)
      }, enemies: enemies)
  }

  static func design(
    _ length: Int, _ proportions: [Double], maxima: [Int?] = [nil, nil, nil], draws: Bool = false
  ) -> AdaptiveDesign {
    AdaptiveFixture.design(
      length, start: StartRule(items: .selected),
      balance: ContentBalance(
        targets: zip(names, zip(proportions, maxima)).map {
          ContentTarget(group: $0, proportion: $1.0, maximum: $1.1)
        }, drawsUnvisitedFirst: draws))
  }

  static func groups(_ test: AdaptiveTest) -> [String?] {
    test.steps.map { test.pool.items[$0.item].group }
  }

  @Test("Groups get their proportions, within one item at every step")
  func proportions() throws {
    let test = try AdaptiveFixture.finished(
      try Self.pool(80), Self.design(20, [5, 3, 2]), theta: 0.5)
    let groups = Self.groups(test)
    for count in 1...20 {
      for (name, share) in zip(Self.names, [0.5, 0.3, 0.2]) {
        let given = Double(groups.prefix(count).count { $0 == name })
        #expect((given - share * Double(count)).magnitude <= 1)
      }
    }
    #expect(groups.count { $0 == "verbal" } == 10)
    #expect(groups.count { $0 == nil } == 0)
  }

  @Test("The best item of the neediest group is given")
  func best() throws {
    let pool = try Self.pool(80)
    let test = try AdaptiveTest(pool: pool, design: Self.design(5, [0.2, 0.5, 0.3]), seed: 1)
    let numeric = pool.items.filter { $0.group == "numeric" }.map { $0.model.information(at: 0) }
    #expect(test.choose()?.criterion == numeric.max())
  }

  @Test("No group exceeds its maximum, and items of no group come last")
  func maxima() throws {
    let test = try AdaptiveFixture.finished(
      try Self.pool(80), Self.design(12, [0.5, 0.3, 0.2], maxima: [3, 2, 4]), theta: 0)
    let groups = Self.groups(test)
    #expect(Self.names.map { name in groups.count { $0 == name } } == [3, 2, 4])
    #expect(groups.suffix(3).allSatisfy { $0 == nil })
  }

  @Test("Groups not yet visited can come first, in random order")
  func unvisited() throws {
    let pool = try Self.pool(80)
    let design = Self.design(6, [0.8, 0.1, 0.1], draws: true)
    var orders: Set<[String?]> = []
    for person in 1...60 as ClosedRange<UInt64> {
      let test = try AdaptiveFixture.finished(pool, design, theta: 0, person: person)
      let first = Array(Self.groups(test).prefix(3))
      #expect(Set(first) == Set(Self.names))
      orders.insert(first)
    }
    #expect(orders.count == 6)
  }

  @Test("At most one item of a set of enemies is given")
  func enemies() throws {
    let sets = [Set(0..<20), Set(15..<30), [2, 40]]
    let pool = try Self.pool(60, enemies: sets)
    let test = try AdaptiveFixture.finished(pool, AdaptiveFixture.design(60), theta: 0)
    let given = Set(test.steps.map(\.item))
    for set in sets {
      #expect(given.intersection(set).count <= 1)
    }
    #expect(test.stopReason == .noItemLeft(given: given.count))
    #expect(given.count >= 31)
  }
}
