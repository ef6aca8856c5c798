import Typesetting

extension HTMLValues {
  /// An item that a family wrote.
  func item(_ item: ItemReading) -> TemplateValue {
    .object([
      "name": .text(item.name), "facts": facts(item.facts), "content": content(item.content),
      "questions": .list(
        item.questions.map { question in
          .object([
            "content": content(question.content), "facts": facts(question.facts),
            "options": .whole(question.options.map(option)),
          ])
        }), "explanation": content(item.explanation),
    ])
  }

  private func option(_ option: OptionReading) -> TemplateValue {
    .object([
      "number": .text(String(option.number)), "content": content(option.content),
      "reason": .optional(option.reason), "isKey": .flag(option.isKey),
      "isChosen": .flag(option.isChosen),
    ])
  }

  private func content(_ pieces: [ContentReading]) -> TemplateValue {
    .list(
      pieces.map { piece in
        switch piece {
        case .text(let text): .object(["text": .text(text), "figures": .flag(false)])
        case .figures(let vector, let words):
          .object(["text": .flag(false), "figures": figures(vector, words)])
        }
      })
  }

  private func figures(_ vector: FigureVector, _ words: CleanText) -> TemplateValue {
    .object([
      "width": .text(String(vector.width)), "height": .text(String(vector.height)),
      "shownWidth": .text(String(vector.width * 2)),
      "shownHeight": .text(String(vector.height * 2)), "title": .text(words),
      "strokes": .list(
        vector.strokes.map {
          .object(["style": .text($0.style.rawValue), "data": .text($0.data)])
        }),
      "marks": .list(
        vector.marks.map {
          .object(["x": .text(String($0.x)), "y": .text(String($0.y + 4))])
        }),
    ])
  }
}
