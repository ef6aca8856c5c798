import Assessment
import Foundation
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

  @Test("The definitions in the README have no errors")
  func readme() throws {
    let examples = try readmeExamples()
    #expect(examples.count == 3)
    for example in examples {
      #expect(try findings(example).filter { $0.contains("error:") } == [])
    }
  }

  @Test("The adaptive test in the README has twenty lines, and nothing is to be said of it")
  func adaptive() throws {
    let example = try #require(try readmeExamples().first { $0.contains("<adaptive") })
    #expect(example.split(separator: "\n").count == 20)
    #expect(try findings(example) == [])
  }

  private func readmeExamples() throws -> [String] {
    let blocks = try Repository.text("README.md").components(separatedBy: "```xml\n").dropFirst()
    return blocks.compactMap { $0.components(separatedBy: "```").first }
  }
}
