/// The words of rotation items.
enum RotationTexts: String {
  case english = "en"
  case german = "de"

  private var isEnglish: Bool { self == .english }

  var pair: String {
    isEnglish ? "What is the second figure?" : "Was ist die zweite Figur?"
  }

  var choice: String {
    isEnglish
      ? "Which figure is the one above, turned but not mirrored?"
      : "Welche Figur ist die obige, gedreht, aber nicht gespiegelt?"
  }

  var same: String { isEnglish ? "the same figure, turned" : "dieselbe Figur, gedreht" }
  var mirrored: String { isEnglish ? "its mirror image, turned" : "ihr Spiegelbild, gedreht" }

  func explanation(_ quarters: Int, isPair: Bool, isMirrored: Bool) -> String {
    let turn = turn(quarters)
    return switch (isPair, isMirrored) {
    case (true, true):
      isEnglish
        ? "The second figure is the mirror image of the first one after \(turn). No turn alone makes them alike."
        : "Die zweite Figur ist das Spiegelbild der ersten nach \(turn). Keine Drehung allein macht sie gleich."
    case (true, false):
      isEnglish
        ? "The second figure is the first one after \(turn)."
        : "Die zweite Figur ist die erste nach \(turn)."
    case (false, _):
      isEnglish
        ? "The answer is the figure above after \(turn). No turn makes it look like any of the other answers."
        : "Die Lösung ist die obige Figur nach \(turn). Durch keine Drehung gleicht sie einer der anderen Antworten."
    }
  }

  private func turn(_ quarters: Int) -> String {
    switch (self, quarters) {
    case (.english, 1): "a quarter turn clockwise"
    case (.english, 2): "half a turn"
    case (.english, _): "a quarter turn anticlockwise"
    case (.german, 1): "einer Vierteldrehung im Uhrzeigersinn"
    case (.german, 2): "einer halben Drehung"
    case (.german, _): "einer Vierteldrehung gegen den Uhrzeigersinn"
    }
  }
}
