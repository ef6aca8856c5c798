import Assessment
import Decision
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
    return [
      ("ranked", ReportDocument(lists[0], language: language, showing: 9)),
      ("plain", ReportDocument(lists[1], language: language, showing: 9)),
      ("panel", ReportDocument(panel, language: language, showing: 9)),
      ("fairness", ReportDocument(fairness, language: language)),
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

  @Test("name every cell of a table for small screens")
  func tables() throws {
    let page = try HTMLReport.text(of: Self.documents("en")[0].1)
    #expect(page.contains(#"<th role="columnheader" scope="col">Candidate</th>"#))
    #expect(
      page.contains(#"<th role="rowheader" scope="row">b</th><td role="cell" data-head="Band">"#))
  }
}
