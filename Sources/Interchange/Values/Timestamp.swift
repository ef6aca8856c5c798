/// A moment of the wall clock as ISO 8601 text in UTC: `2026-11-23T09:30:00.125Z`.
public enum Timestamp {
  private static let dayMs = 86_400_000
  /// 0000-01-01 and the last millisecond of 9999, in milliseconds since 1970.
  private static let range = -62_167_219_200_000...253_402_300_799_999

  /// The text of a moment.
  ///
  /// - Parameter milliseconds: Since 1970 UTC; taken to the nearest moment of the years 0
  ///   to 9999.
  /// - Returns: Text of 24 characters.
  public static func text(_ milliseconds: Int) -> String {
    let moment = min(max(milliseconds, range.lowerBound), range.upperBound)
    let day = (moment - moment.modulo(dayMs)) / dayMs
    let time = moment.modulo(dayMs)
    let date = civil(fromDay: day)
    return digits(date.year, 4) + "-" + digits(date.month, 2) + "-" + digits(date.day, 2) + "T"
      + digits(time / 3_600_000, 2) + ":" + digits(time / 60_000 % 60, 2) + ":"
      + digits(time / 1000 % 60, 2) + "." + digits(time % 1000, 3) + "Z"
  }

  /// The moment of a text, in milliseconds since 1970 UTC; nil for any other form.
  ///
  /// Accepts exactly what ``text(_:)`` writes, with or without the fraction.
  public static func milliseconds(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 24 || bytes.count == 20 else { return nil }
    let form = bytes.count == 24 ? "0000-00-00T00:00:00.000Z" : "0000-00-00T00:00:00Z"
    for (byte, expected) in zip(bytes, form.utf8) {
      let isDigit = byte &- 0x30 < 10
      guard expected == 0x30 ? isDigit : byte == expected else { return nil }
    }
    func number(_ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard hour < 24, minute < 60, second < 60 else { return nil }
    let count = Self.day(year: year, month: month, day: day)
    guard (1...12).contains(month), civil(fromDay: count) == (year, month, day) else { return nil }
    let fraction = bytes.count == 24 ? number(20..<23) : 0
    return count * dayMs + hour * 3_600_000 + minute * 60_000 + second * 1000 + fraction
  }

  /// The civil date of a day, by counting eras of 400 years from 1 March 0000.
  ///
  /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013.
  private static func civil(fromDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted - shifted.modulo(146_097)) / 146_097
    let dayOfEra = shifted.modulo(146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// The inverse of `civil(fromDay:)`.
  private static func day(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year - year.modulo(400)) / 400
    let yearOfEra = year.modulo(400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func digits(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}

extension Int {
  /// The remainder that is never negative.
  fileprivate func modulo(_ divisor: Int) -> Int {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
