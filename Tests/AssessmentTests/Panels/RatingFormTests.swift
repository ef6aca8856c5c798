import Assessment
import Testing

@Suite("A rating form lowers to a definition, and its record to a sheet")
struct RatingFormTests {
  private static let often = ResponseSet(
    id: "often",
    points: [.init(value: 1, label: "Not once."), .init(value: 3, label: "Twice or more.")])

  private static func competency(
    _ id: String, evidence: Competency.Evidence = .optional
  ) -> Competency {
    Competency(
      id: id, title: id.uppercased(), definition: [.paragraph([.text("What it is.")])],
      scale: often, evidence: evidence)
  }

  private static func form(_ language: String = "en") -> RatingForm {
    RatingForm(
      id: "panel", version: "1.0.0", language: language, title: "Panel",
      questions: [
        InterviewQuestion(
          id: "q1", stem: [.paragraph([.text("What?")])], informs: ["a"],
          probes: [
            .init(content: [.text("Why?")], informs: ["b"]), .init(content: [.text("How?")]),
          ])
      ], competencies: [competency("a", evidence: .required), competency("b")],
      observations: [
        Observation(
          id: "lunch", title: "Lunch", situation: [.paragraph([.text("At table.")])],
          competencies: [competency("c")])
      ],
      recommendation: Recommendation(choices: [
        .init(.approve, content: [.text("Yes.")]), .init(.reject, content: [.text("No.")]),
      ]))
  }

  @Test("The interview is one part, so that a rater can go back to a question")
  func parts() throws {
    let definition = try #require(Self.form().definition)
    let catalog = Catalog(definition)
    #expect(
      catalog.items.map(\.path.text) == [
        "q1", "a", "a.note", "b", "b.note", "lunch.situation", "c", "c.note", "recommendation",
      ])
    #expect(
      catalog.items.map(\.section.text) == [
        "interview", "interview", "interview", "interview", "interview", "lunch", "lunch", "lunch",
        "recommendation",
      ])
    #expect(catalog.items.filter { $0.item.isRequired }.map(\.path.text) == ["a.note"])
    #expect(catalog.items.allSatisfy { $0.item.outcomes.isEmpty })
    #expect(definition.scales.isEmpty)
    guard case .section(let first) = definition.parts[0] else {
      Issue.record("the first part is no section")
      return
    }
    #expect(first.navigation == .free)
    #expect(first.instructions.count == 3)
  }

  @Test("A competency is a statement on its anchors, with one more point for not observed")
  func statement() throws {
    let definition = try #require(Self.form().definition)
    let item = try #require(Catalog(definition).item(named: "b")?.item)
    #expect(item.type == .statement)
    guard case .rating(let rating)? = item.interactions.first?.kind else {
      Issue.record("no rating")
      return
    }
    #expect(
      rating.responses.points == Self.often.points + [
        .init(value: RatingForm.notObservedValue, label: "Could not be observed")
      ])
  }

  @Test("A question says by their titles which competencies it and its probes inform")
  func question() throws {
    let definition = try #require(Self.form().definition)
    let item = try #require(Catalog(definition).item(named: "q1")?.item)
    #expect(
      item.steps[0].content == [
        .paragraph([.text("What?")]), .paragraph([.emphasis([.text("For: A")])]),
        .paragraph([.text("Ask further:")]),
        .list(
          ordered: false,
          entries: [
            [.paragraph([.text("Why?"), .lineBreak, .emphasis([.text("For: B")])])],
            [.paragraph([.text("How?")])],
          ]),
      ])
  }

  @Test("Every word of the form exists in English and in German, and in no other language")
  func words() throws {
    let english = Self.texts(try #require(Self.form("en").definition))
    let german = Self.texts(try #require(Self.form("de-AT").definition))
    let authored: Set<String> = [
      "Panel", "What?", "Why?", "How?", "A", "B", "C", "What it is.", "Lunch", "At table.",
      "Not once.", "Twice or more.", "Yes.", "No.",
    ]
    // The one word that both languages have.
    #expect(english.intersection(german).subtracting(authored) == ["Interview"])
    #expect(english.count == german.count)
    #expect(Self.form("fr").definition == nil)
  }

  /// All texts of a definition.
  private static func texts(_ definition: AssessmentDefinition) -> Set<String> {
    var found: Set<String> = []
    func collect(_ value: Any) {
      if let text = value as? String {
        found.insert(text)
      } else {
        for child in Mirror(reflecting: value).children { collect(child.value) }
      }
    }
    for part in definition.parts {
      guard case .section(let section) = part else { continue }
      collect(section.title as Any)
      collect(section.instructions)
      for item in section.allItems { collect(item.steps.map(\.content)) }
    }
    let ids: Set<String> = [
      "RESPONSE", "a", "b", "c", "approve", "reject",
    ]
    return found.subtracting(ids)
  }

  // MARK: The sheet

  private static let header = SessionHeader(
    id: "s", startedAtMs: 0, respondent: Respondent(id: "r1", kind: .rater), subject: "c17",
    assessment: "panel", version: "1.0.0",
    digests: DefinitionDigests(delivery: "d", scoring: "s", fingerprint: "f"), seed: 1,
    mode: .full, locale: "en", accommodation: nil, clockResolutionNs: 1, engine: "0.1.0")

  private static func item(_ path: String, _ state: ItemState, _ entry: Entry? = nil) -> ItemRecord
  {
    ItemRecord(
      path: Path(path), state: state,
      entries: entry.map { [ResponseEntry(ResponseVariable.defaultID, $0)] } ?? [])
  }

  private static func sheet(_ items: [ItemRecord]) -> RatingSheet {
    form().sheet(
      of: SessionRecord(
        header: header, endedMs: 1, end: .completed, modes: [.full], interruptions: [],
        sections: [], items: items))
  }

  @Test("What could not be observed is told from what was passed over and from the lowest point")
  func judgements() {
    let sheet = Self.sheet([
      Self.item("a", .answered, Entry(.integer(1))),
      Self.item("a.note", .answered, Entry(.string("Said so."), typed: "Said so.")),
      Self.item("b", .answered, Entry(.integer(RatingForm.notObservedValue))),
      Self.item("b.note", .answered, Entry(.string(" \n "), typed: " \n ")),
      Self.item("c", .omitted), Self.item("c.note", .notReached),
      Self.item("recommendation", .answered, Entry(.identifier("reject"))),
    ])
    #expect(
      sheet
        == RatingSheet(
          form: "panel", formVersion: "1.0.0", fingerprint: "f", candidate: "c17", rater: "r1",
          ratings: [
            CompetencyRating("a", .rated(1), note: "Said so."), CompetencyRating("b", .notObserved),
            CompetencyRating("c", .missing),
          ], vote: .reject))
  }

  @Test("A draft that time ran out on counts, and a dropped answer does not")
  func states() {
    let sheet = Self.sheet([
      Self.item("a", .timedOutDraft, Entry(.integer(3))),
      Self.item("b", .omitted, Entry(.integer(3))),
    ])
    #expect(sheet.ratings.map(\.judgement) == [.rated(3), .missing, .missing])
    #expect(sheet.vote == nil)
  }
}
