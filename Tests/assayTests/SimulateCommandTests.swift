import ArgumentParser
import Assessment
import Delivery
import Foundation
import Simulation
import Testing

@testable import assay

@Suite("The command `assay simulate`")
struct SimulateCommandTests {
  private static let bank = Repository.path("TestBanks/adaptive-reasoning")

  private func failure(_ arguments: [String]) throws -> Failure {
    let command = try SimulateCommand.parse(arguments)
    return try #require(throws: Failure.self) { try command.run() }
  }

  @Test("A line of simulated answers, taken with its seed, leaves the theta of the simulation")
  func replaysWithTake() throws {
    let folder = try ScratchFolder()
    let file = "\(folder.path)/lines.ndjson"
    try SimulateCommand.parse([
      Self.bank, "--n", "3", "--seed", "5", "--responses", file, "--json",
    ]).run()
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 3)
    let bank = try Bank(Self.bank)
    let study = try SimulationStudy(bank.definition, digests: bank.digests, seed: 5)
    for (index, line) in lines.enumerated() {
      let candidate = study.candidate(index + 1)
      #expect(line.contains(#""candidate":"\#(candidate.id)""#))
      let answers = try folder.write(String(line), to: "line-\(index).json")
      let out = "\(folder.path)/out-\(index)"
      try TakeCommand.parse([
        Self.bank, "--answers", answers, "--seed", "\(candidate.seed)", "--out", out,
      ]).run()
      let session = try #require(try FileManager.default.contentsOfDirectory(atPath: out).first)
      let stored = try StoredSession("\(out)/\(session)")
      let taken = stored.session.record()
      #expect(taken.tailoring == study.record(of: candidate).tailoring)
      #expect(taken.tailoring.first?.steps.isEmpty == false)
    }
  }

  @Test(
    "What cannot be simulated is refused with status 2",
    arguments: [
      (
        ["--theta", "high"],
        "'high' is no theta; write normal, uniform, or different numbers such as -2,-1,0,1,2"
      ),
      (["--n", "0"], "--n takes from 1 to 1000000 candidates"),
      (["--threads", "0"], "--threads takes from 1 to 64 threads"),
      (["--target", "1.5"], "--target is a share above 0 and at most 1, such as 0.2"),
      (
        ["--exposure", "sympson-hetter"],
        "--exposure needs a --target and a file to --write the controls to"
      ),
      (["--write", "x.xml"], "--write takes the controls that --exposure sympson-hetter finds"),
      (["--scale", "s"], "\(bank): there is no scale 's' with score=\"irt\""),
    ])
  func refuses(arguments: [String], message: String) throws {
    let failure = try failure([Self.bank] + arguments)
    #expect(failure.message == message)
    #expect(failure.status == .unusable)
  }

  @Test("A bank without a model, and a file that exists, are refused")
  func refusesFiles() throws {
    let tour = Repository.path("TestBanks/quick-tour")
    #expect(
      try failure([tour]).message
        == "\(tour): no scale has a theta, so that there is no model to answer by; say score=\"irt\""
    )
    let folder = try ScratchFolder()
    let file = try folder.write("mine", to: "lines.ndjson")
    #expect(
      try failure([Self.bank, "--responses", file]).message
        == "\(file): it exists already; choose another name")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
  }
}
