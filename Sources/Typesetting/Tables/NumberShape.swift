/// The parts of a written number that matter for lining it up.
struct NumberShape: Equatable {
  /// Sign, currency and the digits before the decimal mark.
  let whole: String
  /// The decimal mark, the digits after it, and a short unit.
  let rest: String

  /// Reads a number as written, such as `-1,234.5 %`; nil for other words.
  ///
  /// - Parameters:
  ///   - text: The words of a cell.
  ///   - mark: The decimal mark. The other one of `.` and `,` groups digits.
  init?(_ text: String, mark: Character) {
    let characters = Array(text)
    var index = 0
    while index < characters.count, Self.isLead(characters[index]) { index += 1 }
    let firstDigit = index
    while index < characters.count, Self.isWhole(characters, at: index, mark: mark) { index += 1 }
    let wholeEnd = index
    if index < characters.count, characters[index] == mark, Self.isDigit(characters, at: index + 1)
    {
      index += 1
      while Self.isDigit(characters, at: index) { index += 1 }
    }
    guard index > firstDigit, Self.isUnit(characters[index...]) else { return nil }
    whole = String(characters[..<wholeEnd])
    rest = String(characters[wholeEnd...])
  }

  /// Whether a cell stands for a number that is not there.
  static func isMissing(_ text: String) -> Bool {
    ["", "-", "–", "—", "·", "…", "?", "n/a", "k. A."].contains(text)
  }

  private static func isLead(_ character: Character) -> Bool {
    switch character {
    case "+", "-", "−", "±", "<", ">", "≤", "≥", "≈", "~", "$", "€", "£", "¥", " ", "\u{A0}": true
    default: false
    }
  }

  private static func isDigit(_ characters: [Character], at index: Int) -> Bool {
    characters.indices.contains(index) && ("0"..."9").contains(characters[index])
  }

  private static func isWhole(_ characters: [Character], at index: Int, mark: Character) -> Bool {
    if isDigit(characters, at: index) { return true }
    switch characters[index] {
    case mark: return false
    case ".", ",", "'", "’", ":", "\u{A0}", "\u{202F}", "\u{2009}", " ":
      return isDigit(characters, at: index - 1) && isDigit(characters, at: index + 1)
    default: return false
    }
  }

  private static func isUnit(_ characters: ArraySlice<Character>) -> Bool {
    characters.count <= 5
      && characters.allSatisfy {
        $0.isLetter || $0.isCurrencySymbol || " \u{A0}\u{202F}%‰°*".contains($0)
      }
  }
}
