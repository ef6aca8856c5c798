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

  /// Numbers with three or more neighbours drawn together: `1 to 4, 6 and 9`.
  static func list(_ numbers: [Int], to: String, and: String) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let parts = runs.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound) \(to) \(run.upperBound)"] : run.map { String($0) }
    }
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(and) \(last)"
  }

  /// The text as the end of a sentence: with a full stop unless it ends with a mark.
  static func sentence(_ text: String) -> String {
    text.last.map { ".!?…".contains($0) } == true ? text : text + "."
  }
}
