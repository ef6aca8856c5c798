/// A sentence with gaps, such as `All * are *.`; each gap takes one or more words.
///
/// The fixed words between two gaps must not occur within a gap, so that a sentence is read in one
/// way only.
struct SentencePattern: Sendable {
  /// The fixed words before, between and after the gaps; punctuation is a word of its own.
  private let pieces: [[Substring]]

  /// Reads a pattern; `*` stands for a gap.
  init(_ pattern: String) {
    pieces = Self.words(of: pattern).split(separator: "*", omittingEmptySubsequences: false)
      .map(Array.init)
  }

  /// What fills the gaps of a sentence given by its words; nil where it is no such sentence.
  func gaps(in words: [Substring]) -> [String]? {
    guard let opening = pieces.first, words.starts(with: opening) else { return nil }
    var rest = words.dropFirst(opening.count)
    var gaps: [String] = []
    for (place, piece) in pieces.dropFirst().enumerated() {
      let isLast = place == pieces.count - 2
      guard let start = Self.start(of: piece, in: rest, atEnd: isLast), start > rest.startIndex
      else { return nil }
      gaps.append(rest[..<start].joined(separator: " "))
      rest = rest[(start + piece.count)...]
    }
    return rest.isEmpty ? gaps : nil
  }

  /// The words of a sentence; full stops, commas and colons stand alone.
  static func words(of sentence: String) -> [Substring] {
    var words: [Substring] = []
    for word in sentence.split(separator: " ") {
      guard let last = word.last, word.count > 1, ".,:;?".contains(last) else {
        words.append(word)
        continue
      }
      words.append(word.dropLast())
      words.append(word.suffix(1))
    }
    return words
  }

  private static func start(
    of piece: [Substring], in words: ArraySlice<Substring>, atEnd: Bool
  ) -> Int? {
    guard piece.count <= words.count else { return nil }
    let last = words.endIndex - piece.count
    if atEnd { return words[last...].elementsEqual(piece) ? last : nil }
    guard !piece.isEmpty else { return nil }
    return (words.startIndex...last).first { words[$0...].starts(with: piece) }
  }
}
