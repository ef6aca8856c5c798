import Assessment
import Psychometrics

/// Damages items to see what solvers make of them.
enum Corruption {
  private static let characters = Array("0123456789ABCXYZ ?,.+-−×\n●○9999999")

  /// An item with pieces of text changed, options reordered and frames dropped at random.
  static func corrupted(_ item: GeneratedItem, by stream: inout RandomStream) -> GeneratedItem {
    var steps: [GeneratedStep] = []
    for step in item.steps where stream.integer(below: 12) > 0 {
      let presentation = step.presentation.map { shown in
        Presentation(
          frames: shown.frames.filter { _ in stream.integer(below: 8) > 0 }.map {
            blocks($0, by: &stream)
          }, frameMs: stream.integer(below: 2) * 1_000, gapMs: stream.integer(below: 2) * 250)
      }
      steps.append(
        GeneratedStep(
          presentation: presentation, content: blocks(step.content, by: &stream),
          answer: answer(step.answer, by: &stream)))
    }
    let radicals = item.cell.radicals.filter { _ in stream.integer(below: 6) > 0 }
    return GeneratedItem(
      family: item.family, version: 1, cell: FamilyCell(radicals),
      incidentals: stream.integer(below: 3) > 0 ? item.incidentals : [],
      complexity: stream.integer(below: 9) - 2, stem: blocks(item.stem, by: &stream), steps: steps,
      explanation: blocks(item.explanation, by: &stream))
  }

  /// An item of which only family and radicals are left.
  static func emptied(_ item: GeneratedItem) -> GeneratedItem {
    GeneratedItem(
      family: item.family, version: 1, cell: item.cell, complexity: item.complexity, stem: [],
      steps: [], explanation: [])
  }

  /// An item whose key changes places with a wrong answer, or is another text.
  static func rekeyed(_ item: GeneratedItem) -> GeneratedItem {
    let steps = item.steps.map { step in
      var answer = step.answer
      if case .options(let options) = step.answer {
        let wrong = options.firstIndex { !$0.isKey } ?? 0
        let error = options[wrong].error
        answer = .options(
          options.enumerated().map { place, option in
            GeneratedOption(
              id: option.id, content: option.content,
              error: place == wrong ? nil : option.isKey ? error : option.error)
          })
      } else if case .text(let key) = step.answer {
        answer = .text(key: String(key.dropFirst()) + key.prefix(1))
      }
      return GeneratedStep(
        id: step.id, presentation: step.presentation, content: step.content, answer: answer)
    }
    return GeneratedItem(
      family: item.family, version: item.version, cell: item.cell, incidentals: item.incidentals,
      complexity: item.complexity, stem: item.stem, steps: steps, explanation: item.explanation)
  }

  private static func answer(
    _ answer: GeneratedAnswer, by stream: inout RandomStream
  ) -> GeneratedAnswer {
    guard case .options(let options) = answer else {
      return .text(key: text("1234", by: &stream))
    }
    var changed: [GeneratedOption] = []
    for option in options where stream.integer(below: 20) > 0 {
      let error = stream.integer(below: 9) == 0 ? "x-and-calculation-slip" : option.error
      guard case .text(let shown)? = option.content.first else { continue }
      changed.append(
        GeneratedOption(id: option.id, content: [.text(text(shown, by: &stream))], error: error))
    }
    return .options(changed)
  }

  private static func blocks(_ blocks: [Block], by stream: inout RandomStream) -> [Block] {
    var changed: [Block] = []
    for block in blocks where stream.integer(below: 20) > 0 {
      switch block {
      case .paragraph(let content):
        guard case .text(let shown)? = content.first else { continue }
        changed.append(.paragraph([.text(text(shown, by: &stream))]))
      case .code(let shown): changed.append(.code(text(shown, by: &stream)))
      case .figures(let grid):
        changed.append(
          .figures(FigureGrid(rows: Array(grid.rows.dropFirst(stream.integer(below: 2))))))
      default: changed.append(block)
      }
    }
    return changed
  }

  /// The text, or one with a character changed, dropped or added.
  private static func text(_ text: String, by stream: inout RandomStream) -> String {
    var shown = Array(text)
    guard !shown.isEmpty else { return text }
    let place = stream.integer(below: shown.count)
    switch stream.integer(below: 6) {
    case 0: shown[place] = characters[stream.integer(below: characters.count)]
    case 1: shown.remove(at: place)
    case 2: shown.insert(characters[stream.integer(below: characters.count)], at: place)
    case 3: return stream.integer(below: 9) == 0 ? String(repeating: "9", count: 40) : text
    default: break
    }
    return String(shown)
  }
}
