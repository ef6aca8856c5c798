import Assessment
import AssessmentXML
import Delivery
import Foundation
import Testing

@testable import assay

@Suite("Families on the command line")
struct FamilyCommandTests {
  private static let bank = """
    <?xml version="1.0" encoding="UTF-8"?>
    <assessment xmlns="urn:assay:assessment:1" id="series" version="1.0.0" xml:lang="en">
      <title>Series</title>
      <scale id="reasoning" title="Reasoning" score="irt" calibration="predicted"/>
      <calibration id="predicted" model="rasch" source="predicted from radicals"/>
      <section id="main">
        <family id="next" generator="number-series" draw="6" scale="reasoning"/>
      </section>
    </assessment>
    """

  @Test("generate writes a definition without findings, the same for the same seed")
  func generate() throws {
    let first = try CommandRun(["generate", "number-series", "--n", "20", "--seed", "5"])
    let second = try CommandRun(["generate", "number-series", "--n", "20", "--seed", "5"])
    let third = try CommandRun(["generate", "number-series", "--n", "20", "--seed", "6"])
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output == second.output)
    #expect(first.output != third.output)
    let folder = try ScratchFolder()
    let path = try folder.write(first.output, to: "test.xml")
    let check = try CommandRun(["check", path, "--strict"])
    #expect(check.status == 0, "\(check.output)")
    #expect(try Bank(path).definition.items.count == 20)
  }

  @Test("generate writes what check accepts and take gives", arguments: FamilyName.allCases)
  func everyFamily(family: FamilyName) throws {
    let run = try CommandRun(["generate", family.rawValue, "--n", "30", "--seed", "5"])
    #expect(run.status == 0, "\(run.errors)")
    let folder = try ScratchFolder()
    let path = try folder.write(run.output, to: "test.xml")
    let check = try CommandRun(["check", path])
    #expect(check.status == 0, "\(check.output)")
    let drawn = try Bank(path).definition.items
    #expect(drawn.count == 30)
    let specification = try #require(FamilySpecification.of(family))
    #expect(drawn.allSatisfy { $0.administration == specification.administration })
  }

  @Test(
    "generate names the test and its scale in the language of the items",
    arguments: [
      (["ordering-puzzle"], "Ordering puzzles"), (["matrix"], "Matrices"),
      (["matrix", "--incidental", "language=de"], "Matrizen"),
    ])
  func titles(arguments: [String], title: String) throws {
    let run = try CommandRun(["generate"] + arguments + ["--n", "1"])
    #expect(run.output.contains("  <title>\(title)</title>\n"))
    #expect(run.output.contains("<scale id=\"score\" title=\"\(title)\""))
  }

  @Test("generate takes a range of difficulties that begins below zero")
  func difficulties() throws {
    let run = try CommandRun(["generate", "water-jugs", "--n", "2", "--difficulty", "-3..-1"])
    #expect(run.status == 0, "\(run.errors)")
    let folder = try ScratchFolder()
    let bank = try Bank(try folder.write(run.output, to: "test.xml"))
    #expect(bank.definition.items.count == 2)
    let joined = try CommandRun(["generate", "water-jugs", "--n", "2", "--difficulty=-3..-1"])
    #expect(joined.output == run.output)
  }

  @Test(
    "generate says what it cannot do",
    arguments: [
      (["crosswords"], "there is no family 'crosswords'; assay families lists them"),
      (["number-series", "--n", "0"], "--n takes 1 to 10000 items"),
      (
        ["number-series", "--difficulty", "2..1"],
        "'2..1' is no range of difficulties; write the lower first, such as -1..1.5"
      ),
      (
        ["number-series", "--difficulty", "8..9"],
        "no items of 'number-series' have these radicals and this difficulty"
      ),
      (["number-series", "--radical", "rule"], "'rule' is no setting; write name=value"),
      (
        ["number-series", "--incidental", "colour=red"],
        "the family 'number-series' has no incidental 'colour'"
      ),
    ])
  func refusals(arguments: [String], message: String) throws {
    let run = try CommandRun(["generate"] + arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test("a sitting keeps its items, is the same for the same seed, and is scored by its folder")
  func sitting() throws {
    let folder = try ScratchFolder()
    let bank = try folder.write(Self.bank, to: "test.xml")
    let answers = #"{"candidate":"c1","responses":{"next-1":"a","next-2":"b","next-3":null}}"#
    func take(_ out: String, seed: Int) throws -> String {
      let run = try CommandRun(
        ["take", bank, "--answers", "-", "--seed", "\(seed)", "--out", "\(folder.path)/\(out)"],
        input: answers)
      #expect(run.status == 0, "\(run.errors)")
      return String(run.output.dropLast())
    }
    func content(_ session: String, _ file: String) throws -> String {
      try String(contentsOfFile: "\(session)/\(file)", encoding: .utf8)
    }
    let (first, again, other) = (
      try take("a", seed: 3), try take("b", seed: 3), try take("c", seed: 4)
    )
    for file in ["journal.ndjson", "record.json", "profile.json"] {
      #expect(try content(first, file) == content(again, file))
    }
    let stored = try StoredSession(first)
    #expect(stored.session.record().drawn.count == 6)
    #expect(stored.session.record().drawn != (try StoredSession(other)).session.record().drawn)
    let scored = try CommandRun(["score", first])
    #expect(scored.output == (try content(first, "profile.json")))
    let rescored = try CommandRun(["rescore", "--bank", bank, first, "--json"])
    #expect(rescored.status == 0, "\(rescored.errors)")
    let batch = try CommandRun(["score", "--bank", bank, "-"], input: answers)
    #expect(batch.status == 2)
    #expect(batch.errors.contains("are scored by their sessions' folders"))
  }

  @Test("an audit prints a row for each level, and its figures as JSON")
  func audit() throws {
    let run = try CommandRun(["families", "weighing", "--audit", "200", "--seed", "1"])
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("weighing") } >= 3)
    let json = try CommandRun(
      ["families", "weighing", "--audit", "50", "--seed", "1", "--json"])
    #expect(json.output.contains(#""level": "high""#))
  }
}
