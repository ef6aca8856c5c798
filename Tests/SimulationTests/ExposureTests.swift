import Assessment
import AssessmentXML
import Simulation
import Testing

@Suite("Exposure controls, found by simulation")
struct ExposureTests {
  private static let bank = Banks.adaptive(25, rules: #"min="5" max="5">"#)

  @Test("Under the controls no item is given to more than the target and two points")
  func holdsTarget() throws {
    let (definition, digests) = try Banks.definition(Self.bank)
    let before = try SimulationStudy(definition, digests: digests, seed: 4)
    let uncontrolled = before.result(of: before.sittings(1...50)).sections[0].exposure
    #expect(try #require(uncontrolled.greatest).rate.value == 1)

    let found = try ExposureStudy(definition, target: 0.4, seed: 4, candidates: 300)
    #expect(found.controlled.section == "main")
    #expect(found.controlled.controls.controls.count == 25)
    let study = try SimulationStudy(found.definition, digests: digests, seed: 4)
    let exposure = study.result(of: study.sittings(1...300)).sections[0].exposure
    let greatest = try #require(exposure.greatest)
    // Four standard errors of a rate of 0.4 over 300 candidates are 0.11.
    #expect(greatest.rate.value <= 0.4 + ExposureStudy.tolerance + 0.11)
    #expect(greatest.rate.value > 0.3)
  }

  @Test("The controls are written as a file that a definition includes")
  func writesXML() throws {
    let (definition, _) = try Banks.definition(Self.bank)
    let controls = try ExposureStudy(definition, target: 0.5, seed: 4, candidates: 100)
      .controlled.controls
    let text = String(decoding: controls.xml, as: UTF8.self)
    let bank = Self.bank.replacing(
      #"max="5">"#,
      with: #"max="5"><exposure method="sympson-hetter" controls="main-exposure"/>"#)
    let including = """
      <assessment xmlns="urn:assay:assessment:1" id="bank" version="1.0.0" xml:lang="en">
        <title>Bank</title>
        \(bank)
        <include href="controls.xml"/>
      </assessment>
      """
    let checked = CheckedDefinition(
      XMLSource(path: "test.xml", text: including),
      loader: DefinitionLoader { _ in Array(text.utf8) })
    #expect(checked.diagnostics.filter { $0.severity == .error }.map(\.description) == [])
    #expect(checked.definition?.exposureControls == [controls])
  }

  @Test(
    "A target that the shortest test exceeds, and a bank without an adaptive section, are refused")
  func refuses() throws {
    let (definition, _) = try Banks.definition(Self.bank)
    #expect(throws: SimulationError.target(0.1, least: 0.2)) {
      _ = try ExposureStudy(definition, target: 0.1, seed: 1)
    }
    let (fixed, _) = try Banks.definition(Banks.statements)
    #expect(throws: SimulationError.adaptiveSections(0)) {
      _ = try ExposureStudy(fixed, target: 0.5, seed: 1)
    }
  }
}
