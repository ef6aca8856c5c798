/// The words of odd-one-out items.
enum OddOneOutWords: String {
  case english = "en"
  case german = "de"

  var question: String {
    switch self {
    case .english: "Four of these figures follow the same rule. Which one does not?"
    case .german: "Vier dieser Figuren folgen derselben Regel. Welche folgt ihr nicht?"
    }
  }

  /// What four figures have in common and the key has not.
  func explanation(_ rule: OddRule, _ form: OddDesign.Form, step: Int) -> String {
    switch self {
    case .english: english(rule, isSame: form == .same, step: step)
    case .german: german(rule, isSame: form == .same, step: step)
    }
  }

  private func english(_ rule: OddRule, isSame: Bool, step: Int) -> String {
    let no = (isSame ? "" : "not ", isSame ? " not" : "")
    return switch rule {
    case .sameKind:
      "In four figures the two larger shapes are \(no.0)of the same kind. In the other one they are\(no.1)."
    case .sameFill:
      "In four figures the two larger shapes are \(no.0)filled alike. In the other one they are\(no.1)."
    case .sameTurn:
      "In four figures the two larger shapes \(isSame ? "" : "do not ")point the same way. In the other one they do\(no.1)."
    case .turnStep:
      "In four figures, read row by row, the second of the two larger shapes points as the first one would after \(turn(step)). In the other one it does not."
    }
  }

  private func german(_ rule: OddRule, isSame: Bool, step: Int) -> String {
    let no = (isSame ? "" : "nicht ", isSame ? " nicht" : "")
    return switch rule {
    case .sameKind:
      "In vier Figuren sind die beiden größeren Formen \(no.0)von gleicher Art. In der anderen sind sie es\(no.1)."
    case .sameFill:
      "In vier Figuren sind die beiden größeren Formen \(no.0)gleich gefüllt. In der anderen sind sie es\(no.1)."
    case .sameTurn:
      "In vier Figuren zeigen die beiden größeren Formen \(no.0)in dieselbe Richtung. In der anderen tun sie es\(no.1)."
    case .turnStep:
      "In vier Figuren zeigt, zeilenweise gelesen, die zweite der beiden größeren Formen wie die erste nach \(germanTurn(step)). In der anderen tut sie es nicht."
    }
  }

  private func turn(_ step: Int) -> String {
    switch step {
    case 90: "a quarter turn clockwise"
    case 180: "half a turn"
    default: "a quarter turn anticlockwise"
    }
  }

  private func germanTurn(_ step: Int) -> String {
    switch step {
    case 90: "einer Vierteldrehung im Uhrzeigersinn"
    case 180: "einer halben Drehung"
    default: "einer Vierteldrehung gegen den Uhrzeigersinn"
    }
  }
}
