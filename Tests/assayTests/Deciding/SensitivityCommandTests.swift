import ArgumentParser
import Assessment
import Decision
import Reports
import Testing
import Typesetting

@testable import assay

@Suite("Sensitivity to the scoring rule, on the command line")
struct SensitivityCommandTests {
  private static let bank = Repository.path("TestBanks/scenarios-experts")

  private func report(_ responses: String) throws -> SensitivityReport {
    let folder = try ScratchFolder()
    let bank = try Bank(Self.bank)
    let pool = try ScoredPool([folder.write(responses, to: "responses.ndjson")], bank: bank)
    let reference = AssessmentReference(
      id: bank.definition.id, version: "1.0.0", title: bank.definition.title,
      digests: bank.digests)
    return SensitivityReport(
      ScenarioSet.all(in: bank.definition).map {
        SensitivityAnalysis($0, profiles: pool.profiles, lines: [.top(1)])
      }, assessment: reference)
  }

  /// Everybody has the first three scenarios by the key.
  private func line(_ candidate: String, last: String) -> String {
    """
    {"candidate":"\(candidate)","responses":{"shared-shift":{"a":5,"b":3,"c":2,"d":1},\
    "wrong-invoice":{"a":1,"b":5,"c":4,"d":2},"quiet-colleague":{"a":2,"b":5,"c":1,"d":3},\
    "late-supplier":\(last)}}

    """
  }

  private var responses: String {
    line("key", last: #"{"a":4,"b":1,"c":5,"d":2}"#)
      + line("experts", last: #"{"a":5,"b":1,"c":5,"d":1}"#)
      + line("torn", last: "null")
      + line("\\u001b[31mred", last: #"{"a":1,"b":5,"c":1,"d":5}"#)
  }

  @Test("compares who answered everything, under every rule of a bank with experts")
  func analysis() throws {
    let analysis = try #require(try report(responses).analyses.first)
    #expect(analysis.candidates == ["key", "experts", "\u{1B}[31mred"])
    #expect(analysis.incompleteCount == 1)
    #expect(analysis.rules.count == 11)
    #expect(analysis.rules[0].scores == [16, 14, 12])
    // The simulated experts' commonest ratings of two actions are not the key's.
    let consensus = try #require(analysis.rules.first { $0.rule == .expertConsensus })
    #expect(consensus.places == [2...2, 1...1, 3...3])
    #expect(analysis.selections[0].standings == [.depends, .depends, .never])
  }

  @Test(
    "says that simulated experts are illustrative, and lets nobody's name reach the terminal raw")
  func text() throws {
    let report = try report(responses)
    for (language, mark) in [("en", "illustrative"), ("de", "Beispieldaten")] {
      let text = report.lines(width: 80, language: language, showing: 20).map(\.plain).joined(
        separator: "\n")
      #expect(text.contains(mark))
      #expect(text.contains("McDaniel"))
      #expect(!text.contains("\u{1B}"))
    }
  }

  @Test("refuses a bank without scenarios, an odd number of places, and a file without candidates")
  func refusals() throws {
    let answers = Repository.path("TestBanks/quick-tour/answers.json")
    let command = try SensitivityCommand.parse([Repository.path("TestBanks/demo-norms"), answers])
    let failure = try #require(throws: Failure.self) { try command.run() }
    #expect(failure.message.hasSuffix("no scale holds keyed scenarios and nothing else"))
    #expect(throws: (any Error).self) {
      try SensitivityCommand.parse([Self.bank, answers, "--top", "0"])
    }
    #expect(throws: Failure.self) { try report("") }
  }
}
