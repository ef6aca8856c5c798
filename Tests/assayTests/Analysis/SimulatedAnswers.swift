import Assessment
import AssessmentXML
import Foundation
import Psychometrics

/// Answers of simulated persons to the keyed choices of a definition, with flaws where planted.
struct SimulatedAnswers {
  /// What is wrong with an item.
  enum Flaw {
    /// Who knows chooses the other option, because the key is wrong.
    case wrongKey(right: String)
    /// The strongest choose the other option.
    case strongDistractor(String)
  }

  private struct Choice {
    let id: String
    let key: String
    let options: [String]
    let difficulty: Double
  }

  private let choices: [Choice]
  private let flaws: [String: Flaw]

  /// Takes the scored choices of a bank; their difficulties rise from -2 to 2 in turn.
  init(bank: String, flaws: [String: Flaw]) throws {
    try self.init(path: Repository.path("TestBanks/\(bank)/test.xml"), flaws: flaws)
  }

  /// The same of a definition anywhere.
  init(path: String, flaws: [String: Flaw]) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let folder = URL(filePath: path).deletingLastPathComponent()
    let checked = CheckedDefinition(
      XMLSource(path: path, text: text),
      loader: DefinitionLoader { name throws(DefinitionLoader.Failure) in
        guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else {
          throw DefinitionLoader.Failure("there is no such file")
        }
        return Array(bytes)
      })
    let items = checked.definition.map { Catalog($0).items } ?? []
    choices = items.filter { !$0.isPractice }.enumerated().compactMap { index, entry in
      guard case .choice(let choice) = entry.item.interactions.first?.kind,
        case .identifier(let key) = entry.item.responses.first?.correct
      else { return nil }
      return Choice(
        id: entry.item.id, key: key, options: choice.options.map(\.id),
        difficulty: Double(index % 9) / 2 - 2)
    }
    self.flaws = flaws
  }

  /// One line of NDJSON a person.
  func lines(persons: Int, seed: UInt64) -> String {
    var stream = RandomStream(seed: seed, purpose: "answers")
    return (0..<persons).map { person in
      let theta = stream.normal()
      let answers = choices.map { choice in
        "\"\(choice.id)\":\"\(answer(to: choice, theta, &stream))\""
      }
      return "{\"candidate\":\"c\(person)\",\"responses\":{\(answers.joined(separator: ","))}}\n"
    }.joined()
  }

  private func answer(
    to choice: Choice, _ theta: Double, _ stream: inout RandomStream
  ) -> String {
    switch flaws[choice.id] {
    case .wrongKey(let right):
      return chosen(right, of: choice, theta, &stream)
    case .strongDistractor(let option) where theta > 0.7 && stream.uniform() < 0.7:
      return option
    case .strongDistractor, nil:
      return chosen(choice.key, of: choice, theta, &stream)
    }
  }

  /// The right option with a chance that grows with theta, else any other.
  private func chosen(
    _ right: String, of choice: Choice, _ theta: Double, _ stream: inout RandomStream
  ) -> String {
    let item = LogisticItem(
      discrimination: 1.4, difficulty: choice.difficulty, lowerAsymptote: 0.1)
    if stream.uniform() < item.probability(at: theta) { return right }
    let others = choice.options.filter { $0 != right }
    return others[stream.integer(below: others.count)]
  }
}
