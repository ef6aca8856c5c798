import Assessment
import AssessmentXML
import Simulation
import Testing

@Suite("Other designs, simulated")
struct OtherDesignTests {
  @Test("A multi-stage section sends the able to the hard module")
  func multiStage() throws {
    let study = try Banks.study(Banks.multiStage, thetas: .points([-2, 2]))
    let result = study.result(of: study.sittings(1...200))
    let section = try #require(result.sections.first)
    #expect(result.sections.count == 1)
    #expect(section.section.kind == .multiStage)
    #expect(section.lengths.map(\.thing) == [8])
    #expect(section.routes.map(\.count).reduce(0, +) == 200)
    #expect(Set(section.routes.map(\.thing)) == [["easy"], ["hard"]])
    // Items of the first module go to all, those of the other two to about half.
    #expect(section.exposure.items.prefix(4).allSatisfy { $0.rate.value == 1 })
    #expect(section.exposure.items.dropFirst(4).allSatisfy { abs($0.rate.value - 0.5) < 0.15 })
    let easy = try #require(section.routes.first { $0.thing == ["easy"] }).count
    // Four items tell -2 from 2 nearly always.
    let wrongWay = (1...200).count { number in
      let sitting = study.record(of: study.candidate(number))
      let module = sitting.tailoring.first?.routing.first?.module.text
      return (module == "easy") == (study.candidate(number).thetas[0] > 0)
    }
    #expect(wrongWay < 20)
    #expect(abs(easy - 100) < 40)
  }

  @Test("Statements under the graded model give theta back without bias")
  func graded() throws {
    let study = try Banks.study(Banks.statements, seed: 9)
    let scale = try #require(study.result(of: study.sittings(1...250)).scales.first)
    let bias = try #require(scale.overall.bias)
    #expect(abs(bias.value) < 4 * (try #require(bias.error)))
    let coverage = try #require(scale.overall.coverage)
    #expect(abs(coverage.value - 0.95) < 4 * (try #require(coverage.error)))
    #expect(try #require(scale.reliability).value > 0.85)
  }

  @Test("In a battery, scales and sections go by their paths, and controls reach the section")
  func battery() throws {
    let inner = """
      <assessment xmlns="urn:assay:assessment:1" id="inner" version="1.0.0" xml:lang="en">
        <title>Inner</title>
        \(Banks.adaptive(20, rules: #"min="4" max="4">"#))
      </assessment>
      """
    let text = """
      <assessment xmlns="urn:assay:assessment:1" id="bank" version="1.0.0" xml:lang="en">
        <title>Battery</title>
        <include href="inner.xml" as="part"/>
      </assessment>
      """
    let checked = CheckedDefinition(
      XMLSource(path: "test.xml", text: text),
      loader: DefinitionLoader { _ in Array(inner.utf8) })
    let definition = try #require(checked.definition)
    let digests = try #require(checked.digests)
    let found = try ExposureStudy(
      definition, scale: "part/s", target: 0.4, seed: 1, candidates: 200)
    #expect(found.controlled.section == "part/main")
    let study = try SimulationStudy(found.definition, digests: digests, scale: "part/s", seed: 1)
    let result = study.result(of: study.sittings(1...200), controls: found.controlled)
    #expect(result.scales.map(\.path) == ["part/s"])
    let section = try #require(result.sections.first)
    #expect(section.section.path == "part/main")
    // Uncontrolled, the first item is the same for all.
    #expect(try #require(section.exposure.greatest).rate.value < 0.55)
  }
}
