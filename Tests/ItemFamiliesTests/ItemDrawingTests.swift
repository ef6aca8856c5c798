import Assessment
import Testing

@testable import ItemFamilies

@Suite("Drawing items of families")
struct ItemDrawingTests {
  @Test("every family has one specification and one generator")
  func complete() {
    #expect(Set(FamilySpecification.all.map(\.name)).count == FamilySpecification.all.count)
    #expect(Set(FamilyGenerators.all.map { $0.family }).count == FamilyGenerators.all.count)
    #expect(Set(FamilyGenerators.all.map { $0.family }) == Set(FamilySpecification.all.map(\.name)))
  }
}
