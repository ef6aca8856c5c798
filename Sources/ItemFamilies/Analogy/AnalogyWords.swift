/// The words of analogies.
enum AnalogyWords: String {
  case english = "en"
  case german = "de"

  var question: String {
    switch self {
    case .english:
      "The first figure changes into the second. Which figure does the third one become when it changes in the same way?"
    case .german:
      "Aus der ersten Figur wird die zweite. Welche Figur wird aus der dritten, wenn sie sich ebenso ändert?"
    }
  }

  /// What changes, and that it is carried over.
  func explanation(_ changes: [(AnalogyAttribute, AnalogyRole.Part)]) -> String {
    let phrases = changes.map { phrase($0, by: $1.second - $1.first) }.joined(separator: "; ")
    return switch self {
    case .english:
      "From the first figure to the second: \(phrases). In all else the answer is like the third figure."
    case .german:
      "Von der ersten Figur zur zweiten: \(phrases). In allem anderen ist die Lösung wie die dritte Figur."
    }
  }

  private func phrase(_ attribute: AnalogyAttribute, by change: Int) -> String {
    let isEnglish = self == .english
    return switch attribute {
    case .kind: isEnglish ? "the shape becomes another one" : "aus der Form wird eine andere"
    case .size:
      change > 0
        ? isEnglish ? "the shape grows" : "die Form wird größer"
        : isEnglish ? "the shape shrinks" : "die Form wird kleiner"
    case .fill: isEnglish ? "the shape's fill changes" : "die Füllung der Form wechselt"
    case .turn: turn((change + 4) % 4)
    case .count:
      change > 0
        ? isEnglish ? "a dot is added" : "ein Punkt kommt hinzu"
        : isEnglish ? "a dot is taken away" : "ein Punkt fällt weg"
    case .side:
      isEnglish ? "shape and arrow change sides" : "Form und Pfeil tauschen die Seiten"
    }
  }

  private func turn(_ quarters: Int) -> String {
    switch (self, quarters) {
    case (.english, 1): "the arrow makes a quarter turn clockwise"
    case (.english, 2): "the arrow makes half a turn"
    case (.english, _): "the arrow makes a quarter turn anticlockwise"
    case (.german, 1): "der Pfeil macht eine Vierteldrehung im Uhrzeigersinn"
    case (.german, 2): "der Pfeil macht eine halbe Drehung"
    case (.german, _): "der Pfeil macht eine Vierteldrehung gegen den Uhrzeigersinn"
    }
  }
}
