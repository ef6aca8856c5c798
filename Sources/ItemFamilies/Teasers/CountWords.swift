/// Numbers in running sentences: those under ten are words.
enum CountWords {
  private static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  /// A number within a sentence.
  static func word(_ count: Int) -> String {
    words.indices.contains(count) ? words[count] : String(count)
  }

  /// A number that a sentence begins with.
  static func opening(_ count: Int) -> String {
    let word = word(count)
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
