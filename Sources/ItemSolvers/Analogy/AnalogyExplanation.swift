import Assessment

/// Reads whether an explanation names the changes of an item, and no others.
enum AnalogyExplanation {
  static func names(
    _ changed: [AnalogyFigure.Attribute], _ first: AnalogyFigure, _ second: AnalogyFigure,
    in explanation: [Block], language: String
  ) -> Bool {
    guard explanation.count == 1, case .paragraph(let content) = explanation[0],
      content.count == 1, case .text(let text) = content[0], let phrases = phrases[language]
    else { return false }
    let named = phrases.filter { text.contains($0.words) }.map(\.change)
    let expected = changed.map { attribute in
      switch attribute {
      case .kind, .fill, .side: attribute.rawValue
      case .size, .count: second[attribute] > first[attribute] ? "\(attribute)+" : "\(attribute)-"
      case .turn: "turn\((second[attribute] - first[attribute] + 4) % 4)"
      }
    }
    return named.sorted() == expected.sorted()
  }

  private static let phrases: [String: [(change: String, words: String)]] = [
    "en": [
      ("kind", "the shape becomes another one"), ("size+", "the shape grows"),
      ("size-", "the shape shrinks"), ("fill", "the shape's fill changes"),
      ("turn1", "a quarter turn clockwise"), ("turn2", "half a turn"),
      ("turn3", "a quarter turn anticlockwise"), ("count+", "a dot is added"),
      ("count-", "a dot is taken away"), ("side", "shape and arrow change sides"),
    ],
    "de": [
      ("kind", "aus der Form wird eine andere"), ("size+", "die Form wird größer"),
      ("size-", "die Form wird kleiner"), ("fill", "die Füllung der Form wechselt"),
      ("turn1", "eine Vierteldrehung im Uhrzeigersinn"), ("turn2", "eine halbe Drehung"),
      ("turn3", "eine Vierteldrehung gegen den Uhrzeigersinn"),
      ("count+", "ein Punkt kommt hinzu"), ("count-", "ein Punkt fällt weg"),
      ("side", "Form und Pfeil tauschen die Seiten"),
    ],
  ]
}
