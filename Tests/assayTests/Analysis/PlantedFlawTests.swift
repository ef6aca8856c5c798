import Foundation
import Testing

@Suite("Flaws planted in the answers to the reasoning pool")
struct PlantedFlawTests {
  /// The flags of the pool by item, over the answers of 500 simulated persons.
  private func flags(_ flaws: [String: SimulatedAnswers.Flaw]) throws -> [String: [String]] {
    let answers = try SimulatedAnswers(bank: "adaptive-reasoning", flaws: flaws)
    let run = try CommandRun(
      ["analyze", "-", "--bank", "TestBanks/adaptive-reasoning", "--scale", "reasoning", "--json"],
      input: answers.lines(persons: 500, seed: 11))
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    var flags: [String: [String]] = [:]
    for item in JSON.objects(try JSON.object(run.output)["items"]) {
      let id = try #require(item["id"] as? String)
      flags[id] = JSON.objects(item["flags"]).map { flag in
        "\(flag["rule"] as? String ?? ""): \(flag["message"] as? String ?? "")"
      }
    }
    return flags
  }

  @Test("A wrong key and a strong distractor are found, and no other item is accused of either")
  func findsPlanted() throws {
    let flags = try flags(["l05": .wrongKey(right: "b"), "d07": .strongDistractor("c")])
    #expect(flags.count == 72)
    #expect(
      flags["l05"]?.prefix(2) == [
        "key-may-be-wrong: the key may be wrong: stronger candidates choose option b, not a",
        "strong-distractor: option b draws stronger candidates than the key",
      ])
    #expect(
      flags["d07"]?.contains(
        "strong-distractor: option c draws stronger candidates than the key") == true)
    let accused = flags.filter { item in
      item.value.contains { $0.hasPrefix("key-may") || $0.hasPrefix("strong") }
    }
    #expect(accused.keys.sorted() == ["d07", "l05"])
    let against = flags.filter { $0.value.contains { $0.hasPrefix("against") } }
    #expect(against.keys.contains("l05"))
  }

  @Test("Without a flaw no key is accused")
  func findsNothing() throws {
    let flags = try flags([:])
    let accused = flags.values.joined().filter {
      $0.hasPrefix("key-may") || $0.hasPrefix("strong") || $0.hasPrefix("against")
    }
    #expect(accused.isEmpty)
  }
}
