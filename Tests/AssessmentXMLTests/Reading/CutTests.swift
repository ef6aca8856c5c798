import Assessment
import AssessmentXML
import Testing

@Suite("Damaged definitions")
struct CutTests {
  @Test(
    "cut at any byte are a finding, never a trap",
    arguments: [Definitions.inventory, Definitions.adaptive])
  func cut(text: String) {
    let bytes = Array(text.utf8)
    for end in 0..<bytes.count {
      let checked = CheckedDefinition(XMLSource(path: "t.xml", bytes: Array(bytes[..<end])))
      #expect(!checked.diagnostics.isEmpty, "cut at \(end)")
      #expect(!checked.isUsable, "cut at \(end)")
    }
  }

  @Test(
    "with any byte replaced are a finding or a definition, never a trap",
    arguments: [Definitions.numerical, Definitions.adaptive])
  func replaced(text: String) {
    let bytes = Array(text.utf8)
    var random = SystemRandomNumberGenerator()
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] =
        [0, 0x3C, 0x22, 0x26, 0xFF, 0x20, UInt8.random(in: 0...255, using: &random)]
        .randomElement() ?? 0
      let checked = CheckedDefinition(XMLSource(path: "t.xml", bytes: damaged))
      #expect(checked.isUsable || !checked.diagnostics.isEmpty, "byte \(index)")
      _ = Lint.diagnostics(of: checked)
    }
  }
}
