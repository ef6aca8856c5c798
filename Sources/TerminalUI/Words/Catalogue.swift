/// The languages the runner speaks.
public enum Catalogue {
  /// All of them; the first is used where a definition's language is not among them.
  public static let all: [any Wording] = [EnglishWording(), GermanWording()]

  /// The words for a BCP 47 tag or a locale name, by its primary language.
  public static func wording(for language: String) -> any Wording {
    let primary = language.lowercased().prefix { $0.isLetter }
    return all.first { $0.language == primary } ?? EnglishWording()
  }
}

/// What every language writes alike.
enum ClockDigits {
  /// The clock's digits: `8:41`, or `1:08:41` from an hour on.
  ///
  /// Parts of a second count as a whole one, so that 0:00 is only shown when time is up.
  static func text(_ milliseconds: Int) -> String {
    let seconds = wholeSeconds(milliseconds)
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let tail = (rest < 10 ? "0" : "") + String(rest)
    guard hours > 0 else { return "\(minutes):\(tail)" }
    return "\(hours):" + (minutes < 10 ? "0" : "") + "\(minutes):\(tail)"
  }

  /// The duration in whole seconds, rounded up, not below zero.
  static func wholeSeconds(_ milliseconds: Int) -> Int {
    milliseconds <= 0 ? 0 : (milliseconds - 1) / 1000 + 1
  }

  /// Hours, minutes and seconds with their words, zero parts left out: `1 hour 5 minutes`.
  static func words(
    _ milliseconds: Int, hours: (Int) -> String, minutes: (Int) -> String, seconds: (Int) -> String
  ) -> String {
    let whole = wholeSeconds(milliseconds)
    var parts: [String] = []
    if whole >= 3600 { parts.append(hours(whole / 3600)) }
    if whole / 60 % 60 > 0 { parts.append(minutes(whole / 60 % 60)) }
    if whole % 60 > 0 || whole == 0 { parts.append(seconds(whole % 60)) }
    return parts.joined(separator: " ")
  }

  /// `1, 2 and 3`.
  static func list(_ numbers: [Int], and: String) -> String {
    guard let last = numbers.last, numbers.count > 1 else {
      return numbers.first.map { String($0) } ?? ""
    }
    return numbers.dropLast().map { String($0) }.joined(separator: ", ") + " \(and) \(last)"
  }
}
