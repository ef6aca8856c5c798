import Assessment
import ItemSolvers
import Psychometrics

/// Writes number series.
enum NumberSeriesGenerator: FamilyGenerator {
  static let family = FamilyName.numberSeries
  static let version = 3

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let spaces = NumberSeriesRules.spaces(of: cell)
    guard !spaces.isEmpty,
      let series = spaces[stream.integer(below: spaces.count)].draw(from: &stream),
      let wrong = options(series, share: NumberSeriesRules.evenShare(of: cell)).draw(
        from: &stream)
    else { return nil }
    return item(series, wrong: wrong, cell: cell, surface: surface)
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    let share = NumberSeriesRules.evenShare(of: cell)
    return SpaceMeasure.instances(in: NumberSeriesRules.spaces(of: cell)) { series in
      let options = options(series, share: share)
      var stream = RandomStream(seed: 1, purpose: "instance-space")
      guard let wrong = options.draw(from: &stream) else { return nil }
      let draft = item(series, wrong: wrong, cell: cell, surface: surface)
      let item = draft.arranged(shuffled: false, by: &stream)
      return Soundness.defects(in: item).isEmpty ? options.repeatChance : nil
    }
  }

  private static func item(
    _ series: NumberSeries, wrong: [NamedValue], cell: FamilyCell, surface: [FamilyParameter]
  ) -> GeneratedItem {
    let german = surface.contains(FamilyParameter("language", "de"))
    let question = german ? "Welche Zahl kommt als nächste?" : "Which number comes next?"
    let closing = german ? "Die nächste Zahl ist" : "The next number is"
    let options =
      [GeneratedOption(content: [.text(String(series.key))], error: nil)]
      + wrong.map { GeneratedOption(content: [.text(String($0.value))], error: $0.error) }
    let line = (series.shown.map(String.init) + ["?"]).joined(separator: ", ")
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: series.complexity, stem: [.paragraph([.text(question)])],
      steps: [
        GeneratedStep(content: [.paragraph([.text(line)])], answer: .options(options))
      ],
      explanation: [
        .paragraph([.text("\(series.rule[german ? 1 : 0]) \(closing) \(series.key).")])
      ])
  }

  private static func options(_ series: NumberSeries, share: EvenShare) -> BalancedOptions {
    let shown = series.shown
    let key = series.key
    let last = shown[shown.count - 1]
    let before = shown[shown.count - 2]
    let errors = [
      NamedValue(last, "repeated-last"),
      NamedValue(2 * last - before, "last-difference"),
      NamedValue(last + before - shown[shown.count - 3], "previous-difference"),
      NamedValue(last + shown[1] - shown[0], "first-difference"),
      NamedValue(2 * last - key, "wrong-direction"),
      NamedValue(series.numbers[shown.count + 1], "skipped-term"),
      NamedValue(2 * key - last, "step-twice"),
      NamedValue(last + before, "sum-of-last-two"),
    ]
    return BalancedOptions(key: key, errors: errors, share: share)
  }
}
