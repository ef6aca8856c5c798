import Assessment

/// The words by which answers and explanations of rotation items are recognised.
enum RotationWords {
  /// The two answers to a pair: turned, mirrored.
  static let options: [String: [String]] = [
    "en": ["the same figure, turned", "its mirror image, turned"],
    "de": ["dieselbe Figur, gedreht", "ihr Spiegelbild, gedreht"],
  ]

  private static let turns: [String: [String]] = [
    "en": ["a quarter turn clockwise", "half a turn", "a quarter turn anticlockwise"],
    "de": [
      "einer Vierteldrehung im Uhrzeigersinn", "einer halben Drehung",
      "einer Vierteldrehung gegen den Uhrzeigersinn",
    ],
  ]

  private static let mirror = ["en": "mirror image", "de": "Spiegelbild"]

  /// Whether an explanation names this turn alone, and a mirror image only where there is one.
  static func explains(
    _ explanation: [Block], quarters: Int, isMirrored: Bool, language: String
  ) -> Bool {
    guard explanation.count == 1, case .paragraph(let content) = explanation[0],
      content.count == 1, case .text(let text) = content[0], let turns = turns[language],
      let mirror = mirror[language]
    else { return false }
    let named = turns.indices.filter { text.contains(turns[$0]) }.map { $0 + 1 }
    return named == [quarters] && text.contains(mirror) == isMirrored
  }
}
