import Assessment
import Testing

@testable import ItemSolvers

@Suite("What every generated item must keep")
struct FormCheckTests {
  @Test("an item without questions and explanation is named unsound")
  func empty() {
    let item = GeneratedItem(
      family: .span, version: 1, cell: FamilyCell([]), complexity: 1, stem: [], steps: [],
      explanation: [])
    let rules = Set(FormCheck.defects(in: item).map(\.rule))
    #expect(rules.isSuperset(of: ["no-question", "no-explanation"]))
  }
}
