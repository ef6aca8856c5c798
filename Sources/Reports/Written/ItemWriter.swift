import Assessment
import Typesetting

/// Reads the items that families wrote for one session.
struct ItemWriter: Sendable {
  let words: ReportWords
  /// The scores of the session's items.
  let scores: [Path: ItemScore]

  init(_ profile: Profile, words: ReportWords) {
    self.words = words
    scores = Dictionary((profile.items ?? []).map { ($0.id, $0) }) { first, _ in first }
  }

  /// The items that were shown and count, in order: practice and what an adaptive section did not
  /// choose are left out.
  func readings(_ drawn: [DrawnItem]) -> [ItemReading] {
    drawn.compactMap { drawn in
      guard let score = scores[drawn.path], score.state != .notPresented,
        score.state != .notReached
      else { return nil }
      return reading(drawn.item, score)
    }
  }

  private func reading(_ item: GeneratedItem, _ score: ItemScore) -> ItemReading {
    let answers = answers(to: item, score)
    return ItemReading(
      name: CleanText(score.id.text), facts: words.facts(on: item, score),
      content: content(item.stem),
      questions: item.steps.enumerated().map { index, step in
        question(step, index < answers.count ? answers[index] : nil)
      },
      explanation: content(item.explanation))
  }

  private func question(_ step: GeneratedStep, _ given: GivenAnswer?) -> QuestionReading {
    let options = step.answer.options
    return QuestionReading(
      content: content(step.presentation?.frames.flatMap(\.self) ?? []) + content(step.content),
      options: options.enumerated().map { index, option in
        OptionReading(
          number: index + 1, content: content(option.content),
          reason: words.reason(option, in: step.answer).map { CleanText($0) },
          isKey: step.answer.isKey(option), isChosen: given?.value?.text == option.id)
      },
      facts: words.facts(on: step.answer, given: given))
  }

  /// The answers to the questions and the hints opened, as far as there were any; RESPONSES has
  /// the answer alone where there is one question, and else a list of them.
  private func answers(to item: GeneratedItem, _ score: ItemScore) -> [GivenAnswer] {
    guard item.steps.count > 1 else { return [GivenAnswer(value: score.response, hints: 0)] }
    guard case .ordered(let given)? = score.response else { return [] }
    return given.map { value in
      guard case .record(let fields) = value else { return GivenAnswer(value: value, hints: 0) }
      func field(_ name: String) -> Value? { fields.first { $0.name == name }?.value }
      return GivenAnswer(
        value: field("value"), hints: field("hints")?.number.flatMap { Int(exactly: $0) } ?? 0)
    }
  }

  private func content(_ blocks: [Block]) -> [ContentReading] {
    blocks.flatMap { block -> [ContentReading] in
      let lines = words.speech.lines([block])
      guard case .figures(let grid) = block else { return lines.map { .text(CleanText($0)) } }
      return [
        .figures(
          FigureVector(grid), CleanText(lines.map { $0.drop { $0 == " " } }.joined(separator: " ")))
      ]
    }
  }

  private func content(_ text: [Inline]) -> [ContentReading] {
    if case .figure(let figure)? = text.first, text.count == 1 {
      return [.figures(FigureVector(figure), CleanText(words.speech.text(text)))]
    }
    return [.text(CleanText(words.speech.text(text)))]
  }
}

/// An answer to a question, and how many hints were opened before.
struct GivenAnswer: Sendable {
  let value: Value?
  let hints: Int
}

extension GeneratedAnswer {
  /// Whether an option is the one right answer; in an order none is.
  fileprivate func isKey(_ option: GeneratedOption) -> Bool {
    if case .options = self { option.isKey } else { false }
  }
}
