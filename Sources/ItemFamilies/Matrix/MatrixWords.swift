/// The words of a matrix: its question, its hints and why the key is right.
struct MatrixWords {
  private let isGerman: Bool

  /// Chooses a language, `en` or `de`.
  init(language: String) { isGerman = language == "de" }

  /// The question.
  var question: String {
    isGerman
      ? "Welche Figur vervollständigt die Matrix?" : "Which figure completes the matrix?"
  }

  /// The hint that is opened first.
  var firstHint: String {
    isGerman
      ? "Vergleichen Sie die Figuren jeder Zeile von links nach rechts, ein Merkmal nach dem anderen."
      : "Compare the figures of each row from left to right, one feature at a time."
  }

  /// The hint that names the features that follow a rule.
  func hint(naming features: [MatrixFeature]) -> String {
    let names = features.map(noun).joined(separator: ", ")
    return isGerman ? "Es ändert sich: \(names)." : "What changes: \(names)."
  }

  /// What the rule of a feature says.
  func sentence(_ feature: MatrixFeature, _ law: MatrixLaw) -> String {
    "\(noun(feature)): \(isGerman ? german(feature, law) : english(feature, law))."
  }

  private func noun(_ feature: MatrixFeature) -> String {
    switch feature {
    case .shape: isGerman ? "Form" : "Shape"
    case .size: isGerman ? "Größe" : "Size"
    case .fill: isGerman ? "Füllung" : "Fill"
    case .turn: isGerman ? "Drehung" : "Turn"
    case .count: isGerman ? "Anzahl" : "Number"
    case .elements: isGerman ? "Rand" : "Border"
    }
  }

  private func english(_ feature: MatrixFeature, _ law: MatrixLaw) -> String {
    switch law {
    case .constant: "the same along each row"
    case .progression:
      switch feature {
      case .turn: "one turn further at each step along the row, always by the same angle"
      case .elements: "what it holds moves round by the same step along each row"
      default: "one more or one less at each step along the row"
      }
    case .distribution: "each row has the same three, in another order"
    case .addition: "the third figure has what the first two have together"
    case .subtraction: "the third figure has what the first has without the second"
    case .exclusiveOr: "the third figure has what only one of the first two has"
    }
  }

  private func german(_ feature: MatrixFeature, _ law: MatrixLaw) -> String {
    switch law {
    case .constant: "in jeder Zeile gleich"
    case .progression:
      switch feature {
      case .turn: "mit jedem Schritt der Zeile um den gleichen Winkel weiter"
      case .elements: "was er enthält, wandert in jeder Zeile um den gleichen Schritt weiter"
      default: "mit jedem Schritt der Zeile eins mehr oder eins weniger"
      }
    case .distribution: "jede Zeile hat die gleichen drei in anderer Reihenfolge"
    case .addition: "die dritte Figur hat, was die ersten zwei zusammen haben"
    case .subtraction: "die dritte Figur hat, was die erste ohne die zweite hat"
    case .exclusiveOr: "die dritte Figur hat, was nur eine der ersten zwei hat"
    }
  }
}
