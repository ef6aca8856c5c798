import Testing

@testable import Reports

@Suite("Templates")
struct TemplateTests {
  @Test("fail for a name that their value does not have, wherever an outer value has it")
  func missing() throws {
    let page = HTMLValues(words: ReportWords(tag: "en")).page(
      ReportDocument(SampleProfiles.battery, language: "en"))
    guard case .object(var fields) = page else { throw TemplateError.unreadable("page") }
    #expect(try Templates.render(.page, page).contains("Numerical reasoning"))
    fields["person"] = nil
    #expect(throws: TemplateError.missing(["person"])) {
      try Templates.render(.page, .object(fields))
    }
    fields["person"] = .text("x")
    fields["sections"] = .list([
      .object(["heading": .text("H"), "blocks": .list([TemplateValue]())])
    ])
    #expect(throws: TemplateError.missing(["kind"])) {
      try Templates.render(.page, .object(fields))
    }
  }

  @Test(
    "escape every name and include only what there is", arguments: Templates.sources.keys.sorted())
  func sources(name: String) throws {
    let text = try #require(Templates.sources[name])
    #expect(!text.contains("{{{") && !text.contains("{{&"))
    // An attribute without quotes could be left by a space in a value.
    #expect(!text.contains("={{"))
    for found in text.matches(of: #/\{\{> ([a-z-]+)\}\}/#) {
      #expect(Templates.sources[String(found.output.1)] != nil, "\(found.output.1)")
    }
    if name.hasSuffix("style") { #expect(!text.contains("{{") && !text.contains("<")) }
  }
}
