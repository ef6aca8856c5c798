/// Numbers in decimal notation.
public enum NumberText {
  /// A number rounded to a fixed count of digits after the decimal mark, halves away from zero.
  ///
  /// Numbers too large for exact whole digits are written as the standard library writes them;
  /// those that are not finite become `–`.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - fractionDigits: From 0 to 9; others are taken as the nearest of these.
  ///   - mark: The decimal mark, `.` or `,`.
  /// - Returns: The words of the number.
  public static func text(_ number: Double, fractionDigits: Int, mark: Character = ".") -> String {
    guard number.isFinite else { return "–" }
    let digits = min(9, max(0, fractionDigits))
    var power: Int64 = 1
    for _ in 0..<digits { power *= 10 }
    let scaled = (number.magnitude * Double(power)).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e15 else { return number.description.replacing(".", with: mark) }
    let whole = Int64(scaled)
    let sign = number < 0 && whole > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let fraction = String(whole % power)
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return "\(sign)\(whole / power)\(mark)\(zeros)\(fraction)"
  }

  /// A number with as many digits after the decimal mark as it needs, at most the given count.
  public static func shortest(
    _ number: Double, atMost fractionDigits: Int, mark: Character = "."
  ) -> String {
    var text = text(number, fractionDigits: fractionDigits, mark: mark)
    guard text.contains(mark), !text.contains("e") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == mark { text.removeLast() }
    return text
  }
}

extension String {
  fileprivate func replacing(_ old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
