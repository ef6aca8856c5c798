import Assessment
import Decision
import Interchange
import Reports
import Testing
import Typesetting

@testable import assay

@Suite("Decisions, printed")
struct DecisionReportTests {
  private static let pool = "Tests/assayTests/Golden/pool"

  private func list(_ role: String) throws -> Shortlist {
    let file = try RoleFile(Repository.path("\(Self.pool)/\(role)"))
    let reader = try PoolReader([Repository.path("\(Self.pool)/scores.csv")], for: file)
    return Shortlist(
      CandidatePool(reader.entries, role: file.role),
      votes: try VotesFile.read(Repository.path("\(Self.pool)/votes.csv")))
  }

  private func fairness() throws -> FairnessReport {
    let file = try RoleFile(Repository.path("\(Self.pool)/role.xml"))
    let reader = try PoolReader([Repository.path("\(Self.pool)/scores.csv")], for: file)
    let composite = try #require(ObservedComposite(file.role))
    let attributes = try GroupsFile.read(Repository.path("\(Self.pool)/groups.csv"))
    return FairnessReport(
      role: file.role, scale: nil,
      analyses: attributes.map {
        FairnessAnalysis(
          CandidatePool(reader.entries, role: file.role), attribute: $0, composite: composite,
          cut: 0)
      })
  }

  @Test(
    "A shortlist fits 80 columns and lets no control character through", arguments: ["en", "de"])
  func shortlist(language: String) throws {
    for role in ["role.xml", "plain-role.xml"] {
      let lines = try ShortlistReport.lines(
        of: list(role), width: 80, language: language, showing: 100
      ).map(\.plain)
      #expect(lines.filter { $0.count > 80 } == [])
      #expect(!lines.joined().unicodeScalars.contains { $0.value < 0x20 })
      #expect(lines.contains { $0.contains("e␛[31mvil") })
    }
  }

  @Test("A shortlist without a reference says that precision is unknown, and has no ranks")
  func plain() throws {
    let lines = try ShortlistReport.lines(
      of: list("plain-role.xml"), width: 80, language: "en", showing: 5
    ).map(\.plain)
    let text = lines.joined(separator: "\n")
    #expect(text.contains("precision unknown"))
    #expect(!text.contains("Band"))
    #expect(!text.contains("%"))
  }

  @Test("A shortlist on a made-up reference is marked as an illustration")
  func illustrative() throws {
    let lines = try ShortlistReport.lines(
      of: list("role.xml"), width: 80, language: "en", showing: 5
    ).map(\.plain)
    #expect(lines.contains { $0.contains("! Illustrative figures") })
  }

  @Test("A shortlist as CSV has a row for each candidate, and no formulas")
  func csv() throws {
    var writer = CSVWriter()
    try list("role.xml").write(to: &writer) { _ in }
    let rows = writer.text.split(separator: "\r\n")
    #expect(rows.count == 71)
    #expect(rows[0].hasSuffix("reservations,reading,counting,planning"))
    #expect(rows.contains { $0.hasPrefix("'=HYPERLINK(1),") })
    #expect(rows.contains { $0.hasPrefix("e [31mvil,") })
    #expect(!rows.contains { $0.hasPrefix("=") })
  }

  @Test("Groups at a cut fit 80 columns, name their methods, and conclude nothing of few")
  func groups() throws {
    for language in ["en", "de"] {
      let lines = try fairness().lines(width: 80, language: language).map(\.plain)
      #expect(lines.filter { $0.count > 80 } == [])
    }
    let text = try fairness().lines(width: 80, language: "en").map(\.plain).joined(separator: "\n")
    for words in ["Katz", "Fisher", "29 CFR 1607.4", "Hedges", "west: no conclusion"] {
      #expect(text.contains(words), "\(words)")
    }
  }
}
