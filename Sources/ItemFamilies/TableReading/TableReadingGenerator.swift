import Assessment
import Psychometrics

/// Writes questions about tables and charts.
enum TableReadingGenerator: FamilyGenerator {
  static let family = FamilyName.tableReading
  static let version = 3

  /// The most tries at numbers for one draft.
  private static let tries = 2_000
  /// How many tries a space is projected from, for each rank of the key.
  private static let sampled = 400

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let below = stream.integer(below: 5)
    for _ in 0..<tries {
      guard let task = TableTask(cell, below: below, from: &stream) else { continue }
      let theme = TableTheme.all[stream.integer(below: TableTheme.all.count)]
      let entries = stream.permutation(of: theme.entries[0].count).prefix(task.numbers.rows.count)
      let words = TableWords(
        numbers: task.numbers, question: task.question, theme: theme, entries: Array(entries),
        firstYear: stream.integer(in: TableTheme.firstYears),
        isGerman: surface.contains(FamilyParameter("language", "de")))
      return item(task, words, cell: cell, surface: surface)
    }
    return nil
  }

  /// One over the chance that two tables have the same numbers, projected from a fixed sample: a
  /// lower bound, since stories, places and wrong answers are left out.
  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    var stream = RandomStream(seed: 1, purpose: "instance-space")
    let repeats = (0..<5).map { below in
      let kept = (0..<sampled).compactMap { _ in
        TableTask(cell, below: below, from: &stream)?.numbers.chance
      }
      // Of all tries, those thrown away make each that is kept more likely.
      let count = Double(kept.count)
      return kept.reduce(0, +) * Double(sampled) / max(count * count, 1)
    }
    let chance = repeats.reduce(0, +) / 25
    return chance > 0 ? 1 / chance : 0
  }

  private static func item(
    _ task: TableTask, _ words: TableWords, cell: FamilyCell, surface: [FamilyParameter]
  ) -> GeneratedItem? {
    guard let explanation = words.explanation else { return nil }
    let key = task.question.key(in: task.numbers)
    let options =
      [GeneratedOption(content: words.answer(key), error: nil)]
      + task.wrong.map { GeneratedOption(content: words.answer($0.value), error: $0.error) }
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: task.question.complexity(in: task.numbers),
      stem: [words.block(isChart: cell["form"] == "chart")],
      steps: [
        GeneratedStep(
          content: [.paragraph([.text(words.sentence)])], answer: .options(options))
      ],
      explanation: [.paragraph([.text(explanation)])])
  }
}
