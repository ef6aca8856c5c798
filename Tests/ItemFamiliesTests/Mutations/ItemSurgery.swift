import Assessment

extension GeneratedItem {
  /// The item with other parts.
  func with(
    cell: FamilyCell? = nil, incidentals: [FamilyParameter]? = nil, complexity: Int? = nil,
    stem: [Block]? = nil, steps: [GeneratedStep]? = nil, explanation: [Block]? = nil
  ) -> GeneratedItem {
    GeneratedItem(
      family: family, version: version, cell: cell ?? self.cell,
      incidentals: incidentals ?? self.incidentals, complexity: complexity ?? self.complexity,
      stem: stem ?? self.stem, steps: steps ?? self.steps,
      explanation: explanation ?? self.explanation)
  }

  /// The item with one of its questions changed; nil where the change makes nothing of it.
  func step(_ index: Int = 0, _ change: (GeneratedStep) -> GeneratedStep?) -> GeneratedItem? {
    guard steps.indices.contains(index), let changed = change(steps[index]) else { return nil }
    var all = steps
    all[index] = changed
    return with(steps: all)
  }

  /// The item with the options of a question changed.
  func options(
    _ index: Int = 0, _ change: ([GeneratedOption]) -> [GeneratedOption]?
  ) -> GeneratedItem? {
    step(index) { step in
      guard case .options(let options) = step.answer, let changed = change(options) else {
        return nil
      }
      return step.with(answer: .options(changed))
    }
  }

  /// The item with the first distractor changed for which the change makes something.
  func distractor(
    _ index: Int = 0, _ change: (GeneratedOption, _ key: GeneratedOption) -> GeneratedOption?
  ) -> GeneratedItem? {
    options(index) { options in
      guard let key = options.first(where: \.isKey) else { return nil }
      for (place, option) in options.enumerated() where !option.isKey {
        guard let changed = change(option, key) else { continue }
        var all = options
        all[place] = changed
        return all
      }
      return nil
    }
  }

  /// The item with the first distractor of one error put down to another.
  func renaming(_ error: String, _ other: String, step index: Int = 0) -> GeneratedItem? {
    distractor(index) { option, _ in option.error == error ? option.with(error: other) : nil }
  }

  /// The item with the words of what is asked changed: stem, questions and lists.
  func asking(_ change: (String) -> String) -> GeneratedItem {
    with(
      stem: stem.map { $0.words(change) },
      steps: steps.map { $0.with(content: $0.content.map { $0.words(change) }) })
  }

  /// The item with the words of its stem changed.
  func telling(_ change: (String) -> String) -> GeneratedItem {
    with(stem: stem.map { $0.words(change) })
  }

  /// The item with the words of a question changed.
  func question(_ index: Int = 0, _ change: (String) -> String) -> GeneratedItem? {
    step(index) { step in step.with(content: step.content.map { $0.words(change) }) }
  }

  /// The item said to have another value of a radical, and its complexity changed with it.
  func declaring(_ radical: String, _ value: String, complexity change: Int = 0) -> GeneratedItem {
    with(
      cell: FamilyCell(
        cell.radicals.map { $0.name == radical ? FamilyParameter(radical, value) : $0 }),
      complexity: complexity + change)
  }

  /// The item with the words of its explanation changed.
  func explaining(_ change: (String) -> String) -> GeneratedItem {
    with(explanation: explanation.map { $0.words(change) })
  }

  /// The item with all words changed, in options, hints, frames and a typed key too.
  func everywhere(_ change: (String) -> String) -> GeneratedItem {
    let changed = asking(change).explaining(change)
    return changed.with(
      steps: changed.steps.map { step in
        var answer = step.answer
        switch step.answer {
        case .options(let options):
          answer = .options(
            options.map { $0.with(content: $0.content.map { $0.words(change) }) })
        case .text(let key): answer = .text(key: change(key))
        case .number, .order: break
        }
        let shown = step.presentation.map { shown in
          Presentation(
            frames: shown.frames.map { $0.map { $0.words(change) } }, frameMs: shown.frameMs,
            gapMs: shown.gapMs)
        }
        return GeneratedStep(
          id: step.id, presentation: shown, content: step.content, answer: answer,
          hints: step.hints.map { $0.map { $0.words(change) } })
      })
  }

