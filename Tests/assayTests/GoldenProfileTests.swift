import ArgumentParser
import Foundation
import Testing

@testable import assay

@Suite("The test banks, sat by their answers")
struct GoldenProfileTests {
  /// Sits a bank and returns the session's files by name.
  private func sit(_ bank: String, in folder: ScratchFolder, seed: UInt64) throws -> [String: Data]
  {
    let command = try TakeCommand.parse([
      Repository.path("TestBanks/\(bank)"), "--answers",
      Repository.path("TestBanks/\(bank)/answers.json"), "--seed", "\(seed)", "--out", folder.path,
      "--allow-illustrative",
    ])
    try command.run()
    let sessions = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let session = try #require(sessions.first)
    #expect(sessions.count == 1)
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(session)") {
      files[name] = try Data(contentsOf: URL(filePath: "\(folder.path)/\(session)/\(name)"))
    }
    return files
  }

  @Test("A bank's profile is the golden one", arguments: Repository.banks)
  func equalsGolden(_ bank: String) throws {
    let files = try sit(bank, in: ScratchFolder(), seed: 7)
    let profile = String(decoding: try #require(files["profile.json"]), as: UTF8.self)
    #expect(profile == (try Repository.text("TestBanks/\(bank)/profile.json")))
  }

  @Test("Sat twice, a bank leaves identical folders", arguments: Repository.banks)
  func isReproducible(_ bank: String) throws {
    let first = try sit(bank, in: ScratchFolder(), seed: 11)
    let second = try sit(bank, in: ScratchFolder(), seed: 11)
    #expect(
      first.keys.sorted() == ["definition.xml", "journal.ndjson", "profile.json", "record.json"])
    #expect(first == second)
  }
}
