import Assessment
import Reports
import Testing

@Suite("Hostile text in a report")
struct HostileReportTests {
  private static let attack =
    "</title></style></script><script>alert(1)</script>\"'><img src=x onerror=y>"
    + "{{title}}{{{title}}}\u{1B}[31m\u{7}\u{9B}2J\u{202E}[x](https://evil.example)|`*_"

  private static let definition: AssessmentDefinition = {
    let option = Option(id: "b", content: [.text(attack)])
    return AssessmentDefinition(
      id: attack, version: attack, language: "en", title: attack,
      about: About(notMeasured: attack),
      parts: [
        .section(
          Section(
            id: "s",
            children: [
              .item(
                SampleProfiles.question(
                  "q", .choice, attack, .choice(ChoiceInteraction(options: [option]))))
            ]))
      ])
  }()

  /// The attack in every field of a profile that a definition, a candidate or a file can fill.
  private static let profile: Profile = {
    let norm = NormScore(
      id: attack, version: attack, digest: attack, metric: .t, value: 54, percentile: 66,
      lower: 47, upper: 61, level: 0.95, method: .observed, status: .illustrative)
    func score(_ id: String, parent: Path?) -> ScaleScore {
      ScaleScore(
        id: Path(id), title: attack, parent: parent, rule: .mean, raw: 3, minimum: 1, maximum: 5,
        counts: SampleProfiles.counts([.answered: 3]), standardError: 1,
        reliability: ReliabilityReference(value: 0.8, kind: attack, source: attack), norm: norm,
        band: BandResult(id: attack, label: attack, text: attack))
    }
    let latent = ScaleScore(
      id: "theta", title: attack, parent: nil, rule: .latent, raw: nil, minimum: nil, maximum: nil,
      counts: SampleProfiles.counts([.answered: 3]),
      latent: LatentScore(
        theta: 1, standardError: 0.4, estimator: .weightedLikelihood, information: .expected,
        position: .interior, answered: 3, models: [.twoPL], parameterStatus: .calibrated,
        calibration: CalibrationReference(
          id: Path(attack), source: attack, date: attack, n: 3),
        metric: MetricScore(
          name: attack, mean: 50, standardDeviation: 10, value: 60, lower: 52, upper: 68,
          level: 0.95)))
    let steps = [0.1, 0.2].map {
      AbilityStep(item: Path(attack), category: 0, theta: $0, standardError: 0.4)
    }
    return Profile(
      id: attack, supersedes: attack, engine: Engine(name: attack, version: attack),
      assessment: AssessmentReference(
        id: attack, version: attack, title: attack,
        digests: DefinitionDigests(delivery: attack, scoring: attack, fingerprint: attack)),
      candidate: attack,
      session: SessionSummary(
        id: attack, startedAtMs: 0, endedAtMs: 1, seed: 1, mode: .full, locale: attack,
        accommodations: [attack], interruptions: [],
        tailoring: [
          TailoringRecord(section: Path(attack), scale: "theta", steps: steps),
          TailoringRecord(
            section: Path(attack), scale: Path(attack),
            routing: [RoutingStep(module: Path(attack), basis: .theta, figure: 1)]),
        ]),
      scales: [score("d", parent: nil), score("e", parent: "d"), score("f", parent: "d"), latent],
      validity: [
        ValidityResult(id: Path(attack), value: 2, threshold: 1, isFlagged: true, meaning: attack)
      ],
      interpretations: [InterpretationResult(rule: Path(attack), text: attack)],
      items: [
        SampleProfiles.item("q", .choice, .answered, .identifier("b")),
        SampleProfiles.item(Path(attack), .text, .answered, .string(attack), typed: attack),
        SampleProfiles.item(Path(attack), .choice, .omitted),
        SampleProfiles.item("r", .choice, .answered, .identifier("b"), score: 1, maximum: 1),
      ])
  }()

  private static func documents() throws -> [ReportDocument] {
    let other = Profile(
      id: "other", engine: profile.engine, assessment: profile.assessment,
      candidate: profile.candidate, session: profile.session, scales: profile.scales,
      validity: profile.validity, interpretations: [], items: nil)
    return try Audience.allCases.flatMap { audience in
      [
        ReportDocument(
          profile, language: attack, definition: definition, audience: audience),
        try ReportDocument(
          from: profile, to: other, language: "de", definition: definition, audience: audience),
      ]
    }
  }

