import Assessment
import Interchange

/// A small battery with one item of every type that takes a response.
enum ResponseFixture {
  static let catalog = Catalog(
    AssessmentDefinition(
      id: "battery", version: "1.0.0", language: "en", title: "Battery",
      parts: [
        .section(
          Section(
            id: "main",
            children: [
              .item(item("info", .information, [])),
              .item(item("agree", .consent, [("RESPONSE", .consent)])),
              .item(item("c", .choice, [("RESPONSE", choice("a", "b", "cannot-say"))])),
              .item(item("m", .multiple, [("RESPONSE", choice("a", "b", "c", multiple: true))])),
              .item(item("n", .number, [("RESPONSE", .number(NumberInteraction()))])),
              .item(
                item("t", .text, [("RESPONSE", .text(TextInteraction(maximumLength: 80)))])),
              .item(item("p", .statement, [("RESPONSE", .rating(rating))])),
              .item(
                item("r", .ranking, [("RESPONSE", .order(OrderInteraction(options: options)))])),
              .item(
                item(
                  "x", .matching,
                  [
                    (
                      "RESPONSE",
                      .match(
                        MatchInteraction(
                          entries: [option("e1"), option("e2")], options: options))
                    )
                  ])),
              .item(
                item(
                  "z", .cloze,
                  [
                    ("g1", choice("a", "b")), ("g2", .number(NumberInteraction())),
                    ("g3", .text(TextInteraction(maximumLength: 80))),
                  ])),
              .item(item("z1", .cloze, [("g", choice("a", "b"))])),
              .item(item("bw", .bestWorst, [("RESPONSE", .bestWorst(options))])),
              .item(
                item(
                  "re", .rateEach,
                  [
                    (
                      "RESPONSE",
                      .rateEach(actions: [option("x1"), option("x2")], responses: points)
                    )
                  ])),
              .item(teaser),
            ])),
        include("numerical"), include("verbal"),
      ]))

  static func include(_ name: String) -> AssessmentDefinition.Part {
    .include(
      Include(
        name: name,
        definition: AssessmentDefinition(
          id: name, version: "1.0.0", language: "en", title: name,
          parts: [
            .section(
              Section(
                id: "s",
                children: [
                  .item(item("n1", .choice, [("RESPONSE", choice("a", "b"))])),
                  .item(item(name + "-only", .choice, [("RESPONSE", choice("a", "b"))])),
                ]))
          ])))
  }

  static let options = ["a", "b", "c"].map(option)
  static let points = ResponseSet(
    id: "agree5", points: (1...5).map { .init(value: $0, label: "\($0)") })
  static let rating = RatingInteraction(responses: points)

  static let teaser = Item(
    id: "s", type: .steps,
    steps: [
      Step(
        id: "s1",
        content: [.interaction(Interaction(response: "s1", kind: .number(NumberInteraction())))],
        hints: [Hint(content: [], cost: 1), Hint(content: [], cost: 1)]),
      Step(
        id: "s2",
        content: [.interaction(Interaction(response: "s2", kind: choice("a", "b")))]),
      Step(
        id: "s3",
        content: [
          .interaction(Interaction(response: "s3", kind: choice("a", "b", multiple: true)))
        ]),
    ],
    responses: [
      ResponseVariable(id: "s1", base: .float), ResponseVariable(id: "s2", base: .identifier),
      ResponseVariable(id: "s3", base: .identifier, cardinality: .multiple),
    ], outcomes: [], rule: Rule())

  static func option(_ id: String) -> Option { Option(id: id, content: [.text(id)]) }

  static func choice(_ ids: String..., multiple: Bool = false) -> Interaction.Kind {
    .choice(
      ChoiceInteraction(
        options: ids.map(option), maximum: multiple ? ids.count : 1, isMultiple: multiple))
  }

  static func item(
    _ id: String, _ type: ItemType, _ interactions: [(String, Interaction.Kind)]
  ) -> Item {
    Item(
      id: id, type: type,
      steps: [
        Step(
          id: "step",
          content: interactions.map { .interaction(Interaction(response: $0.0, kind: $0.1)) })
      ],
      responses: interactions.map { ResponseVariable(id: $0.0, base: .identifier) },
      outcomes: [], rule: Rule())
  }
}

/// Reads a line, and gives the slots that are reached by path, or the error.
func read(
  _ text: String, marks: NumberMarks = .point
) -> Result<(line: ResponseLine, slots: [String: ItemResponse]), ResponseError> {
  var reader = ResponseReader(ResponseLayout(ResponseFixture.catalog, marks: marks))
  var line = ResponseLine(candidate: "", responses: [])
  do throws(ResponseError) {
    let bytes = Array(text.utf8)
    try bytes.withUnsafeBufferPointer { buffer throws(ResponseError) in
      try reader.read(UnsafeRawBufferPointer(buffer), into: &line)
    }
    return .success((line, slots(of: line)))
  } catch {
    return .failure(error)
  }
}

/// The slots of a line that are reached, by path.
func slots(of line: ResponseLine) -> [String: ItemResponse] {
  var slots: [String: ItemResponse] = [:]
  for (entry, slot) in zip(ResponseFixture.catalog.items, line.responses)
  where slot != .notReached {
    slots[entry.path.text] = slot
  }
  return slots
}

/// The slot of one answered variable.
func answered(
  _ value: Value?, typed: String? = nil, response: String = "RESPONSE"
) -> ItemResponse {
  if case .float(let number) = value, let typed { return .number(number, typed: typed) }
  return .entries(AnsweredEntries([ResponseEntry(response, Entry(value, typed: typed))]))
}
