import RealModule
import Testing

@testable import Psychometrics

@Suite("The search for the most informative items")
struct InformationTableTests {
  static let models = AdaptiveFixture.models(240)
  static let table = InformationTable(models)

  static func ranked(_ count: Int, _ theta: Double, _ isEligible: (Int) -> Bool) -> [Int] {
    let values = models.map { $0.information(at: theta) }
    return models.indices.filter(isEligible)
      .sorted { values[$0] > values[$1] || (values[$0] == values[$1] && $0 < $1) }
      .prefix(count).map { $0 }
  }

  @Test("It finds the items that looking at all of them finds", arguments: [1, 5, 40])
  func exact(count: Int) {
    for theta in stride(from: -7.03, through: 7, by: 0.37) {
      let found = Self.table.best(count, at: theta) { _ in true }
      #expect(found.map(\.item) == Self.ranked(count, theta) { _ in true })
      #expect(found.allSatisfy { $0.value == Self.models[$0.item].information(at: theta) })
    }
  }

  @Test("It finds the best of the eligible items, few or many", arguments: [2, 3, 60])
  func eligible(divisor: Int) {
    let isEligible = { (item: Int) in item.isMultiple(of: divisor) }
    for theta in stride(from: -5.9, through: 6, by: 0.83) {
      let found = Self.table.best(3, at: theta, where: isEligible)
      #expect(found.map(\.item) == Self.ranked(3, theta, isEligible))
    }
  }

  @Test("No eligible item gives nothing")
  func none() {
    #expect(Self.table.best(3, at: 0) { _ in false }.isEmpty)
  }

  @Test("Equal items come by number")
  func ties() {
    let equal = [ItemModel](repeating: .logistic(LogisticItem(difficulty: 0)), count: 100)
    let table = InformationTable(equal)
    #expect(table.best(3, at: 0.1) { $0 > 1 }.map(\.item) == [2, 3, 4])
  }

  static let nominal = NominalItem(slopes: [0, 1.2, 0.5, -0.7], intercepts: [0, 0.3, -0.6, 0.2])

  @Test("Information changes no faster than the bound on its logarithm")
  func steepness() throws {
    let models = Self.models.prefix(60) + [.nominal(try #require(Self.nominal))]
    for model in models {
      for theta in stride(from: -6.0, through: 6, by: 0.5) {
        for distance in [-0.6, -0.03, 0.03, 0.6] {
          let limit =
            model.information(at: theta) * Double.exp(model.steepness * distance.magnitude)
          #expect(model.information(at: theta + distance) <= limit * (1 + 1e-9))
        }
      }
    }
  }
}
