import Assessment
import ItemSolvers
import Psychometrics

/// Writes letter series.
enum LetterSeriesGenerator: FamilyGenerator {
  static let family = FamilyName.letterSeries
  static let version = 1

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    guard let series = spaces(of: cell).first?.draw(from: &stream) else { return nil }
    let wrong = options(series).draw(from: &stream)
    return item(series, wrong: wrong, cell: cell, surface: surface)
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    SpaceMeasure.instances(in: spaces(of: cell)) { series in
      let options = options(series)
      var stream = RandomStream(seed: 1, purpose: "instance-space")
      let wrong = options.draw(from: &stream)
      let item = item(series, wrong: wrong, cell: cell, surface: surface)
        .arranged(shuffled: false, by: &stream)
      return Soundness.defects(in: item).isEmpty ? options.repeatChance : nil
    }
  }

  private static func spaces(of cell: FamilyCell) -> [ParameterSpace<LetterSeries>] {
    LetterSeries.spaces(of: cell["rule"], far: cell["steps"] == "far")
  }

  private static func item(
    _ series: LetterSeries, wrong: [NamedValue], cell: FamilyCell, surface: [FamilyParameter]
  ) -> GeneratedItem {
    let german = surface.contains(FamilyParameter("language", "de"))
    let question =
      german
      ? "Welcher Buchstabe kommt als nächster? Nach Z folgt wieder A."
      : "Which letter comes next? After Z comes A again."
    let closing = german ? "Der nächste Buchstabe ist" : "The next letter is"
    let key = LetterSeries.letter(series.key)
    let options =
      [GeneratedOption(content: [.text(key)], error: nil)]
      + wrong.map {
        GeneratedOption(content: [.text(LetterSeries.letter($0.value))], error: $0.error)
      }
    let line = (series.shown.map(LetterSeries.letter) + ["?"]).joined(separator: ", ")
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: series.complexity, stem: [.paragraph([.text(question)])],
      steps: [GeneratedStep(content: [.paragraph([.text(line)])], answer: .options(options))],
      explanation: [.paragraph([.text("\(series.rule[german ? 1 : 0]) \(closing) \(key).")])])
  }

  private static func options(_ series: LetterSeries) -> LetterOptions {
    let shown = series.shown
    let last = shown[shown.count - 1]
    let before = shown[shown.count - 2]
    return LetterOptions(
      key: series.key,
      errors: [
        NamedValue(last, "repeated-last"),
        NamedValue(2 * last - before, "last-difference"),
        NamedValue(last + before - shown[shown.count - 3], "previous-difference"),
        NamedValue(last + shown[1] - shown[0], "first-difference"),
        NamedValue(2 * last - series.key, "wrong-direction"),
        NamedValue(series.places[shown.count + 1], "skipped-letter"),
      ])
  }
}
