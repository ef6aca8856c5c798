import Assessment

/// Reads whether an explanation names the changes of an item, and no others.
enum AnalogyExplanation {
  static func names(
    _ changed: [AnalogyFigure.Attribute], _ first: AnalogyFigure, _ second: AnalogyFigure,
    in explanation: [Block], language: String
  ) -> Bool {
    guard explanation.count == 1, case .paragraph(let content) = explanation[0],
      content.count == 1, case .text(let text) = content[0], let phrases = phrases[language],
      let pairs = pairs[language]
    else { return false }
    let named = (phrases + pairs).filter { text.contains($0.words) }.map(\.change)
    let expected = changed.map { attribute in
      switch attribute {
      case .kind, .fill: "\(attribute)\(first[attribute])\(second[attribute])"
      case .side: attribute.rawValue
      case .size, .count: second[attribute] > first[attribute] ? "\(attribute)+" : "\(attribute)-"
      case .turn: "turn\((second[attribute] - first[attribute] + 4) % 4)"
      }
    }
    return named.sorted() == expected.sorted()
  }

  private static let phrases: [String: [(change: String, words: String)]] = [
    "en": [
      ("size+", "the shape grows"), ("size-", "the shape shrinks"),
      ("turn1", "a quarter turn clockwise"), ("turn2", "half a turn"),
      ("turn3", "a quarter turn anticlockwise"), ("count+", "a dot is added"),
      ("count-", "a dot is taken away"), ("side", "shape and arrow change sides"),
    ],
    "de": [
      ("size+", "die Form wird größer"), ("size-", "die Form wird kleiner"),
      ("turn1", "eine Vierteldrehung im Uhrzeigersinn"), ("turn2", "eine halbe Drehung"),
      ("turn3", "eine Vierteldrehung gegen den Uhrzeigersinn"),
      ("count+", "ein Punkt kommt hinzu"), ("count-", "ein Punkt fällt weg"),
      ("side", "Form und Pfeil tauschen die Seiten"),
    ],
  ]

  /// The phrases for every change of one kind or fill to another.
  private static let pairs: [String: [(change: String, words: String)]] = [
    "en": changes("kind", ["circle", "square", "triangle", "diamond"]) {
      "the \($0) becomes a \($1)"
    }
      + changes("fill", ["outlined", "hatched", "solid"]) {
        "the shape changes from \($0) to \($1)"
      },
    "de": changes("kind", ["dem Kreis", "dem Quadrat", "dem Dreieck", "der Raute"]) {
      "aus \($0) wird \($1.replacing("dem", with: "ein").replacing("der", with: "eine"))"
    }
      + changes("fill", ["umrandet", "schraffiert", "gefüllt"]) {
        "die Form wechselt von \($0) zu \($1)"
      },
  ]

  private static func changes(
    _ attribute: String, _ values: [String], _ words: (String, String) -> String
  ) -> [(change: String, words: String)] {
    values.indices.flatMap { first in
      values.indices.filter { $0 != first }.map { second in
        ("\(attribute)\(first)\(second)", words(values[first], values[second]))
      }
    }
  }
}
