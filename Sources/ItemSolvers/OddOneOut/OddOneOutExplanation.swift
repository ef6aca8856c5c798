import Assessment

/// Reads whether an explanation names the rule of an item, and no other.
enum OddOneOutExplanation {
  static func names(
    _ rule: String, of figures: [OddFigure], key: Int, in explanation: [Block], language: String
  ) -> Bool {
    guard explanation.count == 1, case .paragraph(let content) = explanation[0],
      content.count == 1, case .text(let text) = content[0],
      let phrases = phrases[language], let subject = subjects[language], text.contains(subject)
    else { return false }
    let named = phrases.filter { text.contains($0.words) }.map(\.topic)
    let others = figures.indices.filter { $0 != key }.map { figures[$0] }
    return named == [name(of: rule, in: others)]
  }

  /// The rule with what the figures that keep it share: a step, or parts that differ.
  private static func name(of rule: String, in figures: [OddFigure]) -> String {
    guard let first = figures.first else { return rule }
    return switch rule {
    case "turn-step": "turn-step-\(first.step)"
    case "same-kind": first.isSameKind ? rule : "other-kind"
    case "same-fill": first.isSameFill ? rule : "other-fill"
    case "same-turn": first.isSameTurn ? rule : "other-turn"
    default: rule
    }
  }

  /// What the rules are about: shapes that are larger than the others, whatever their size.
  private static let subjects = ["en": "two larger shapes", "de": "beiden größeren Formen"]

  private static let phrases: [String: [(topic: String, words: String)]] = [
    "en": [
      ("same-kind", "are of the same kind"), ("other-kind", "are not of the same kind"),
      ("same-fill", "are filled alike"), ("other-fill", "are not filled alike"),
      ("same-turn", "shapes point the same way"), ("other-turn", "do not point the same way"),
      ("turn-step-90", "a quarter turn clockwise"),
      ("turn-step-180", "half a turn"), ("turn-step-270", "a quarter turn anticlockwise"),
    ],
    "de": [
      ("same-kind", "Formen von gleicher Art"), ("other-kind", "nicht von gleicher Art"),
      ("same-fill", "Formen gleich gefüllt"), ("other-fill", "nicht gleich gefüllt"),
      ("same-turn", "Formen in dieselbe"), ("other-turn", "nicht in dieselbe"),
      ("turn-step-90", "einer Vierteldrehung im Uhrzeigersinn"),
      ("turn-step-180", "einer halben Drehung"),
      ("turn-step-270", "einer Vierteldrehung gegen den Uhrzeigersinn"),
    ],
  ]
}
