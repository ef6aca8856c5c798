import ArgumentParser
import Assessment
import Decision
import Foundation
import Interchange
import Reports
import Testing
import Typesetting

@testable import assay

@Suite("Panels on the command line")
struct PanelCommandTests {
  private static let table = """
    candidate,rater,competency,value,note
    a,r1,clear,4,=HYPERLINK()
    a,r1,calm,not-observed,
    a,r1,recommendation,approve,
    a,r2,clear,2,"hard \u{1B}[31m to follow"
    a,r2,calm,3,
    a,r2,recommendation,veto,
    b,r1,clear,3,

    """

  private func meeting(_ table: String, _ arguments: String...) throws -> PanelMeeting {
    let folder = try ScratchFolder()
    let file = try folder.write(table, to: "ratings.csv")
    return try PanelMeeting(PanelCommand.parse([file] + arguments))
  }

  @Test("Nothing is shown before all expected raters are in")
  func waits() throws {
    let failure = try #require(throws: Failure.self) { try meeting(Self.table, "--raters", "2") }
    #expect(
      failure.message
        == "raters are missing for b (1 of 2); wait for them, or close the panel with --close")
    #expect(failure.status == .findings)
    let unknown = try #require(throws: Failure.self) { try meeting(Self.table) }
    #expect(unknown.message.hasPrefix("nothing says how many raters are expected"))
  }

  @Test("A closed panel counts ratings, gaps and votes")
  func closed() throws {
    let analysis = try meeting(Self.table, "--raters", "2", "--close").report.analysis
    #expect(analysis.isClosedEarly)
    #expect(analysis.results.map(\.panel.isClosedEarly) == [false, true])
    let clear = analysis.results[0].panel.competencies[0]
    #expect(clear.mean == 3 && clear.rated == 2 && clear.standardError == nil)
    #expect(analysis.results[0].panel.competencies[1].notObserved == 1)
    #expect(analysis.results[0].panel.votes.counts == [.approve: 1, .veto: 1])
    #expect(analysis.disagreements.map(\.candidate) == ["a"])
  }

  @Test("No note reaches a terminal, a page or a spreadsheet raw")
  func hostile() throws {
    let report = try meeting(Self.table, "--close").report
    let lines = report.lines(width: 80, language: "en", showing: 9).map(\.plain)
    #expect(lines.contains { $0.contains("hard") })
    #expect(!lines.contains { $0.unicodeScalars.contains("\u{1B}") })
  }

  @Test(
    "A row that is no rating is told of with its line",
    arguments: [
      (
        "a,r1,clear,good,\n",
        "'good' is no rating; write a point of the scale, not-observed, or nothing"
      ),
      ("a,r1,recommendation,yes,\n", "'yes' is none of approve, reject, veto, abstain"),
      (",r1,clear,3,\n", "a rating needs a candidate and a rater"),
    ])
  func badRows(_ row: String, _ message: String) throws {
    let failure = try #require(throws: Failure.self) {
      try meeting("candidate,rater,competency,value,note\n\(row)", "--close")
    }
    #expect(failure.message.hasSuffix("ratings.csv:2: \(message)"))
  }

  @Test("A round with made-up people ends with pages that carry the mark")
  func demonstration() throws {
    let folder = try ScratchFolder()
    let out = "\(folder.path)/demo"
    var demonstration = try Demonstration(
      bank: Repository.path("TestBanks/second-interview"), output: out, candidateCount: 6,
      raterCount: 2, seed: 5)
    try demonstration.carryOut()
    for page in ["shortlist", "fairness"] {
      let text = try String(contentsOfFile: "\(out)/\(page).html", encoding: .utf8)
      #expect(text.contains("illustrative figures"), "\(page)")
      #expect(!text.contains("://"), "\(page)")
    }
    let reports = try FileManager.default.contentsOfDirectory(atPath: "\(out)/reports")
    #expect(reports.count == 6)
    let report = try String(
      contentsOfFile: "\(out)/reports/simulated-01.html", encoding: .utf8)
    #expect(report.contains("illustrative"))
    #expect(report.contains("What the panel said"))
    #expect(report.contains("Terms of the contract"))
    // A joined profile reads back, names the one it replaces, and leaves it as it was.
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(out)/profiles")
    let file = try #require(files.first)
    let joined = try #require(try ProfileFile.read("\(out)/profiles/\(file)").first)
    let session = try #require(joined.session?.id)
    let old = try #require(try ProfileFile.read("\(out)/sessions/\(session)").first)
    #expect(joined.supersedes == old.id)
    #expect(old.panel == nil)
    #expect(joined.panel?.raters == 2)
    #expect(joined.panel?.precision != nil)
    #expect(joined.scales == old.scales)
    #expect(throws: Failure.self) {
      try Demonstration(
        bank: Repository.path("TestBanks/second-interview"), output: out, candidateCount: 6,
        raterCount: 2, seed: 5)
    }
  }
}
