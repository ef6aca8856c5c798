import Assessment
import ItemSolvers
import Psychometrics

/// Writes arithmetic in words.
enum WordProblemGenerator: FamilyGenerator {
  static let family = FamilyName.wordProblem
  static let version = 1

  /// The least wrong answer that an error may lead to, so that it keeps its plural.
  private static let least = 8

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    guard let problem = WordProblem.space(of: cell)?.draw(from: &stream),
      let options = options(problem), let wrong = options.draw(from: &stream)
    else { return nil }
    return item(problem, wrong: wrong, cell: cell, surface: surface)
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    guard let space = WordProblem.space(of: cell) else { return 0 }
    return SpaceMeasure.instances(in: [space]) { problem in
      var stream = RandomStream(seed: 1, purpose: "instance-space")
      guard let options = options(problem), let wrong = options.draw(from: &stream),
        let draft = item(problem, wrong: wrong, cell: cell, surface: surface)
      else { return nil }
      let item = draft.arranged(shuffled: false, by: &stream)
      return Soundness.defects(in: item).isEmpty ? options.repeatChance : nil
    }
  }

  private static func options(_ problem: WordProblem) -> BalancedOptions? {
    problem.key.map { key in
      BalancedOptions(key: key, errors: problem.errors.filter { $0.value >= least })
    }
  }

  private static func item(
    _ problem: WordProblem, wrong: [NamedValue], cell: FamilyCell, surface: [FamilyParameter]
  ) -> GeneratedItem? {
    guard let key = problem.key, let sentences = problem.sentences, let question = sentences.last
    else { return nil }
    func shown(_ value: Int) -> [Inline] { [.text("\(value) \(problem.unit)")] }
    let options =
      [GeneratedOption(content: shown(key), error: nil)]
      + wrong.map { GeneratedOption(content: shown($0.value), error: $0.error) }
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: problem.operations + (problem.changesUnit ? 1 : 0),
      stem: [.paragraph([.text(sentences.dropLast().joined(separator: " "))])],
      steps: [
        GeneratedStep(content: [.paragraph([.text(question)])], answer: .options(options))
      ],
      explanation: [
        .paragraph([.text("\(problem.calculation) = \(key) \(problem.unit).")])
      ])
  }
}
