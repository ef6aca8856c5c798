import Assessment
import Delivery
import Foundation
import Testing

@testable import assay

@Suite("Rating a candidate on the command line")
struct RatingCommandTests {
  private static let form = Repository.path("TestBanks/second-interview/panel.xml")

  /// Rates with a line of answers on standard input.
  private func rate(
    _ rater: String, in folder: ScratchFolder, _ answers: String, candidate: String = "c17"
  ) throws -> CommandRun {
    try CommandRun(
      [
        "rate", Self.form, "--candidate", candidate, "--rater", rater, "--answers", "-", "--out",
        folder.path,
      ], input: #"{"candidate":"x","responses":{\#(answers)}}"#)
  }

  private static let whole =
    #""analysis":4,"contact":0,"regard.note":"None.","recommendation":"veto""#

  @Test("Leaves ratings in a rater's session of the candidate, and no profile")
  func leavesRatings() throws {
    let folder = try ScratchFolder()
    let run = try rate("r1", in: folder, Self.whole)
    #expect(run.status == 0, "\(run.errors)")
    let session = String(run.output.dropLast())
    let sheets = try RatingFile.read(session)
    #expect(try RatingFile.read(session + "/ratings.json") == sheets)
    let sheet = try #require(sheets.first)
    #expect(sheet.candidate == "c17")
    #expect(sheet.rater == "r1")
    #expect(sheet.vote == .veto)
    #expect(
      sheet.ratings.map(\.judgement) == [
        .rated(4), .missing, .missing, .missing, .missing, .missing, .notObserved, .missing,
      ])
    let stored = try StoredSession(session)
    #expect(stored.session.header.respondent == Respondent(id: "r1", kind: .rater))
    #expect(stored.session.header.subject == "c17")
    #expect(sheet.fingerprint == stored.digests.fingerprint)
    let failure = try #require(throws: Failure.self) { try ProfileFile.read(session) }
    #expect(failure.message == "\(session): a rater's session has ratings and no profile")
  }

  @Test("A rater rates a candidate once; others, and other candidates, are free")
  func once() throws {
    let folder = try ScratchFolder()
    let first = try rate("r1", in: folder, Self.whole)
    let again = try rate("r1", in: folder, Self.whole)
    #expect(again.status == 2)
    #expect(again.output.isEmpty)
    #expect(
      again.errors
        == "assay: rater r1 has rated candidate c17 already: \(first.output)")
    #expect(try rate("r2", in: folder, Self.whole).status == 0)
    #expect(try rate("r1", in: folder, Self.whole, candidate: "c18").status == 0)
    #expect(
      try RatingFile.read(folder.path).map { [$0.candidate, $0.rater] }.sorted {
        $0.description < $1.description
      } == [
        ["c17", "r1"], ["c17", "r2"], ["c18", "r1"],
      ])
  }

  @Test("An unfinished rating is to be gone on with, and is nobody else's to see")
  func unfinished() throws {
    let folder = try ScratchFolder()
    // The note on regard is required and missing.
    let first = try rate("r1", in: folder, #""analysis":4"#)
    #expect(first.status == 3)
    let again = try rate("r1", in: folder, Self.whole)
    #expect(again.status == 2)
    #expect(
      again.errors
        == "assay: rater r1 has begun to rate candidate c17; go on with assay rate --resume \(first.output)"
    )
    let failure = try #require(throws: Failure.self) { try RatingFile.read(folder.path) }
    #expect(failure.message == "\(folder.path): no rater has finished there")
  }

  @Test("A rating outside of the scale, and a line that is no sheet, are refused")
  func outside() throws {
    let folder = try ScratchFolder()
    #expect(try rate("r1", in: folder, #""analysis":6"#).status == 2)
    let file = try folder.write(
      """
      {"schemaVersion":1,"form":{"id":"p","version":"1.0.0","fingerprint":null},"candidate":"c","rater":"r","ratings":[],"vote":null}

      {"schemaVersion":1}

      """, to: "ratings.ndjson")
    let failure = try #require(throws: Failure.self) { try RatingFile.read(file) }
    #expect(
      failure.message
        == "\(file):3: this is no rating sheet: the key 'form' is missing, at byte 0")
  }

  @Test("A rating form is not taken or scored, and a test is not rated")
  func others() throws {
    let test = Repository.path("TestBanks/quick-tour")
    for (arguments, message) in [
      (["take", Self.form], "'second-interview-panel' is a rating form; assay rate fills it in"),
      (
        ["rate", test, "--candidate", "c", "--rater", "r"],
        "'quick-tour' is no rating form; assay take gives it"
      ),
      (
        ["score", "--bank", Self.form, "-"],
        "'second-interview-panel' is a rating form, and ratings are not scored"
      ),
      (
        ["rate", Self.form, "--candidate", "c"],
        "name a rating form with --candidate and --rater, or a session with --resume"
      ),
      (
        ["rate", Self.form, "--candidate", "c", "--rater", "a\u{1B}b"],
        "a rater's id is one line of 1 to 200 bytes without control characters"
      ),
    ] {
      let run = try CommandRun(arguments)
      #expect(run.status == 2)
      #expect(run.errors == "assay: \(message)\n")
    }
  }

  @Test("A rating form beside a test is checked by itself")
  func check() throws {
    let folder = Repository.path("TestBanks/second-interview")
    #expect(
      try CheckTargets([folder]).files == [
        folder + "/analyst.role.xml", folder + "/panel.xml", folder + "/test.xml",
      ])
    let checked = try CheckedFile(Self.form, describesContent: true)
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.entries.count == 1)
  }
}
