public import Assessment
public import Psychometrics

/// Writes syllogisms.
public enum SyllogismGenerator: FamilyGenerator {
  /// Syllogisms.
  public static let family = FamilyName.syllogism
  /// Changes whenever the same seed would give another item.
  public static let version = 1

  /// Drafts a syllogism: the key is drawn first, then premises that lead to it, then the groups.
  public static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    let language = surface.first { $0.name == "language" }?.value ?? "en"
    let terms = surface.first { $0.name == "terms" }?.value ?? "nonsense"
    let keys = SyllogismPatterns.keys(cell["conclusion"])
    let key = keys[stream.integer(below: keys.count)]
    let pairs = SyllogismPatterns.pairs(cell["conclusion"], figure: cell["figure"], key: key)
    guard !pairs.isEmpty else { return nil }
    let pair = pairs[stream.integer(below: pairs.count)]
    guard let premises = premises(pair.moods, pair.arrangement) else { return nil }
    let swaps = stream.integer(below: 2) == 1
    let conclusions = conclusions(cell["conclusion"], turned: swaps)
    let groups = SyllogismTerms.draw(terms, language: language, from: &stream)
    let indirect =
      switch cell["wording"] {
      case "plain": [false, false]
      case "mixed": stream.integer(below: 2) == 1 ? [true, false] : [false, true]
      default: [true, true]
      }

    let phrases = SyllogismPhrases(language: language)
    let inference = SyllogismInference(premises)
    let right = conclusions.first(where: inference.implies)
    let options =
      conclusions.map { conclusion in
        GeneratedOption(
          content: [.text(phrases.sentence(conclusion, groups))],
          error: conclusion == right ? nil : SyllogismErrors.name(of: conclusion, from: premises))
      } + [
        GeneratedOption(
          content: [.text(phrases.none)],
          error: right == nil ? nil : SyllogismErrors.nothingFollows)
      ]
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: inference.count,
      stem: [.paragraph([.text(phrases.opening)])]
        + premises.indices.map { index in
          .paragraph([
            .text(phrases.sentence(premises[index], groups, isIndirect: indirect[index]))
          ])
        },
      steps: [
        GeneratedStep(content: [.paragraph([.text(phrases.question)])], answer: .options(options))
      ],
      explanation: [.paragraph([.text(phrases.explanation(right, groups))])])
  }

  /// Pairs of premises, directions, wordings and groups; each key is a quarter.
  public static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    let language = surface.first { $0.name == "language" }?.value ?? "en"
    let terms = surface.first { $0.name == "terms" }?.value ?? "nonsense"
    let keys = SyllogismPatterns.keys(cell["conclusion"])
    var repeats = 0.0
    for key in SyllogismPatterns.Key.allCases {
      let share = Double(keys.count { $0 == key }) / Double(keys.count)
      let pairs = SyllogismPatterns.pairs(cell["conclusion"], figure: cell["figure"], key: key)
      if share > 0, !pairs.isEmpty { repeats += share * share / Double(pairs.count) }
    }
    let wordings = cell["wording"] == "mixed" ? 2.0 : 1.0
    return 2 * wordings * SyllogismTerms.count(terms, language: language) / repeats
  }

  /// The premises of two letters, such as `AE`.
  private static func premises(
    _ moods: String, _ arrangement: SyllogismPatterns.Arrangement
  ) -> [SyllogismStatement]? {
    let moods = moods.compactMap(SyllogismMood.init)
    guard moods.count == 2 else { return nil }
    return [
      arrangement.middleEndsFirst
        ? SyllogismStatement(moods[0], 0, 1) : SyllogismStatement(moods[0], 1, 0),
      arrangement.middleEndsSecond
        ? SyllogismStatement(moods[1], 2, 1) : SyllogismStatement(moods[1], 1, 2),
    ]
  }

  /// The conclusions shown: one in both directions, and one that holds in both or in none.
  private static func conclusions(_ kind: String, turned: Bool) -> [SyllogismStatement] {
    let (twice, once) =
      kind == "universal"
      ? (SyllogismMood.all, SyllogismMood.none) : (SyllogismMood.someNot, SyllogismMood.some)
    return [
      SyllogismStatement(twice, 0, 2), SyllogismStatement(twice, 2, 0),
      turned ? SyllogismStatement(once, 2, 0) : SyllogismStatement(once, 0, 2),
    ]
  }
}
