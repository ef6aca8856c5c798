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
    let phrases = changes.map { phrase($0, $1.first, $1.second) }.joined(separator: "; ")
    return switch self {
    case .english:
      "From the first figure to the second: \(phrases). In all else the answer is like the third figure."
    case .german:
      "Von der ersten Figur zur zweiten: \(phrases). In allem anderen ist die Lösung wie die dritte Figur."
    }
  }

  private func phrase(_ attribute: AnalogyAttribute, _ first: Int, _ second: Int) -> String {
    let isEnglish = self == .english
    let change = second - first
    return switch attribute {
    case .kind:
      isEnglish
        ? "the \(Self.kinds[first]) becomes a \(Self.kinds[second])"
        : "aus \(Self.germanKinds[first].from) wird \(Self.germanKinds[second].into)"
    case .size:
      change > 0
        ? isEnglish ? "the shape grows" : "die Form wird größer"
        : isEnglish ? "the shape shrinks" : "die Form wird kleiner"
    case .fill:
      isEnglish
        ? "the shape changes from \(Self.fills[first]) to \(Self.fills[second])"
        : "die Form wechselt von \(Self.germanFills[first]) zu \(Self.germanFills[second])"
    case .turn: turn((change + 4) % 4)
    case .count:
      change > 0
        ? isEnglish ? "a dot is added" : "ein Punkt kommt hinzu"
        : isEnglish ? "a dot is taken away" : "ein Punkt fällt weg"
    case .side:
      isEnglish ? "shape and arrow change sides" : "Form und Pfeil tauschen die Seiten"
    }
  }

  private static let kinds = ["circle", "square", "triangle", "diamond"]
  private static let germanKinds = [
    (from: "dem Kreis", into: "ein Kreis"), (from: "dem Quadrat", into: "ein Quadrat"),
    (from: "dem Dreieck", into: "ein Dreieck"), (from: "der Raute", into: "eine Raute"),
  ]
  private static let fills = ["outlined", "hatched", "solid"]
  private static let germanFills = ["umrandet", "schraffiert", "gefüllt"]

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
