import Assessment
import Testing

@testable import assay

@Suite("The definitions that people start from")
struct DefinitionExampleTests {
  private func findings(_ text: String) throws -> [String] {
    let folder = try ScratchFolder()
    let file = try folder.write(text, to: "example.xml")
    return try BankReader(file).diagnostics.map(\.description)
  }

  @Test("What `assay new` writes has no findings")
  func template() throws {
    #expect(try findings(DefinitionTemplate.text(id: "my-test")) == [])
  }

  @Test(
    "A template's id is made from the file's name",
    arguments: [
      ("my-test.xml", "my-test"), ("a/b/Test 2.xml", "test-2"), ("42.xml", "my-test"),
      ("Über.xml", "ber"), ("x.y.xml", "x-y"),
    ])
  func templateID(file: String, id: String) {
    #expect(DefinitionTemplate.id(for: file) == id)
  }

  @Test("The definition in the README has no errors")
  func readme() throws {
    let text = try Repository.text("README.md")
    let start = try #require(text.firstRange(of: "```xml\n"))
    let rest = text[start.upperBound...]
    let end = try #require(rest.firstRange(of: "```"))
    #expect(try findings(String(rest[..<end.lowerBound])).filter { $0.contains("error:") } == [])
  }
}
