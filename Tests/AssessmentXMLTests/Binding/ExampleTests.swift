import Assessment
import AssessmentXML
import Testing

@Suite("The examples of the format")
struct ExampleTests {
  @Test("read as they stand", arguments: [Definitions.numerical, Definitions.inventory])
  func readable(text: String) {
    let checked = Definitions.check(text)
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.isUsable)
  }

  @Test("become the model that they spell: numerical reasoning")
  func numerical() throws {
    let definition = try #require(Definitions.check(Definitions.numerical).definition)
    #expect(definition.id == "numerical-reasoning")
    #expect(definition.version == "1.2.0")
    #expect(definition.language == "en")
    #expect(definition.about.license == "CC-BY-4.0")
    let scale = try #require(definition.scales.first)
    #expect(scale.terms == [Scale.Term(item: "n1"), Scale.Term(item: "n2")])
    guard case .section(let practice) = definition.parts[0],
      case .section(let main) = definition.parts[1]
    else {
      Issue.record("two sections are expected")
      return
    }
    #expect(practice.practice == Practice())
    #expect(main.timing.limitMs == 720_000)
    #expect(main.timing.warningsMs == [120_000, 30_000])
    #expect(main.timing.timeout == .keepDraft)
    #expect(main.timing.resume == .clockStops)
    #expect(main.stimuli.map(\.id) == ["orders"])
    let n1 = main.items[0]
    #expect(n1.stimuli == ["orders"])
    #expect(n1.response(ResponseVariable.defaultID)?.correct == .identifier("a"))
    #expect(n1.outcomes(of: ["RESPONSE": .identifier("a")])["SCORE"] == .float(1))
    #expect(n1.outcomes(of: ["RESPONSE": .identifier("b")])["SCORE"] == .float(0))
    #expect(n1.outcomes(of: [:])["SCORE"] == nil)
    let n2 = main.items[1]
    #expect(n2.outcomes(of: ["RESPONSE": .float(18)])["SCORE"] == .float(1))
    #expect(n2.outcomes(of: ["RESPONSE": .float(17.9)])["SCORE"] == .float(0))
  }

  @Test("become the model that they spell: an inventory")
  func inventory() throws {
    let definition = try #require(Definitions.check(Definitions.inventory).definition)
    let planning = try #require(definition.scales.first { $0.id == "planning" })
    #expect(planning.rule == .mean)
    #expect(
      planning.terms == [Scale.Term(item: "p01"), Scale.Term(item: "p02", isReversed: true)])
    guard case .section(let section) = definition.parts[0] else {
      Issue.record("a section is expected")
      return
    }
    #expect(section.shuffle == [.items])
    let item = section.items[0]
    #expect(item.type == .statement)
    #expect(item.outcome("SCORE")?.minimum == 1)
    #expect(item.outcome("SCORE")?.maximum == 5)
    #expect(item.outcomes(of: ["RESPONSE": .integer(4)])["SCORE"] == .integer(4))
  }
}
