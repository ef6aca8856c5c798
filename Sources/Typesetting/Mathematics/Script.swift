/// Raised and lowered text in characters that every Unicode terminal has.
public enum Script: Sendable {
  /// Lowered, as in H₂O.
  case sub
  /// Raised, as in x².
  case sup

  /// The text in raised or lowered characters where all of it exists so, else `_x` or `^(x+1)`.
  public func text(_ words: String) -> String {
    var result = ""
    for character in words {
      guard let shifted = shifted(character) else { return fallback(words) }
      result.append(shifted)
    }
    return result
  }

  private func fallback(_ words: String) -> String {
    let mark = self == .sub ? "_" : "^"
    return words.count == 1 ? mark + words : "\(mark)(\(words))"
  }

  private func shifted(_ character: Character) -> Character? {
    let index = Self.plain.firstIndex(of: character)
    let row = self == .sub ? Self.lowered : Self.raised
    return index.flatMap { row.indices.contains($0) ? row[$0] : nil }
  }

  private static let plain = Array("0123456789+-=()ni−")
  private static let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ⁻")
  private static let lowered = Array("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ₋")
}
