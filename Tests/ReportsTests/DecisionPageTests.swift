import Assessment
import Decision
import Interchange
import Reports
import Testing

@Suite("Pages of decisions")
struct DecisionPageTests {
  private static let attack =
    "</title><script>alert(1)</script>\"'><img src=x onerror=y>{{title}}\u{1B}[31m\u{7}|`*_"

  private static func role(hasReference: Bool) -> Role {
    let scales: [Path] = ["s", "t"]
    let reliability = ScaleNorm.Reliability(value: 0.8, kind: attack, source: nil)
    let reference = RoleReference(
      status: .illustrative, population: attack, source: attack, date: "2026", n: 100,
      scales: scales.map {
        RoleReference.Scale(
          scale: $0, mean: 10, standardDeviation: 2, reliability: reliability)
      }, correlations: [RoleReference.Correlation(first: "s", second: "t", value: 0.3)])
    return Role(
      id: attack, version: attack, title: attack, assessment: "a", assessmentVersion: "1.0.0",
      places: 2,
      requirements: [
        RoleRequirement(
          scale: "s", cuts: [RoleCut(atLeast: 7, kind: .hard, basis: attack)]),
        RoleRequirement(scale: "t"),
      ], reference: hasReference ? reference : nil)
  }

  private static func entry(_ candidate: String, _ scores: [Double]) -> PoolEntry {
    PoolEntry(
      candidate: candidate,
      basis: PoolEntry.Basis(
        profile: candidate, assessment: "a", version: "1.0.0", scoring: "d"),
      scores: scores.map { PoolScore(value: $0, minimum: 0, maximum: 20) })
  }

  private static func profile(raw: Double) -> Profile {
    Profile(
      id: attack, supersedes: attack, engine: .current,
      assessment: AssessmentReference(
        id: attack, version: attack, title: attack,
        digests: DefinitionDigests(delivery: attack, scoring: attack, fingerprint: attack)),
      candidate: attack, session: nil,
      scales: [
        ScaleScore(
          id: "s", title: attack, parent: nil, rule: .sum, raw: raw, minimum: 0, maximum: 20,
          counts: SampleProfiles.counts([.answered: 20]),
          band: BandResult(id: "b", label: "\(attack)\(raw)", text: attack))
      ], validity: [], interpretations: [], items: nil)
  }

  private static func documents(_ language: String) throws -> [(String, ReportDocument)] {
    let entries = [
      entry(attack, [12, 11]), entry("b", [10, 9]), entry("c", [9, 13]), entry("d", [5, 8]),
    ]
    let lists = [true, false].map {
      Shortlist(CandidatePool(entries, role: role(hasReference: $0)))
    }
    let sheets = ["p", attack].flatMap { candidate in
      (1...3).map { rater in
        RatingSheet(
          form: attack, formVersion: attack, candidate: candidate, rater: "\(attack)\(rater)",
          ratings: [
            CompetencyRating(attack, .rated(Double(2 * rater - 1)), note: attack),
            CompetencyRating("c", rater == 1 ? .notObserved : .rated(3)),
          ], vote: .approve)
      }
    }
    let panel = PanelReport(PanelAnalysis(try PanelRatings(sheets)), title: attack)
    let composite = try #require(ObservedComposite(role(hasReference: true)))
    let analysis = FairnessAnalysis(
      CandidatePool(entries, role: role(hasReference: true)),
      attribute: FairnessAnalysis.Attribute(
        name: attack, groups: [attack: "x", "b": attack, "c": attack]),
      composite: composite, cut: 0)
    let fairness = FairnessReport(
      role: role(hasReference: true), scale: nil, analyses: [analysis])
    let rescoring = RescoringReport([
      ProfileChange(from: profile(raw: 12), to: profile(raw: 5), role: role(hasReference: true))
    ])
    return [
      ("ranked", ReportDocument(lists[0], language: language, showing: 9)),
      ("plain", ReportDocument(lists[1], language: language, showing: 9)),
      ("panel", ReportDocument(panel, language: language, showing: 9)),
      ("fairness", ReportDocument(fairness, language: language)),
      ("rescoring", ReportDocument(rescoring, language: language)),
    ]
  }

