import Assessment

/// The options of a true-false item whose author wrote none, in the language of the assessment.
struct TrueFalseWords {
  private let yes: String
  private let no: String
  private let cannotSay: String

  /// The words of a language; nil for one that is not known.
  init?(language: String) {
    switch language.lowercased().split(separator: "-").first {
    case "en": (yes, no, cannotSay) = ("True", "False", "Cannot say")
    case "de": (yes, no, cannotSay) = ("Richtig", "Falsch", "Nicht entscheidbar")
    default: return nil
    }
  }

  /// The options `true` and `false`, and `cannot-say` where that is offered.
  func options(cannotSay isOffered: Bool) -> [Option] {
    let words = [("true", yes), ("false", no)] + (isOffered ? [("cannot-say", cannotSay)] : [])
    return words.map { Option(id: $0, content: [.text($1)]) }
  }
}
