import Typesetting

/// An item that a family wrote, as it was shown, with its key and what was answered.
struct ItemReading: Sendable, Hashable {
  /// Its path.
  let name: CleanText
  /// The family, and what it was written with.
  let facts: [Fact]
  /// What stands above all questions.
  let content: [ContentReading]
  /// The questions, in order.
  let questions: [QuestionReading]
  /// Why the key is right.
  let explanation: [ContentReading]

  /// All of it in words, line by line.
  var lines: [CleanText] {
    facts.map(\.sentence) + content.map(\.words) + questions.flatMap(\.lines)
      + explanation.map(\.words)
  }
}

/// A question of an item.
struct QuestionReading: Sendable, Hashable {
  /// What is asked.
  let content: [ContentReading]
  /// What could be chosen; empty where an answer is typed.
  let options: [OptionReading]
  /// The key, the answer and what became of it.
  let facts: [Fact]

  fileprivate var lines: [CleanText] {
    content.map(\.words) + options.map(\.line) + facts.map(\.sentence)
  }
}

/// An option with why it stands there.
struct OptionReading: Sendable, Hashable {
  /// Its place, from 1.
  let number: Int
  let content: [ContentReading]
  /// That it is the key, or the error that leads to it; nil for what is put in order.
  let reason: CleanText?
  /// Whether it is the key.
  let isKey: Bool
  /// Whether it was chosen.
  let isChosen: Bool

  fileprivate var line: CleanText {
    let words = content.map(\.words.text).joined(separator: " ")
    return CleanText("\(number). \(words)" + (reason.map { " (\($0))" } ?? ""))
  }
}

/// A piece of content.
enum ContentReading: Sendable, Hashable {
  /// Words.
  case text(CleanText)
  /// Figures with the words for them.
  case figures(FigureVector, CleanText)

  /// What it says.
  var words: CleanText {
    switch self {
    case .text(let text), .figures(_, let text): text
    }
  }
}

extension Fact {
  fileprivate var sentence: CleanText { "\(name): \(value)" }
}