  @Test(
    "parse without an error, ask for nothing from elsewhere and let no hostile text through",
    arguments: ["en", "de"])
  func contained(language: String) throws {
    for (name, document) in try Self.documents(language) {
      let page = try HTMLReport.text(of: document)
      #expect(MarkupErrors.ofHTML(page).isEmpty, "\(name)")
      #expect(MarkupErrors.ofXML(page).isEmpty, "\(name)")
      let svg = page.replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
      for sign in ["://", "<script", "<img", "<link", "url(", "@import", "{{title}}{{"] {
        #expect(!svg.contains(sign), "\(name) \(sign)")
      }
      #expect(page.contains("&lt;script&gt;alert(1)"), "\(name)")
      for text in [
        page, MarkdownReport.text(of: document),
        SpokenReport.lines(of: document).joined(separator: "\n"),
      ] {
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" }, "\(name)")
      }
    }
  }

  @Test("carry the mark of an illustrative reference, and have no ranks without one")
  func marks() throws {
    let documents = try Self.documents("en")
    let pages = try documents.map { try HTMLReport.text(of: $0.1) }
    #expect(pages[0].contains("No: illustrative figures"))
    #expect(pages[0].contains("even chance of a place"))
    #expect(pages[0].contains("<svg"))
    #expect(!pages[1].contains("illustrative"))
    #expect(pages[1].contains("precision unknown"))
    #expect(!pages[1].contains("<svg"))
    #expect(pages[3].contains("No: illustrative figures"))
    #expect(pages[2].contains("could not observe"))
  }

  @Test("say of each candidate in named lines what put them there, and what the figures rest on")
  func reasons() throws {
    let documents = try Self.documents("en")
    let page = try HTMLReport.text(of: documents[0].1)
    #expect(page.contains("<article class=\"entry\">\n<h3>b</h3>"))
    #expect(page.contains("<dt>In the composite</dt><dd>s −"))
    #expect(page.contains("<dt>Misses</dt><dd>s 5, cut at 7 ("))
    #expect(page.contains("n\u{A0}=\u{A0}100, 2026;"))
    #expect(page.contains("(illustrative)</dd>"))
    #expect(page.contains("<dt>Draws</dt><dd>none: by numerical integration</dd>"))
    let plain = try HTMLReport.text(of: documents[1].1)
    #expect(plain.contains("<dt>Reference</dt><dd>none: precision unknown</dd>"))
    #expect(!plain.contains("<dt>Draws</dt>") && !plain.contains("<dt>In the composite</dt>"))
  }

  @Test("show who crosses a cut or changes the band after scoring again")
  func rescoring() throws {
    let page = try HTMLReport.text(of: Self.documents("en")[4].1)
    #expect(page.contains("1 of 1 profiles change; 1 cross a cut or change their band."))
    #expect(page.contains("<dt>No longer reaches the cut</dt><dd>s 7</dd>"))
    #expect(page.contains("<td role=\"cell\" data-head=\"Change\">−7.00</td>"))
  }

  @Test("give scoring again as a table with a row for each score that is another one")
  func rescoringTable() {
    var writer = CSVWriter()
    RescoringReport([
      ProfileChange(
        from: Self.profile(raw: 5), to: Self.profile(raw: 12), role: Self.role(hasReference: true)),
      ProfileChange(from: Self.profile(raw: 5), to: Self.profile(raw: 5)),
    ]).write(to: &writer) { _ in }
    let rows = writer.text.split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[0].hasSuffix("bandOld,bandNew,cutsReached,cutsMissed"))
    #expect(rows[1].contains(",0,s,5,12,,,,,"))
    #expect(rows[1].hasSuffix(",7,"))
    #expect(rows[2].hasSuffix(",0,,,,,,,,,,,"))
  }

  @Test("name every cell of a table for small screens")
  func tables() throws {
    let page = try HTMLReport.text(of: Self.documents("en")[0].1)
    #expect(page.contains(#"<th role="columnheader" scope="col">Candidate</th>"#))
    #expect(
      page.contains(#"<th role="rowheader" scope="row">b</th><td role="cell" data-head="Band">"#))
  }
}
