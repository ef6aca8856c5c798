import ArgumentParser
import Assessment
import Decision
import Foundation
import Interchange
import Testing

@testable import assay

@Suite("Commands of decisions")
struct DecisionCommandTests {
  private static let pool = "Tests/assayTests/Golden/pool"
  private static let role = Repository.path("\(pool)/role.xml")
  private static let scores = Repository.path("\(pool)/scores.csv")

  private func reader(_ scores: String, role: String = Self.role) throws -> PoolReader {
    let folder = try ScratchFolder()
    return try PoolReader([folder.write(scores, to: "scores.csv")], for: RoleFile(role))
  }

  @Test("A table's row that is no candidate is told of, and the others are read")
  func badRows() throws {
    let read = try reader(
      """
      candidate,reading,counting,planning
      a,1,2,3
      b,nan,2,3
      c,1e400,2,3
      d,1e12,2,3
      ,1,2,3
      e,1,2
      f,,2,3

      """)
    #expect(read.entries.map(\.candidate) == ["a", "f"])
    #expect(read.entries[1].scores[0] == nil)
    #expect(
      read.problems.map { $0.split(separator: ": ", maxSplits: 1)[1] } == [
        "line 3: 'nan' is no score", "line 4: '1e400' is no score", "line 5: '1e12' is no score",
        "line 6: the candidate has no id",
        "line 7: 3 fields where the header has 4",
      ])
  }

  @Test("A role that requires a scale of which nobody has a score is refused")
  func unknownScale() throws {
    #expect(throws: Failure.self) { try reader("candidate,reading,counting\na,1,2\n") }
    let failure = try #require(throws: Failure.self) { try reader("reading\n1\n") }
    #expect(failure.message.hasSuffix("there is no column 'candidate'"))
  }

  @Test("A file of profiles is read line by line, and a broken line told of")
  func profiles() throws {
    let folder = try ScratchFolder()
    let pretty = try Repository.text("TestBanks/second-interview/profile.json")
    let compact = try #require(
      String(
        data: JSONSerialization.data(
          withJSONObject: JSONSerialization.jsonObject(with: Data(pretty.utf8))), encoding: .utf8))
    let role = Repository.path("TestBanks/second-interview/analyst.role.xml")
    let lines = try folder.write(
      "\(compact)\n{\"schemaVersion\":1}\n\n\(compact.prefix(500))\n", to: "p.ndjson")
    let read = try PoolReader([lines], for: RoleFile(role))
    #expect(read.entries.map(\.candidate) == ["c17"])
    #expect(read.problems.count == 2)
    let file = Repository.path("TestBanks/second-interview/profile.json")
    let whole = try PoolReader([file, file, lines], for: RoleFile(role))
    #expect(whole.entries == read.entries + read.entries + read.entries)
    #expect(whole.problems == read.problems)
    #expect(
      whole.entries[0].terms.map(\.standing) == [.met, .met, .met, .met, .met])
  }

  @Test("Many profiles come in the order of their lines, and so does what is wrong with them")
  func manyProfiles() throws {
    let folder = try ScratchFolder()
    let pretty = try Repository.text("TestBanks/second-interview/profile.json")
    var object = try #require(
      JSONSerialization.jsonObject(with: Data(pretty.utf8)) as? [String: Any])
    let lines = try (0..<600).map { number -> String in
      guard number % 100 != 50 else { return "{}" }
      object["candidate"] = ["id": "c\(number)"]
      return try #require(
        String(data: JSONSerialization.data(withJSONObject: object), encoding: .utf8))
    }
    let path = try folder.write(lines.joined(separator: "\n"), to: "p.ndjson")
    let role = Repository.path("TestBanks/second-interview/analyst.role.xml")
    let read = try PoolReader([path], for: RoleFile(role))
    #expect(
      read.entries.map(\.candidate) == (0..<600).filter { $0 % 100 != 50 }.map { "c\($0)" })
    #expect(
      read.problems.map { $0.split(separator: ": ")[0] }
        == [51, 151, 251, 351, 451, 551].map { "\(path):\($0)" })
  }

  @Test("A rater votes once on a candidate, with a known word")
  func votes() throws {
    let folder = try ScratchFolder()
    let twice = try folder.write("candidate,rater,vote\na,r,approve\na,r,veto\n", to: "v.csv")
    #expect(
      try #require(throws: Failure.self) { try VotesFile.read(twice) }.message
        == "\(twice):3: rater 'r' has voted on 'a' before")
    let word = try folder.write("candidate,rater,vote\na,r,yes\n", to: "w.csv")
    #expect(
      try #require(throws: Failure.self) { try VotesFile.read(word) }.message
        == "\(word):2: 'yes' is none of approve, reject, veto, abstain")
  }

  @Test("Candidates set aside make the exit status 1")
  func status() throws {
    #expect(throws: ExitStatus.findings) {
      try ShortlistCommand.parse([Self.role, Self.scores, "--csv"]).run()
    }
  }

  @Test("A session is scored again with a corrected bank alone, and keeps its profile")
  func rescore() throws {
    let folder = try ScratchFolder()
    let source = Repository.path("TestBanks/quick-tour")
    try TakeCommand.parse([
      source, "--answers", "\(source)/answers.json", "--seed", "7", "--out", "\(folder.path)/s",
    ]).run()
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/s").first)
    let session = "\(folder.path)/s/\(name)"
    let kept = try String(contentsOfFile: "\(session)/profile.json", encoding: .utf8)
    let text = try Repository.text("TestBanks/quick-tour/test.xml")

    let rescoring = try rescoring(
      text, correcting: #"id="best-rate" scale="figures" key="b""#,
      to: #"id="best-rate" scale="figures" key="a""#, session)
    let change = try #require(rescoring.changes.first)
    #expect(change.items == ["best-rate"])
    #expect(change.scales.map(\.scale) == ["figures"])
    #expect(change.scales.map { $0.raw.difference.map { abs($0 + 1) < 1e-9 } } == [true])
    #expect(change.new.supersedes == change.old.id)
    #expect(change.new.id != change.old.id)
    try rescoring.write(to: "\(folder.path)/new")
    let written = try ProfileFile.read("\(folder.path)/new/\(name).profile.json")
    #expect(written.map(\.id) == [change.new.id])
    #expect(written.map(\.supersedes) == [change.old.id])
    #expect(written[0].scales == change.new.scales)
    #expect(throws: Failure.self) { try rescoring.write(to: "\(folder.path)/new") }
    #expect(try String(contentsOfFile: "\(session)/profile.json", encoding: .utf8) == kept)

    // Words that a candidate saw are another content.
    let refused = try self.rescoring(
      text, correcting: "largest share", to: "biggest share", session)
    #expect(refused.changes.isEmpty)
    #expect(refused.problems.count == 1)
  }

  private func rescoring(
    _ bank: String, correcting old: String, to new: String, _ session: String
  ) throws -> Rescoring {
    #expect(bank.contains(old))
    let folder = try ScratchFolder()
    let read = try Bank(folder.write(bank.replacing(old, with: new), to: "test.xml"))
    var rescoring = try Rescoring(read, allowIllustrative: false, role: nil)
    try rescoring.score(session)
    return rescoring
  }
}
