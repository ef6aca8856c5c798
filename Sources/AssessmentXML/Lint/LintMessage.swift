/// What a finding says: what is wrong and what would be right.
///
/// Each rule has its own at its foot, as a static member of a file-private extension.
struct LintMessage: ExpressibleByStringInterpolation {
  let text: String

  init(stringLiteral value: String) {
    text = value
  }

  /// A number as an author writes it: `3`, `2.5`.
  static func figure(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }

  /// A number with its noun: `1 point`, `2 points`.
  static func counted(_ number: Double, _ noun: String) -> String {
    figure(number) + " " + noun + (number == 1 ? "" : "s")
  }

  /// Names in quotes, the last behind a conjunction: `'a', 'b' or 'c'`.
  static func list(_ names: [String], _ conjunction: String = "or") -> String {
    let quoted = names.prefix(8).map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "nothing" }
    let more = names.count > quoted.count ? ", ..." : ""
    return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last + more
  }

  /// The start of a text, to recognise it by.
  static func excerpt(_ text: String) -> String {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    return words.count > 40 ? words.prefix(39) + "…" : words
  }
}
