import Assessment
import AssessmentXML
import Testing

@Suite("Batteries")
struct BatteryTests {
  private static let battery = """
    <?xml version="1.0"?>
    <!-- A battery. -->
    <assessment xmlns="urn:assay:assessment:1" id="battery" version="1.0.0" xml:lang="en" time="1h">
      <title>Battery</title>
      <include href="numerical/test.xml" as="numerical"/>
      <rest id="tea" time="5m"><p>Rest.</p></rest>
      <include as="again" href='./numerical/test.xml'></include>
      <include href="inventory.xml"/>
    </assessment>
    """

  private static let loader = DefinitionLoader { path throws(DefinitionLoader.Failure) in
    switch path {
    case "numerical/test.xml":
      Array(("\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Definitions.numerical).utf8)
    case "inventory.xml": Array(Definitions.inventory.utf8)
    case "loop.xml":
      Array(Definitions.wrapped(sections: "<include href=\"b/loop.xml\" as=\"x\"/>").utf8)
    case "b/loop.xml":
      Array(Definitions.wrapped(sections: "<include href=\"../loop.xml\" as=\"x\"/>").utf8)
    case "broken.xml": Array("<assessment".utf8)
    default: throw DefinitionLoader.Failure("there is no such file")
    }
  }

  @Test("include other assessments under names of their own")
  func included() throws {
    let checked = CheckedDefinition(
      XMLSource(path: "banks/battery/test.xml", text: BatteryTests.battery),
      loader: BatteryTests.loader)
    #expect(checked.diagnostics.isEmpty)
    let catalog = Catalog(try #require(checked.definition))
    #expect(catalog.assessments.map(\.path) == ["", "numerical", "again", "inventory"])
    #expect(catalog.item(named: "again/n1") != nil)
    let place = checked.sourceMap.place(of: .item("numerical/n1"), attribute: "key")
    #expect(place.path == "banks/battery/numerical/test.xml")
    #expect(place.position == SourcePosition(line: 31, column: 39))
  }

  @Test("are one document when resolved, with the same model and prints")
  func resolved() throws {
    let checked = CheckedDefinition(
      XMLSource(path: "test.xml", text: BatteryTests.battery), loader: BatteryTests.loader)
    let resolved = try #require(ResolvedDefinition(checked))
    let again = CheckedDefinition(XMLSource(path: "definition.xml", bytes: resolved.bytes))
    #expect(again.diagnostics.isEmpty)
    #expect(again.definition == checked.definition)
    #expect(again.digests == checked.digests)
    let twice = try #require(ResolvedDefinition(again))
    #expect(twice.bytes == resolved.bytes)
  }

  @Test("resolve to their own bytes when they include nothing")
  func alone() throws {
    let checked = Definitions.check(Definitions.numerical)
    #expect(try #require(ResolvedDefinition(checked)).bytes == Array(Definitions.numerical.utf8))
  }

  @Test("never include themselves, however far round")
  func circular() {
    let checked = CheckedDefinition(
      XMLSource(
        path: "a/test.xml",
        text: Definitions.wrapped(sections: "<include href=\"loop.xml\" as=\"x\"/>")),
      loader: BatteryTests.loader)
    #expect(
      checked.diagnostics.map(\.description) == [
        "a/b/loop.xml:4:10: error: 'loop.xml' includes itself [include]"
      ])
  }

  @Test("name the file that is broken")
  func broken() {
    let checked = CheckedDefinition(
      XMLSource(
        path: "a/test.xml",
        text: Definitions.wrapped(sections: "<include href=\"broken.xml\" as=\"x\"/>")),
      loader: BatteryTests.loader)
    #expect(
      checked.diagnostics.map(\.description) == [
        "a/broken.xml:1:1: error: this tag is not finished: a '>' is missing [xml-syntax]"
      ])
    #expect(checked.definition != nil)
    #expect(!checked.isUsable)
  }

  @Test(
    "never leave their folder",
    arguments: [
      "../x.xml", "/etc/passwd", "a/../../x.xml", "http://example.org/x.xml", "C:x.xml",
      "a\\x.xml", "a/", ".", "file:///etc/passwd",
    ])
  func outside(reference: String) {
    let text = Definitions.wrapped(sections: "<include href=\"\(reference)\" as=\"x\"/>")
    let loader = DefinitionLoader { path throws(DefinitionLoader.Failure) in
      Issue.record("'\(path)' was asked for")
      return []
    }
    let checked = Definitions.check(text, loader: loader)
    #expect(checked.diagnostics.map(\.rule) == ["include"])
  }

  @Test("refuse two includes of one name")
  func sameName() {
    let checked = CheckedDefinition(
      XMLSource(
        path: "test.xml",
        text: Definitions.wrapped(
          sections: "<include href=\"inventory.xml\"/>\n<include href=\"inventory.xml\"/>")),
      loader: BatteryTests.loader)
    #expect(!checked.isUsable)
    #expect(checked.diagnostics.first?.rule == "duplicate-id")
  }
}
