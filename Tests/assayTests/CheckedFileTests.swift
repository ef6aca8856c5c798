import Assessment
import AssessmentXML
import Foundation
import Interchange
import Testing

@testable import assay

@Suite("A file of parameters on the command line")
struct CheckedFileTests {
  private static let calibration = """
    <calibration xmlns="urn:assay:assessment:1" id="judged" model="2pl" source="Judged">
      <parameters item="f1" a="1" b="0"/>
    </calibration>
    """

  @Test("is checked by itself")
  func check() throws {
    let folder = try ScratchFolder()
    let sound = try folder.write(Self.calibration, to: "judged.calibration.xml")
    let checked = try CheckedFile(sound, describesContent: true)
    #expect(checked.diagnostics == [])
    #expect(checked.entries == [.init(path: sound, content: .other)])
    let broken = try folder.write(
      Self.calibration.replacingOccurrences(of: "a=\"1\"", with: "a=\"0\""), to: "broken.xml")
    #expect(
      try CheckedFile(broken, describesContent: false).diagnostics.map(\.description) == [
        "\(broken):2:25: error: a is 0, but must be above 0 [item-parameters]"
      ])
  }

  @Test("is found in a folder without a test, beside definitions")
  func folder() throws {
    let folder = try ScratchFolder()
    let file = try folder.write(Self.calibration, to: "judged.calibration.xml")
    #expect(try CheckTargets([folder.path]).files == [file])
  }

  @Test("is no bank to sit, preview or score")
  func bank() throws {
    let folder = try ScratchFolder()
    let file = try folder.write(Self.calibration, to: "judged.calibration.xml")
    let reader = try BankReader(file)
    #expect(
      reader.diagnostics.map(\.description) == [
        "\(file):1:1: error: this file holds a calibration, not an assessment; name the assessment that includes it [root]"
      ])
    #expect(throws: Failure.self) { try reader.usable() }
  }
}
