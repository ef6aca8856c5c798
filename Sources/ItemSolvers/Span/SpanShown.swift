import Assessment

/// What a candidate sees of a sequence to be remembered.
struct SpanShown {
  /// What is remembered: `digits`, `letters` or `grid`.
  let material: String
  /// How it is to be typed: `forward` or `backward`.
  let direction: String
  /// The elements in the order shown, each as it is typed.
  let elements: [Character]
  /// What is keyed.
  let key: String

  /// Reads an item; nil where it presents no such sequence, or asks for it in unknown words.
  init?(_ item: GeneratedItem) {
    guard item.steps.count == 1,
      let frames = item.steps[0].presentation?.frames, frames.count >= 2,
      let question = item.steps[0].content.first.flatMap(SeriesText.paragraph),
      let asked = Self.questions[question], case .text(let key) = item.steps[0].answer
    else { return nil }
    let german = item.incidental("language") == "de"
    let names = Self.names[asked.material] ?? (english: "", german: "")
    guard question.hasPrefix("Tippen") == german,
      SeriesText.asks(
        item, english: "Remember the \(names.english).",
        german: "Merken Sie sich die \(names.german).")
    else { return nil }
    let rest = Array(item.steps[0].content.dropFirst())
    guard rest == (asked.material == "grid" ? [.code("1 2 3\n4 5 6\n7 8 9")] : []) else {
      return nil
    }
    let elements = frames.compactMap { Self.element($0, asked.material) }
    guard elements.count == frames.count else { return nil }
    material = asked.material
    direction = asked.direction
    self.elements = elements
    self.key = key
  }

  /// What is to be typed.
  var answer: String { String(direction == "backward" ? elements.reversed() : elements) }

  /// What each material is called.
  private static let names = [
    "digits": (english: "digits", german: "Ziffern"),
    "letters": (english: "letters", german: "Buchstaben"),
    "grid": (english: "places", german: "Felder"),
  ]

  /// What each question asks for.
  private static let questions: [String: (material: String, direction: String)] = [
    "Type the digits in the order shown.": ("digits", "forward"),
    "Type the digits in reverse order, the last one first.": ("digits", "backward"),
    "Type the letters in the order shown.": ("letters", "forward"),
    "Type the letters in reverse order, the last one first.": ("letters", "backward"),
    "Type the numbers of the places in the order shown.": ("grid", "forward"),
    "Type the numbers of the places in reverse order, the last one first.": ("grid", "backward"),
    "Tippen Sie die Ziffern in der gezeigten Reihenfolge.": ("digits", "forward"),
    "Tippen Sie die Ziffern rückwärts, die letzte zuerst.": ("digits", "backward"),
    "Tippen Sie die Buchstaben in der gezeigten Reihenfolge.": ("letters", "forward"),
    "Tippen Sie die Buchstaben rückwärts, den letzten zuerst.": ("letters", "backward"),
    "Tippen Sie die Nummern der Felder in der gezeigten Reihenfolge.": ("grid", "forward"),
    "Tippen Sie die Nummern der Felder rückwärts, die letzte zuerst.": ("grid", "backward"),
  ]

  /// The element that a frame shows; nil where it shows none of the material.
  private static func element(_ frame: [Block], _ material: String) -> Character? {
    guard frame.count == 1 else { return nil }
    if material == "grid" {
      guard case .figures(let grid) = frame[0] else { return nil }
      return place(in: grid)
    }
    guard let text = SeriesText.paragraph(frame[0]), text.count == 1, let element = text.first
    else { return nil }
    return (material == "digits" ? "0123456789" : "FHJLQRTWXY").contains(element) ? element : nil
  }

  /// The number of the one filled square among outlined ones; nil where the grid is another.
  private static func place(in grid: FigureGrid) -> Character? {
    guard grid.rows.count == 3, grid.rows.allSatisfy({ $0.count == 3 }), grid.figures.count == 9
    else { return nil }
    let outlined = Figure([Shape(.square)])
    let filled = Figure([Shape(.square, fill: .solid)])
    let solid = grid.figures.indices.filter { grid.figures[$0] == filled }
    guard solid.count == 1, grid.figures.count(where: { $0 == outlined }) == 8 else { return nil }
    let number = Character(String(solid[0] + 1))
    let spoken = (grid.alternative ?? "").filter(\.isNumber)
    return spoken == String(number) ? number : nil
  }
}
