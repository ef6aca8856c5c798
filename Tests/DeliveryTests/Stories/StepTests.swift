import Assessment
import Delivery
import Testing

@Suite("A teaser in steps")
struct StepTests {
  private func screen(_ sitting: Sitting) throws -> ItemScreen {
    guard case .item(let screen) = sitting.screen else { throw Missing() }
    return screen
  }

  private struct Missing: Error {}

  @Test("opens one step after another and locks those that are closed")
  func steps() throws {
    var sitting = Sitting.begun(assessment(section("main", [teaser("t", steps: 3)])))
    #expect(try screen(sitting).steps.map(\.id) == ["s1"])
    #expect(sitting.act(.closeStep) == .answerRequired("t"))
    sitting.type("12", into: "s1")
    sitting.type("5", into: "s2")
    #expect(sitting.act(.closeStep) == nil)
    #expect(sitting.durability == .synced)
    #expect(try screen(sitting).steps.map(\.id) == ["s1", "s2"])
    #expect(try screen(sitting).stepCount == 3)
    sitting.type("13", into: "s1")
    #expect(sitting.value("t", "s1") == .float(12))
    #expect(sitting.value("t", "s2") == nil)
    sitting.type("7", into: "s2")
    sitting.act(.closeStep)
    sitting.type("9", into: "s3")
    sitting.act(.closeStep)
    guard case .overview = sitting.screen else {
      Testing.Issue.record("the last step did not lead on")
      return
    }
    #expect(sitting.value("t", "s3") == .float(9))
  }

  @Test("gives hints one by one and remembers how many")
  func hints() throws {
    var sitting = Sitting.begun(assessment(section("main", [teaser("t", steps: 2)])))
    for _ in 0..<5 { sitting.act(.openHint) }
    #expect(try screen(sitting).openHints == 2)
    #expect(sitting.record.items[0].hints == ["s1": 2])
    sitting.type("1", into: "s1")
    sitting.act(.closeStep)
    sitting.act(.openHint)
    #expect(try screen(sitting).openHints == 0)
    #expect(sitting.record.items[0].hints == ["s1": 2])
  }
}
