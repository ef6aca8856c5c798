import Assessment
import ItemSolvers
import Psychometrics

/// Writes arithmetic in words, whose answer is typed.
enum WordProblemGenerator: FamilyGenerator {
  static let family = FamilyName.wordProblem
  static let version = 1

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    guard let problem = WordProblem.space(of: cell)?.draw(from: &stream), let key = problem.key,
      let sentences = problem.sentences, let question = sentences.last
    else { return nil }
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: problem.operations + (problem.changesUnit ? 1 : 0),
      stem: [.paragraph([.text(sentences.dropLast().joined(separator: " "))])],
      steps: [
        GeneratedStep(
          content: [.paragraph([.text(question)])], answer: answer(problem, key: key))
      ],
      explanation: [
        .paragraph([.text("\(problem.calculation) = \(key) \(problem.unit).")])
      ])
  }

  /// The problems of a cell, each equally likely.
  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    WordProblem.space(of: cell)?.measure { _ in 1 }.count ?? 0
  }

  /// The number to be typed, with every other number that a named error leads to.
  private static func answer(_ problem: WordProblem, key: Int) -> GeneratedAnswer {
    var known: Set<Int> = [key]
    let different = problem.errors.filter { $0.value > 0 && known.insert($0.value).inserted }
    return .number(
      key: Double(key), unit: problem.unit,
      errors: different.map { ExpectedError(Double($0.value), $0.error) })
  }
}
