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
    ItemReading(
      name: CleanText(score.id.text), facts: words.facts(on: item, score),
      content: content(item.stem),
      questions: item.steps.map { question($0, of: item, score) },
      explanation: content(item.explanation))
  }

  private func question(
    _ step: GeneratedStep, of item: GeneratedItem, _ score: ItemScore
  ) -> QuestionReading {
    let answer = response(to: step, of: item, score)
    let options = step.answer.options
    return QuestionReading(
      content: content(step.presentation?.frames.flatMap(\.self) ?? []) + content(step.content),
      options: options.enumerated().map { index, option in
        OptionReading(
          number: index + 1, content: content(option.content),
          reason: words.reason(option, in: step.answer).map { CleanText($0) },
          isKey: step.answer.isKey(option), isChosen: answer?.text == option.id)
      },
      facts: words.facts(on: step.answer, given: answer))
  }

  /// The answer to a step: that of the item where it is the only one.
  private func response(
    to step: GeneratedStep, of item: GeneratedItem, _ score: ItemScore
  ) -> Value? {
    guard case .record(let fields)? = score.response, item.steps.count > 1 else {
      return item.steps.count > 1 ? nil : score.response
    }
    return fields.first { $0.name == step.id }?.value
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

extension GeneratedAnswer {
  /// Whether an option is the one right answer; in an order none is.
  fileprivate func isKey(_ option: GeneratedOption) -> Bool {
    if case .options = self { option.isKey } else { false }
  }
}
