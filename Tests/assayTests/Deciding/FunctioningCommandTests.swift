import Analysis
import ArgumentParser
import Assessment
import Decision
import Foundation
import Interchange
import Psychometrics
import Reports
import Testing
import Typesetting

@testable import assay

@Suite("Items behind a role's scales, on the command line")
struct FunctioningCommandTests {
  private static let folder = "Tests/assayTests/Golden/functioning"
  private static let bank = Repository.path("\(folder)/test.xml")
  private static func rows() throws -> [[Substring]] {
    try Repository.text("Tests/PsychometricsTests/Golden/data_dif_sim.csv").split(separator: "\n")
      .dropFirst().map { $0.split(separator: ",") }
  }

  /// The simulated persons of the reference file, with the words of a bank.
  private func answers(in folder: ScratchFolder) throws -> String {
    let head = (1...12).map { "i\($0)" }.joined(separator: ",")
    let lines = try Self.rows().enumerated().map { number, row in
      "c\(number)," + row.dropLast().map { $0 == "1" ? "true" : "false" }.joined(separator: ",")
    }
    return try folder.write(
      (["candidate,\(head)"] + lines).joined(separator: "\n") + "\n", to: "answers.csv")
  }

  private func attribute(_ names: [Substring: String]) throws -> FairnessAnalysis.Attribute {
    let groups = try Self.rows().enumerated().map { ("c\($0)", names[$1[12]] ?? "") }
    return FairnessAnalysis.Attribute(
      name: "g", groups: Dictionary(groups) { first, _ in first })
  }

  private func role() throws -> Role {
    try RoleFile(Repository.path("\(Self.folder)/role.xml")).role
  }

  @Test("give the reference values from the answers, as scored by the bank")
  func reference() throws {
    let folder = try ScratchFolder()
    let input = try FunctioningInput(
      bank: Self.bank, profiles: [], responses: [answers(in: folder)])
    // Of equal groups the first name is the one that is compared with.
    let functioning = try input.functioning(
      of: role(), [attribute(["0": "a", "1": "b"])])
    let study = try #require(try functioning.first?.groups.first?.study.get())
    let golden = try #require(
      try JSONSerialization.jsonObject(
        with: Data(
          Repository.text("Tests/PsychometricsTests/Golden/dif_sim.json").utf8))
        as? [String: Any])
    let expected = try #require(golden["items"] as? [[String: Any]])
    #expect(study.items.count == 12)
    for (item, values) in zip(study.items, expected) {
      #expect(item.item.text == values["item"] as? String)
      let odds = try item.mantelHaenszel.get()
      #expect(abs(odds.delta - (values["deltaMH"] as? Double ?? .nan)) < 1e-8)
      let both = try #require(values["logistic_both"] as? [String: Any])
      let test = try item.logistic.get().both
      #expect(abs(test.chiSquare - (both["chi2"] as? Double ?? .nan)) < 1e-6)
    }
  }

  @Test("are taken from profiles that the same bank scored, and are the same then")
  func profiles() throws {
    let folder = try ScratchFolder()
    let responses = try answers(in: folder)
    let bank = try Bank(Self.bank)
    let profiles = try ScoredPool([responses], bank: bank).profiles
    let lines = profiles.map { profile in
      String(decoding: JSONDocument.line { profile.write(to: &$0) }, as: UTF8.self)
    }
    let file = try folder.write(lines.joined(separator: "\n"), to: "p.ndjson")
    let names = try attribute(["0": "a", "1": "b"])
    let kept = try FunctioningInput(bank: Self.bank, profiles: [file], responses: [])
    let scored = try FunctioningInput(bank: Self.bank, profiles: [], responses: [responses])
    #expect(
      try kept.functioning(of: role(), [names]) == scored.functioning(of: role(), [names]))
    let other = Repository.path("TestBanks/quick-tour/profile.json")
    let failure = try #require(throws: Failure.self) {
      try FunctioningInput(bank: Self.bank, profiles: [other], responses: [])
    }
    #expect(failure.message.hasPrefix("no profile holds items"))
    let quickTour = try FunctioningInput(
      bank: Repository.path("TestBanks/quick-tour"), profiles: [],
      responses: [Repository.path("TestBanks/quick-tour/answers.json")])
    #expect(throws: Failure.self) { try quickTour.functioning(of: role(), [names]) }
  }

  @Test("need a bank for responses")
  func bankless() {
    #expect(throws: (any Error).self) {
      try FairnessCommand.parse([
        "role.xml", "p.ndjson", "--groups", "g.csv", "--cut", "1", "--responses", "r.csv",
      ])
    }
  }

  @Test("are reported without a raw name of a group, and with their methods")
  func text() throws {
    let folder = try ScratchFolder()
    let names = try attribute(["0": "a", "1": "<b>\u{1B}[31m"])
    let input = try FunctioningInput(
      bank: Self.bank, profiles: [], responses: [answers(in: folder)])
    let report = FairnessReport(
      role: try role(), scale: "twelve", analyses: [],
      functioning: try input.functioning(of: role(), [names]))
    for (language, verdict) in [("en", "No item differs"), ("de", "Keine Aufgabe weicht")] {
      let text = report.lines(width: 80, language: language).map(\.plain).joined(separator: "\n")
      #expect(text.contains(verdict))
      #expect(text.contains("Zieky"))
      #expect(!text.contains("\u{1B}"))
      let page = try HTMLReport.text(of: ReportDocument(report, language: language))
      #expect(page.contains(verdict))
      #expect(!page.contains("<b>") && !page.contains("\u{1B}"))
    }
  }
  @Test("say so where there are not two groups")
  func oneGroup() throws {
    let folder = try ScratchFolder()
    let input = try FunctioningInput(
      bank: Self.bank, profiles: [], responses: [answers(in: folder)])
    let report = FairnessReport(
      role: try role(), scale: "twelve", analyses: [],
      functioning: try input.functioning(of: role(), [attribute(["0": "a", "1": "a"])]))
    let text = report.lines(width: 80, language: "en").map(\.plain).joined(separator: "\n")
    #expect(text.contains("No conclusion: answers of two groups are needed."))
    #expect(!text.contains("95 % interval"))
  }
}