  @Test("has no control character left in any format, but for line ends")
  func controls() throws {
    for document in try Self.documents() {
      for (format, text) in try document.allFormats() {
        let bad = text.unicodeScalars.filter { scalar in
          (scalar.value < 0x20 && scalar != "\n") || (0x7F..<0xA0).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value)
        }
        #expect(bad.isEmpty, "\(format)")
      }
    }
  }

  @Test("stays text in a page and in a picture")
  func markup() throws {
    for document in try Self.documents() {
      let html = try HTMLReport.text(of: document)
      let svg = try SVGReport.text(of: document)
      for text in [html, svg] {
        #expect(!text.contains("<script") && !text.contains("<img"))
        #expect(MarkupErrors.ofXML(text).isEmpty)
        #expect(text.contains("&lt;script&gt;"))
        // What looks like a template in a text is no template.
        #expect(text.contains("{{title}}{{{title}}}"))
      }
      #expect(MarkupErrors.ofHTML(html).isEmpty)
      #expect(html.split(separator: "</title>").count == html.split(separator: "<title>").count)
    }
  }

  @Test("starts no tag, link, table cell or emphasis in Markdown")
  func markdown() throws {
    for document in try Self.documents() {
      let text = MarkdownReport.text(of: document)
      let markup = text.replacing("\\]", with: "").replacing("\\[", with: "")
      #expect(!markup.contains("<") && !markup.contains("[") && !markup.contains("]"))
      #expect(!text.contains("://"))
      for line in text.split(separator: "\n") where line.hasPrefix("| ") {
        let cells = line.replacing("\\|", with: "").filter { $0 == "|" }.count
        #expect(cells == 5 || cells == 6, "\(line)")
      }
    }
  }

  @Test("leaves pages whole, and so do numbers that no test can give")
  func numbers() throws {
    let numbers = [Double.nan, .infinity, -1e300, 1e300, 0]
    let scales = numbers.enumerated().map { index, number in
      SampleProfiles.scale(
        Path("s\(index)"), "S\(index)", number, -1e300...1e300, parent: "s0",
        norm: SampleProfiles.norm(.z, number, percentile: number, -1e300...1e300), error: number,
        reliability: number)
    }
    let steps = numbers.map {
      AbilityStep(item: "i", category: 0, theta: $0, standardError: $0)
    }
    let profile = Profile(
      id: "p", engine: .current,
      assessment: SampleProfiles.batch.assessment, candidate: "c",
      session: SessionSummary(
        id: "s", startedAtMs: .min, endedAtMs: .max, seed: .max, mode: .full, locale: "",
        accommodations: [], interruptions: [],
        tailoring: [TailoringRecord(section: "t", scale: "s0", steps: steps)]),
      scales: scales
        + numbers.enumerated().map { SampleProfiles.theta(Path("t\($0)"), $1, $1) },
      validity: [],
      interpretations: [],
      items: [0, 1, Int.max].map { latencyMs in
        ItemScore(
          id: "i", type: .choice, state: .answered, response: nil, typed: nil, score: 1,
          maximum: 1, outcomes: [], latencyMs: latencyMs, visits: .max, changes: .max)
      })
    let older = Profile(
      id: "o", engine: .current, assessment: profile.assessment, candidate: "c",
      session: SampleProfiles.session(), scales: profile.scales, validity: [],
      interpretations: [], items: nil)
    for document in [
      ReportDocument(profile, language: "en"),
      try ReportDocument(from: older, to: profile, language: "en"),
    ] {
      for (format, text) in try document.allFormats() {
        #expect(!text.contains("nan") && !text.contains("inf "), "\(format)")
      }
      #expect(try MarkupErrors.ofXML(HTMLReport.text(of: document)).isEmpty)
      let html = try HTMLReport.text(of: document)
      for found in html.matches(of: #/ (?:d|x|y|cx|cy)="([^"]*)"/#) {
        #expect(found.output.1.wholeMatch(of: #/[MLZ0-9 .-]+/#) != nil, "\(found.output.0)")
      }
    }
  }
}
