import Assessment
import Testing

@Suite("The catalogue of a battery")
struct CatalogTests {
  private func item(_ id: String) -> Item {
    Item(
      id: id, type: .information, steps: [Step(id: "s", content: [])], responses: [],
      outcomes: [], rule: Rule())
  }

  private var battery: AssessmentDefinition {
    let deep = Section(id: "deep", children: [.item(item("n3"))])
    let inner = AssessmentDefinition(
      id: "numerical", version: "1.0.0", language: "en", title: "Numerical",
      parts: [
        .section(Section(id: "try", practice: Practice(), children: [.item(item("p1"))])),
        .section(
          Section(
            id: "main", children: [.item(item("n1")), .section(deep), .item(item("n2"))])),
      ], scales: [Scale(id: "s", title: "S")])
    return AssessmentDefinition(
      id: "battery", version: "1.0.0", language: "en", title: "Battery",
      parts: [
        .section(Section(id: "intro", children: [.item(item("n1"))])),
        .rest(Rest(id: "break")),
        .include(Include(name: "a", definition: inner)),
        .include(Include(name: "b", definition: inner)),
      ])
  }

  @Test("lists items in document order under their paths, practice included")
  func items() {
    let catalog = Catalog(battery)
    #expect(
      catalog.items.map(\.path.text) == [
        "n1", "a/p1", "a/n1", "a/n3", "a/n2", "b/p1", "b/n1", "b/n3", "b/n2",
      ])
    #expect(catalog.items.map(\.isPractice).filter { $0 }.count == 2)
    #expect(catalog.items[3].section == "a/deep")
    #expect(catalog.items[3].assessment == "a")
    #expect(catalog.scales.map(\.path.text) == ["a/s", "b/s"])
    #expect(catalog.assessments.map(\.path.text) == ["", "a", "b"])
  }

  @Test("resolves a path, and an id alone where it is unique")
  func names() {
    let catalog = Catalog(battery)
    #expect(catalog.item(named: "a/n2")?.path == "a/n2")
    #expect(catalog.item(named: "n1")?.path == "n1")
    #expect(catalog.item(named: "n2") == nil)
    #expect(catalog.item(named: "nobody") == nil)
  }

  @Test("joins and splits paths")
  func paths() {
    #expect(Path.root.appending("a").appending("b") == "a/b")
    #expect(Path("a/b/c").localID == "c")
    #expect(Path("c").localID == "c")
  }
}
