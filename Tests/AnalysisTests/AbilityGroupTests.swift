import Testing

@testable import Analysis

@Suite("Groups of persons of like ability")
struct AbilityGroupTests {
  @Test("Five groups of a hundred persons are of equal size, and persons are placed in order")
  func equalSizes() {
    let (groups, places) = AbilityGroup.groups(rests: (0..<100).map { Double(99 - $0) })
    #expect(groups.map(\.count) == [20, 20, 20, 20, 20])
    #expect(groups.map(\.lowest) == [0, 20, 40, 60, 80])
    #expect(groups.map(\.highest) == [19, 39, 59, 79, 99])
    #expect(places.first == 4 && places.last == 0)
  }

  @Test("Equal sums are never parted, and groups that this empties do not exist")
  func ties() {
    let rests = Array(repeating: 1.0, count: 70) + Array(repeating: 2, count: 30)
    let (groups, places) = AbilityGroup.groups(rests: rests)
    #expect(
      groups == [
        AbilityGroup(count: 70, lowest: 1, highest: 1),
        AbilityGroup(count: 30, lowest: 2, highest: 2),
      ])
    #expect(places == Array(repeating: 0, count: 70) + Array(repeating: 1, count: 30))
  }

  @Test("Thirty persons make three groups, fewer none", arguments: [0, 1, 29, 30, 99, 100, 1000])
  func counts(persons: Int) {
    let (groups, places) = AbilityGroup.groups(rests: (0..<persons).map(Double.init))
    #expect(groups.count == (persons >= 100 ? 5 : persons >= 30 ? 3 : 0))
    #expect(groups.map(\.count).reduce(0, +) == (groups.isEmpty ? 0 : persons))
    #expect(places.count == (groups.isEmpty ? 0 : persons))
  }
}
