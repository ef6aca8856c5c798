import Assessment
import AssessmentXML
import Interchange
import Scoring
import Testing

@Suite("The library, as the README embeds it")
struct EmbeddingTests {
  @Test("A definition is checked and a line of responses is scored")
  func scoresOneLine() throws {
    let text = try Repository.text("TestBanks/quick-tour/test.xml")
    let json = Array(#"{"candidate":"c17","responses":{"best-rate":"b","list":4}}"#.utf8)

    let checked = CheckedDefinition(XMLSource(path: "test.xml", text: text))
    for finding in checked.diagnostics { print(finding) }
    let definition = try #require(checked.definition)
    let digests = try #require(checked.digests)

    let scorer = try Scorer(definition, digests: digests)
    var reader = ResponseReader(ResponseLayout(Catalog(definition)))
    var line = ResponseLine(candidate: "", responses: [])
    try json.withUnsafeBytes { try reader.read($0, into: &line) }
    var buffers = scorer.makeBuffers()
    let profile = scorer.profile(of: line, id: "p-1", buffers: &buffers)

    #expect(profile.candidate == "c17")
    #expect(profile.scales.first?.raw == 1)
  }
}
