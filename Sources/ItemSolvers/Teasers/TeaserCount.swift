/// Reads and writes numbers in sentences: one to nine are words, and all others digits.
enum TeaserCount {
  private static let words = [
    1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
    9: "nine",
  ]

  /// The number that a word or digits stand for; nil where one to nine are not words.
  static func read(_ text: String) -> Int? {
    if let word = words.first(where: { $0.value == text }) { return word.key }
    return SeriesText.number(text).flatMap { words[$0] == nil ? $0 : nil }
  }

  /// A number as a sentence says it.
  static func said(_ number: Int) -> String { words[number] ?? "\(number)" }

  /// A number as a sentence that begins with it says it.
  static func opening(_ number: Int) -> String {
    let said = said(number)
    return said.replacing(said.prefix(1), with: said.prefix(1).uppercased(), maxReplacements: 1)
  }
}
