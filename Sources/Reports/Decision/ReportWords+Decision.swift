import Assessment
import Typesetting

/// How the figures of decisions are written, with the marks of a language.
extension ReportWords {
  /// A figure with a fixed count of digits.
  func figure(_ number: Double?, digits: Int = 2) -> String {
    guard let number else { return "–" }
    let text = NumberText.text(number, fractionDigits: digits, mark: Character(marks.decimal))
    return text.hasPrefix("-") ? "−\(text.dropFirst())" : text
  }

  /// A probability in whole percent; what is no certainty is not written as one.
  func percent(_ probability: Double?) -> String {
    guard let probability else { return "–" }
    if probability > 0, probability < 0.005 { return "<\u{A0}1\u{A0}%" }
    if probability < 1, probability > 0.995 { return ">\u{A0}99\u{A0}%" }
    return NumberText.text(probability * 100, fractionDigits: 0) + "\u{A0}%"
  }

  /// Text that somebody else wrote, harmless to a terminal.
  func safe(_ text: String) -> String { Sanitizer.line(text) }
}
