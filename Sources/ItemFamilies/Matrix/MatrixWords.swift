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

  /// What the rule of a feature says; values of sizes, fills and numbers rise or fall.
  func sentence(_ feature: MatrixFeature, _ law: MatrixLaw, isRising: Bool) -> String {
    let rule =
      switch law {
      case .constant: isGerman ? "in jeder Zeile gleich" : "the same along each row"
      case .progression:
        isGerman ? germanSteps(feature, isRising) : englishSteps(feature, isRising)
      case .distribution:
        isGerman
          ? "jede Zeile hat die gleichen drei in anderer Reihenfolge"
          : "each row has the same three, in another order"
      case .addition, .subtraction, .exclusiveOr:
        isGerman ? germanSum(feature, law) : englishSum(feature, law)
      }
    return "\(noun(feature)): \(rule)."
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

  private func englishSteps(_ feature: MatrixFeature, _ isRising: Bool) -> String {
    let along = "from figure to figure along each row"
    return switch feature {
    case .turn: "further round by the same angle \(along)"
    case .elements: "its marks move round by the same distance \(along)"
    case .fill:
      isRising
        ? "darker \(along), in the order outlined, hatched, solid"
        : "lighter \(along), in the order solid, hatched, outlined"
    case .size: "\(isRising ? "larger" : "smaller") by one step \(along)"
    case .shape, .count: "one \(isRising ? "more" : "fewer") \(along)"
    }
  }

  private func germanSteps(_ feature: MatrixFeature, _ isRising: Bool) -> String {
    let along = "von Figur zu Figur jeder Zeile"
    return switch feature {
    case .turn: "\(along) um den gleichen Winkel weiter"
    case .elements: "seine Zeichen wandern \(along) gleich weit"
    case .fill:
      isRising
        ? "\(along) dunkler, in der Folge umrandet, schraffiert, gefüllt"
        : "\(along) heller, in der Folge gefüllt, schraffiert, umrandet"
    case .size: "\(along) eine Stufe \(isRising ? "größer" : "kleiner")"
    case .shape, .count: "\(along) eins \(isRising ? "mehr" : "weniger")"
    }
  }

  private func englishSum(_ feature: MatrixFeature, _ law: MatrixLaw) -> String {
    if feature == .count {
      return "in each row the first \(sign(law)) the second gives the third"
    }
    return switch law {
    case .addition: "the third figure has what the first two have together"
    case .subtraction: "the third figure has what the first has, without what the second has"
    default: "the third figure has what only one of the first two has"
    }
  }

  private func germanSum(_ feature: MatrixFeature, _ law: MatrixLaw) -> String {
    if feature == .count {
      return "in jeder Zeile ergibt die erste \(sign(law)) die zweite die dritte"
    }
    return switch law {
    case .addition: "die dritte Figur hat, was die ersten zwei zusammen haben"
    case .subtraction: "die dritte Figur hat, was die erste hat, ohne das, was die zweite hat"
    default: "die dritte Figur hat, was nur eine der ersten zwei hat"
    }
  }

  private func sign(_ law: MatrixLaw) -> String { law == .addition ? "plus" : "minus" }
}