  /// The item with the words of a question's hints changed.
  func hints(_ index: Int = 0, _ change: (String) -> String) -> GeneratedItem? {
    step(index) { step in step.with(hints: step.hints.map { $0.map { $0.words(change) } }) }
  }

  /// The item with the figures of its stem changed by row and column; nil leaves one as it is.
  func grid(_ change: (_ row: Int, _ column: Int, Figure) -> Figure?) -> GeneratedItem {
    with(
      stem: stem.map { block in
        guard case .figures(let grid) = block else { return block }
        let rows = grid.rows.enumerated().map { row, cells in
          cells.enumerated().map { column, cell -> FigureGrid.Cell in
            guard case .figure(let figure) = cell, let changed = change(row, column, figure) else {
              return cell
            }
            return .figure(changed)
          }
        }
        return .figures(FigureGrid(rows: rows, alternative: grid.alternative))
      })
  }

  /// The item with the expected errors of a question that takes a number changed.
  func errors(
    _ index: Int = 0, _ change: ([ExpectedError], _ key: Double) -> [ExpectedError]?
  ) -> GeneratedItem? {
    step(index) { step in
      guard case .number(let key, let unit, let errors) = step.answer,
        let changed = change(errors, key)
      else { return nil }
      return step.with(answer: .number(key: key, unit: unit, errors: changed))
    }
  }

  /// The words of a question.
  func questionText(_ index: Int = 0) -> String {
    guard steps.indices.contains(index), case .paragraph(let content)? = steps[index].content.first
    else { return "" }
    return content.plainText
  }

  /// The words of the key of its first question.
  var keyText: String {
    steps.first?.answer.options.first(where: \.isKey)?.content.plainText ?? ""
  }
}

extension GeneratedStep {
  /// The step with other parts.
  func with(
    content: [Block]? = nil, answer: GeneratedAnswer? = nil, hints: [[Block]]? = nil
  ) -> GeneratedStep {
    GeneratedStep(
      id: id, presentation: presentation, content: content ?? self.content,
      answer: answer ?? self.answer, hints: hints ?? self.hints)
  }

  /// The step shown otherwise.
  func with(presentation: Presentation) -> GeneratedStep {
    GeneratedStep(
      id: id, presentation: presentation, content: content, answer: answer, hints: hints)
  }
}

extension GeneratedOption {
  /// The option with another look.
  func with(content: [Inline]) -> GeneratedOption {
    GeneratedOption(id: id, content: content, error: error)
  }

  /// The option put down to another error; nil makes it the key.
  func with(error: String?) -> GeneratedOption {
    GeneratedOption(id: id, content: content, error: error)
  }

  /// The option with the shapes of its figure changed; nil where it has none.
  func shapes(_ change: ([Shape]) -> [Shape]) -> GeneratedOption? {
    guard case .figure(let figure)? = content.first else { return nil }
    return with(content: [.figure(figure.shapes(change))])
  }

  /// The shapes of its figure.
  var shapes: [Shape] {
    if case .figure(let figure)? = content.first { figure.shapes } else { [] }
  }
}

extension Figure {
  /// The figure with other shapes.
  func shapes(_ change: ([Shape]) -> [Shape]) -> Figure {
    Figure(change(shapes), alternative: alternative)
  }
}

extension Shape {
  /// The shape with other values.
  func with(
    kind: Kind? = nil, x: Int? = nil, y: Int? = nil, size: Int? = nil, rotation: Int? = nil,
    fill: Fill? = nil
  ) -> Shape {
    Shape(
      kind ?? self.kind, x: x ?? self.x, y: y ?? self.y, size: size ?? self.size,
      rotation: rotation ?? self.rotation, fill: fill ?? self.fill)
  }

  /// The shape carried round the canvas's centre by a quarter turn clockwise.
  var turned: Shape { with(x: Figure.side - y, y: x) }
}

extension Block {
  /// The block with its words changed, those of lists too.
  func words(_ change: (String) -> String) -> Block {
    switch self {
    case .paragraph(let content): .paragraph(content.map { $0.words(change) })
    case .code(let text): .code(change(text))
    case .list(let ordered, let entries):
      .list(ordered: ordered, entries: entries.map { $0.map { $0.words(change) } })
    default: self
    }
  }
}

extension Inline {
  /// The inline with its words changed.
  func words(_ change: (String) -> String) -> Inline {
    if case .text(let text) = self { .text(change(text)) } else { self }
  }
}
