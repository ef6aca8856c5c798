import Assessment
import Interchange
import Testing

@Suite("Generated items")
struct GeneratedItemTests {
  /// An item with every kind of content and of answer.
  static let item = GeneratedItem(
    family: .tableReading, version: 3,
    cell: FamilyCell([FamilyParameter("form", "table"), FamilyParameter("steps", 2)]),
    incidentals: [FamilyParameter("language", "en")], complexity: 4,
    stem: [
      .paragraph([
        .text("A \"quote\""), .lineBreak, .emphasis([.text("e")]), .strong([.code("x")]),
        .sub([.text("2")]), .sup([.text("3")]),
        .fraction(numerator: [.text("1")], denominator: [.text("2")]),
      ]),
      .list(ordered: true, entries: [[.paragraph([.text("one")])], [.code("a\n  b")]]),
      .table(
        Table(
          caption: [.text("Orders")],
          rows: [
            Table.Row(isHeader: true, cells: [Table.Cell([]), Table.Cell([.text("2023")])]),
            Table.Row(isHeader: false, cells: [Table.Cell([.text("North")])]),
          ], alternative: "orders")),
      .chart(
        Chart(
          form: .bar, title: "Orders", unit: nil,
          series: [Chart.Series(name: "a", points: [Chart.Point(label: "N", value: 4.5)])])),
      .figures(
        FigureGrid(rows: [
          [.figure(Figure([Shape(.star, rotation: 36, fill: .hatched)])), .missing], [.empty],
        ])),
    ],
    steps: [
      GeneratedStep(
        id: "first",
        presentation: Presentation(
          frames: [[.paragraph([.text("7")])], []], frameMs: 1_000, gapMs: 250),
        content: [.paragraph([.text("Which?")])],
        answer: .options([
          GeneratedOption(
            id: "a", content: [.figure(Figure([Shape(.line)], alternative: "line"))], error: nil),
          GeneratedOption(id: "b", content: [.text("no")], error: "wrong-row"),
        ]), hints: [[.paragraph([.text("Look.")])]]),
      GeneratedStep(
        id: "second", content: [],
        answer: .number(key: -2.5, unit: "kg", errors: [ExpectedError(2.5, "sign")])),
      GeneratedStep(id: "third", content: [], answer: .text(key: "4 7")),
      GeneratedStep(
        id: "fourth", content: [],
        answer: .order(
          [GeneratedOption(id: "x", content: [.text("X")], error: nil)], key: ["x"])),
    ], explanation: [.paragraph([.text("So it is.")])])

  @Test("read back as they were written")
  func roundTrip() throws {
    var writer = JSONWriter()
    Self.item.write(to: &writer)
    let read = try JSONReader.read(Array(writer.text.utf8)) { reader throws(JSONError) in
      try GeneratedItem(&reader)
    }
    #expect(read == Self.item)
  }

  @Test("read back from the journal's event")
  func event() throws {
    let event = SessionEvent(atMs: 3, .itemDrawn(DrawnItem(path: "numerical/f-1", item: Self.item)))
    var writer = JSONWriter()
    writer.beginObject()
    event.writeMembers(to: &writer)
    writer.endObject()
    let read = try JSONReader.read(Array(writer.text.utf8)) { reader throws(JSONError) in
      var fields = try JSONFields(&reader)
      let event = try SessionEvent(&fields)
      try fields.finish()
      return event
    }
    #expect(read == event)
  }

  @Test(
    "refuse what is not content",
    arguments: [
      (#""p":["A"#, #""q":["A"#), (#""missing""#, #""lost""#), (#""star""#, #""moon""#),
      (#""complexity":4"#, #""complexity":"4""#), (#""frameMs":1000,"#, ""),
      (#""size":16"#, #""size":0"#), (#""x":12"#, #""x":25"#),
      (#""rotation":36"#, #""rotation":360"#),
      (#""frameMs":1000"#, #""frameMs":0"#), (#""gapMs":250"#, #""gapMs":3600001"#),
      (#""version":3"#, #""version":0"#), (#""error":null"#, #""error":"two wrong""#),
      (#""error":"wrong-row""#, #""error":null"#), (#""id":"b""#, #""id":"a""#),
      (#""id":"second""#, #""id":"first""#), (#""order":["x"]"#, #""order":["y"]"#),
      (#""text":"4 7""#, #""text":"""#),
    ])
  func refusals(old: String, new: String) throws {
    var writer = JSONWriter()
    Self.item.write(to: &writer)
    #expect(writer.text.contains(old))
    let text = writer.text.replacing(old, with: new, maxReplacements: 1)
    #expect(throws: JSONError.self) {
      _ = try JSONReader.read(Array(text.utf8)) { reader throws(JSONError) in
        try GeneratedItem(&reader)
      }
    }
  }

  @Test("without a question are refused, and where")
  func noQuestion() {
    let text = """
      {"family":"span","version":1,"radicals":{},"incidentals":{},"complexity":1,"stem":[],
      "steps":[],"explanation":[]}
      """
    #expect {
      _ = try JSONReader.read(Array(text.utf8)) { reader throws(JSONError) in
        try GeneratedItem(&reader)
      }
    } throws: {
      "\($0)".contains("an item has at least one question")
    }
  }

  @Test("damaged at random are refused or can be given and scored", arguments: 0..<4)
  func damaged(seed: Int) {
    var writer = JSONWriter()
    Self.item.write(to: &writer)
    let bytes = Array(writer.text.utf8)
    let family = ItemFamily(id: "f", generator: .tableReading, count: 1, hintCost: 0.25)
    var mutator = Mutator(seed: seed)
    var refused = 0
    for _ in 0..<2_500 {
      let read = try? JSONReader.read(mutator.mutate(bytes)) { reader throws(JSONError) in
        try GeneratedItem(&reader)
      }
      guard let read else {
        refused += 1
        continue
      }
      let item = read.item(in: FamilySlot(family: "f", number: 1), of: family)
      #expect(item.steps.count == read.steps.count && item.responses.count == read.steps.count)
    }
    #expect((1_000..<2_500).contains(refused))
  }
}
