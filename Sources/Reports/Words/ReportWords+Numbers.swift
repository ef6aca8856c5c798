import Assessment
import Interchange
import Typesetting

extension ReportWords {
  /// A number with at most two digits after the decimal mark.
  func number(_ number: Double) -> String {
    NumberText.shortest(number, atMost: 2, mark: Character(marks.decimal))
  }

  /// A length of time, such as `4 min 10 s`.
  func duration(_ milliseconds: Milliseconds) -> String {
    let seconds = max(0, milliseconds) / 1000
    if seconds == 0, milliseconds > 0 { return pick("under 1 s", "unter 1 s") }
    let parts = [
      (seconds / 3600, "h"), (seconds / 60 % 60, "min"), (seconds % 60, "s"),
    ].filter { $0.0 > 0 }
    return parts.isEmpty ? "0 s" : parts.map { "\($0.0)\u{A0}\($0.1)" }.joined(separator: " ")
  }

  /// The time of one answer, below a minute in tenths of a second.
  func responseTime(_ milliseconds: Milliseconds) -> String {
    guard (0..<60_000).contains(milliseconds) else { return duration(milliseconds) }
    let seconds = Double(milliseconds) / 1000
    let text = NumberText.text(seconds, fractionDigits: 1, mark: Character(marks.decimal))
    return "\(text)\u{A0}s"
  }

  /// A day of the calendar in UTC, such as `22 Nov 2026`.
  func day(_ milliseconds: Int) -> String {
    let parts = Timestamp.text(milliseconds).prefix(10).split(separator: "-")
    guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]) else { return "" }
    let english = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let german = [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ]
    guard english.indices.contains(month - 1) else { return "" }
    return pick(
      "\(day) \(english[month - 1]) \(parts[0])", "\(day). \(german[month - 1]) \(parts[0])")
  }

  /// A time of day in UTC, such as `09:30 UTC`.
  func time(_ milliseconds: Int) -> String {
    "\(Timestamp.text(milliseconds).dropFirst(11).prefix(5)) UTC"
  }

  /// A digest by its ends, such as `4f0c…9a2e`.
  func shortDigest(_ digest: String) -> String {
    digest.count > 9 ? "\(digest.prefix(4))…\(digest.suffix(4))" : digest
  }
}
