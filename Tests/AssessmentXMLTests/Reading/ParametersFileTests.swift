import Assessment
import AssessmentXML
import Testing

@Suite("Files of parameters")
struct ParametersFileTests {
  private static let controls = """
    <exposure-controls xmlns="urn:assay:assessment:1" id="simulated" target="0.25">
      <control item="l1" chance="0.5"/>
    </exposure-controls>
    """

  private func check(_ text: String) -> CheckedParameters {
    CheckedParameters(XMLSource(path: "judged.calibration.xml", text: text))
  }

  @Test("are read by themselves")
  func alone() throws {
    let calibration = check(Definitions.calibrationFile)
    #expect(calibration.diagnostics.isEmpty)
    #expect(
      calibration.calibrations == Definitions.check(Definitions.adaptive).definition?.calibrations)
    #expect(calibration.exposureControls.isEmpty)
    let controls = check(Self.controls)
    #expect(controls.diagnostics.isEmpty)
    #expect(controls.calibrations.isEmpty)
    #expect(
      controls.exposureControls == [
        ExposureControls(id: "simulated", target: 0.25, controls: [.init(item: "l1", chance: 0.5)])
      ])
  }

  @Test("are told what is wrong with them by themselves")
  func findings() {
    let text = Definitions.calibrationFile
      .replacing("model=\"2pl\"", with: "status=\"calibrated\" model=\"2pl\"")
      .replacing("b=\"1.5\"", with: "b=\"4.5\"")
    #expect(
      check(text).diagnostics.map(\.description) == [
        "judged.calibration.xml:1:57: error: calibration 'judged' is called calibrated, so it has to say by how many people and when; give n, or call it provisional [calibration-sample]",
        "judged.calibration.xml:5:31: warning: 'l4' is right for next to nobody: its b is 4.5, beyond 4 either way [untrusted-parameters]",
      ])
    #expect(
      check(Definitions.calibrationFile.replacing("a=\"1.2\"", with: "a=\"0\"")).diagnostics
        .map(\.description) == [
          "judged.calibration.xml:3:25: error: a is 0, but must be above 0 [item-parameters]",
          "judged.calibration.xml:4:25: error: a is 0, but must be above 0 [item-parameters]",
        ])
    let twice = Self.controls.replacing("</exp", with: "<control item=\"l1\"/></exp")
    #expect(
      check(twice).diagnostics.map(\.description) == [
        "judged.calibration.xml:3:10: error: item 'l1' has two controls [duplicate-id]"
      ])
    #expect(check("<calibration").diagnostics.map(\.rule) == ["xml-syntax"])
    #expect(check(Definitions.adaptive).calibrations.isEmpty)
  }

  @Test("are no assessments", arguments: [Definitions.calibrationFile, controls])
  func root(text: String) {
    let checked = Definitions.check(text)
    #expect(checked.holdsParameters)
    #expect(checked.definition == nil)
    #expect(!checked.isUsable)
    #expect(checked.digests == nil)
    #expect(ResolvedDefinition(checked) == nil)
    let what = text.contains("<calibration") ? "a calibration" : "exposure controls"
    #expect(
      checked.diagnostics.map(\.description) == [
        "test.xml:1:1: error: this file holds \(what), not an assessment; name the assessment that includes it [root]"
      ])
  }

  @Test("are not taken for ones where they are broken, nor are assessments for them")
  func others() {
    #expect(!Definitions.check("<calibration").holdsParameters)
    #expect(
      !Definitions.check(Definitions.calibrationFile.replacing("2pl", with: "5pl")).holdsParameters)
    #expect(!Definitions.check(Definitions.adaptive).holdsParameters)
  }

  @Test("without the namespace are told so, and misspelt ones too")
  func misspelt() {
    let bare = check(Definitions.calibration())
    #expect(
      bare.diagnostics.map(\.message) == [
        "element 'calibration' cannot be the root of a file; is its namespace missing?"
      ])
    let misspelt = check(Definitions.calibrationFile.replacing("calibration", with: "calibraton"))
    #expect(
      misspelt.diagnostics.map(\.message) == [
        "element 'calibraton' cannot be the root of a file; did you mean 'calibration'?"
      ])
  }

  @Test("are part of the one document that a definition is resolved to")
  func resolved() throws {
    let checked = Definitions.check(
      Definitions.adaptiveWithFile, loader: Definitions.calibrationLoader)
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.definition == Definitions.check(Definitions.adaptive).definition)
    let resolved = try #require(ResolvedDefinition(checked))
    let again = CheckedDefinition(XMLSource(path: "definition.xml", bytes: resolved.bytes))
    #expect(again.diagnostics.isEmpty)
    #expect(again.definition == checked.definition)
    #expect(again.digests == checked.digests)
    #expect(try #require(ResolvedDefinition(again)).bytes == resolved.bytes)
  }

  @Test("keep the places of their parts")
  func places() {
    let checked = CheckedDefinition(
      XMLSource(path: "bank/test.xml", text: Definitions.adaptiveWithFile),
      loader: Definitions.calibrationLoader)
    let place = checked.sourceMap.place(
      of: .calibration("judged"), [.element("parameters", "item", "l3")], attribute: "b")
    #expect(place.path == "bank/judged.calibration.xml")
    #expect(place.position == SourcePosition(line: 4, column: 33))
  }

  @Test("cut at any byte are a finding, never a trap")
  func cut() {
    let bytes = Array(Definitions.calibrationFile.utf8)
    for end in 0..<bytes.count {
      let cut = Array(bytes[..<end])
      let alone = CheckedParameters(XMLSource(path: "c.xml", bytes: cut))
      #expect(!alone.diagnostics.isEmpty, "cut at \(end)")
      let checked = Definitions.check(
        Definitions.adaptiveWithFile, loader: Definitions.loader(of: cut))
      #expect(!checked.isUsable, "cut at \(end)")
    }
  }
}
