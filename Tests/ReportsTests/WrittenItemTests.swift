import Assessment
import Reports
import Testing

@Suite("The items written for a session")
struct WrittenItemTests {
  private static let attack = "</title><script>alert(1)</script>\u{1B}[31m"

  private static let figural = GeneratedItem(
    family: .matrix, version: 3, cell: FamilyCell([FamilyParameter("rules", 1)]), complexity: 2,
    stem: [
      .figures(
        FigureGrid(rows: [[.figure(Figure([Shape(.star, fill: .hatched)])), .missing]]))
    ],
    steps: [
      GeneratedStep(
        content: [.paragraph([.text("Which figure completes it?")])],
        answer: .options([
          GeneratedOption(
            id: "o1", content: [.figure(Figure([Shape(.star)], alternative: attack))],
            error: "fill-wrong"),
          GeneratedOption(id: "o2", content: [.text("none")], error: nil),
        ]))
    ], explanation: [.paragraph([.text("The star goes.")])])

  private static let steps = GeneratedItem(
    family: .waterJugs, version: 1, cell: FamilyCell([FamilyParameter("pourings", 4)]),
    incidentals: [FamilyParameter("language", "en")], complexity: 4,
    stem: [.paragraph([.text("Two jugs.")])],
    steps: [
      GeneratedStep(
        id: "first", content: [.paragraph([.text("How many pourings?")])],
        answer: .number(key: 4, unit: "pourings", errors: [ExpectedError(6, "longer-way")])),
      GeneratedStep(
        id: "second", content: [.paragraph([.text("Put them in order.")])],
        answer: .order(
          [
            GeneratedOption(id: "a", content: [.text("fill")], error: nil),
            GeneratedOption(id: "b", content: [.text("empty")], error: nil),
          ], key: ["b", "a"])),
    ], explanation: [])

  private static let drawn = [
    DrawnItem(path: "m-1", item: figural), DrawnItem(path: "j-1", item: steps),
    DrawnItem(path: "m-2", item: figural), DrawnItem(path: "practice-1", item: figural),
  ]

  private static let profile: Profile = {
    let battery = SampleProfiles.battery
    let second = Value.ordered([
      .record([Value.Field("value", .float(6)), Value.Field("hints", .float(2))]),
      .ordered([.string("a"), .string("b")]),
    ])
    return Profile(
      id: battery.id, engine: battery.engine, assessment: battery.assessment,
      candidate: battery.candidate, session: battery.session, scales: battery.scales,
      validity: [], interpretations: [],
      items: [
        SampleProfiles.item(
          "m-1", .choice, .answered, .identifier("o1"), score: 0, maximum: 1),
        SampleProfiles.item("j-1", .steps, .answered, second, score: 0, maximum: 2),
        SampleProfiles.item("m-2", .choice, .notPresented),
      ])
  }()

  private static func report(
    _ audience: Audience = .administrator, language: String = "en"
  ) -> ReportDocument {
    ReportDocument(profile, language: language, audience: audience, drawn: drawn)
  }

  @Test("stand with family, options, errors, key and answer, as far as they were shown")
  func lines() throws {
    let lines = SpokenReport.lines(of: Self.report())
    let start = try #require(lines.firstIndex(of: "The items written for this session:"))
    #expect(
      Array(lines[start...]) == [
        "The items written for this session:",
        "  m-1.",
        "    Family: matrix 3: rules=1",
        "    Complexity: 2",
        "    State: answered",
        "    Points: 0 of 1",
        "    Response time: 4.0\u{A0}s",
        "    Figures. Figure 1: large hatched star. Figure 2: the missing figure.",
        "    Which figure completes it?",
        "    1. </title><script>alert(1)</script>\u{241B}[31m (fill-wrong)",
        "    2. none (key)",
        "    Answer: 1",
        "    The star goes.",
        "  j-1.",
        "    Family: water-jugs 1: pourings=4",
        "    Surface: language=en",
        "    Complexity: 4",
        "    State: answered",
        "    Points: 0 of 2",
        "    Response time: 4.0\u{A0}s",
        "    Two jugs.",
        "    How many pourings?",
        "    Key: 4\u{A0}pourings",
        "    Answer: 6",
        "    Error: longer-way",
        "    Hints opened: 2",
        "    Put them in order.",
        "    1. fill",
        "    2. empty",
        "    Key: 2, 1",
        "    Answer: 1, 2",
      ])
    let german = SpokenReport.lines(of: Self.report(language: "de"))
    #expect(german.contains("    Schlüssel: 2, 1") && german.contains("    2. none (Schlüssel)"))
  }

  @Test("are drawn in a page, where their texts stay texts")
  func page() throws {
    let html = try HTMLReport.text(of: Self.report())
    #expect(MarkupErrors.ofHTML(html).isEmpty && MarkupErrors.ofXML(html).isEmpty)
    #expect(html.split(separator: "<svg class=\"figures\"").count == 3)
    #expect(html.contains("<path class=\"hatching\""))
    #expect(
      html.contains(
        "<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;\u{241B}[31m</title>"))
    #expect(html.contains("<li aria-current=\"true\">") && html.contains("<li class=\"key\">"))
    #expect(!html.contains("<script"))
  }

  @Test("are nobody's but the administrator's")
  func audiences() throws {
    for audience in [Audience.candidate, .employer] {
      for (format, text) in try Self.report(audience).allFormats() {
        #expect(!text.contains("fill-wrong") && !text.contains("matrix 3"), "\(format)")
      }
    }
    for (format, text) in try Self.report().allFormats() where format != "svg" {
      #expect(text.contains("fill-wrong"), "\(format)")
    }
  }
}
