/// What is said around a sequence to be remembered.
struct SpanWords {
  /// What is said beforehand.
  let instruction: String
  /// What is asked afterwards.
  let question: String
  /// What the grid says in plain mode, before the number of the filled place.
  let place: String
  private let shown: String
  private let right: String

  /// The words for a material and a direction.
  init(material: String, backward: Bool, german: Bool) {
    let names = german ? Self.german : Self.english
    let name = names[material] ?? ""
    if german {
      let last = material == "letters" ? "den letzten" : "die letzte"
      instruction = "Merken Sie sich die \(material == "grid" ? "Felder" : name)."
      question =
        backward
        ? "Tippen Sie die \(name) rückwärts, \(last) zuerst."
        : "Tippen Sie die \(name) in der gezeigten Reihenfolge."
      (place, shown, right) = ("Feld", "Gezeigt", "Rückwärts")
    } else {
      instruction = "Remember the \(material == "grid" ? "places" : name)."
      question =
        backward
        ? "Type the \(name) in reverse order, the last one first."
        : "Type the \(name) in the order shown."
      (place, shown, right) = ("Place", "Shown", "In reverse order")
    }
  }

  /// What was shown and what is right.
  func explanation(shown elements: String, answer: String) -> String {
    let first = "\(shown): \(elements)."
    return answer == elements ? first : "\(first) \(right): \(answer)."
  }

  private static let english = [
    "digits": "digits", "letters": "letters", "grid": "numbers of the places",
  ]
  private static let german = [
    "digits": "Ziffern", "letters": "Buchstaben", "grid": "Nummern der Felder",
  ]
}
