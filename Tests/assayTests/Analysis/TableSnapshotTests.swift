import Foundation
import Testing

/// With `WRITE_GOLDEN` in the environment the files are written instead of compared, to be read by
/// a person before they are kept.
@Suite("Tables of calibrations and analyses at 80 columns")
struct TableSnapshotTests {
  private func expect(_ run: CommandRun, equals name: String) throws {
    let path = "Tests/assayTests/Golden/\(name)"
    if ProcessInfo.processInfo.environment["WRITE_GOLDEN"] != nil {
      try run.output.write(toFile: Repository.path(path), atomically: true, encoding: .utf8)
    }
    #expect(run.output == (try Repository.text(path)))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(
    "Parameters stand in columns with what speaks against them",
    arguments: ["2pl", "grm", "rsm", "nrm"])
  func calibration(model: String) throws {
    let isDichotomous = model == "2pl"
    let run = try CommandRun(
      ["calibrate", "-", "--input", "csv", "--model", model],
      input: GoldenData.responses(
        isDichotomous ? "data_lsat7" : "data_science", lowest: isDichotomous ? 0 : 1))
    #expect(run.status == 0)
    try expect(run, equals: "calibration-\(model).txt")
  }

  @Test("Items, flags and options with their lines")
  func analysis() throws {
    let scratch = try ScratchFolder()
    let keys = ["1": "a", "2": "b", "3": "c", "4": "a", "5": "b", "6": "c"]
    let bank = try scratch.write(
      KeyedBank.text(
        items: keys.keys.sorted().map { ("n\($0)", keys[$0] ?? "a") },
        options: ["a", "b", "c", "d"]
      ), to: "test.xml")
    let answers = try SimulatedAnswers(
      path: bank, flaws: ["n4": .wrongKey(right: "d"), "n6": .strongDistractor("a")])
    let run = try CommandRun(
      ["analyze", "-", "--bank", bank], input: answers.lines(persons: 400, seed: 5))
    #expect(run.status == 0)
    try expect(run, equals: "analysis-keyed.txt")
  }
}
