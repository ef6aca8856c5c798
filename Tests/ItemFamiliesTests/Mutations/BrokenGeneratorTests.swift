import Assessment
import ItemFamilies
import ItemSolvers
import Testing

/// A way in which a generator can be broken.
enum Breakage: String, CaseIterable, Sendable {
  case twoKeys = "two options are keyed"
  case noKey = "no option is keyed"
  case wrongKey = "another option is keyed"
  case keyTwice = "a distractor is the key once more"
  case distractorTwice = "two distractors are the same"
  case unnamedError = "a distractor has no named error"
  case foreignError = "a distractor has an error that no family knows"
  case noExplanation = "nothing says why the key is right"
  case complexity = "the complexity is one too high"
  case radical = "a radical has another value than what is shown"
  case lostStem = "most of what is asked is missing"
  case typedKey = "a typed key is another"

  /// The item broken in this way; nil where it has nothing that could be.
  func applied(to item: GeneratedItem) -> GeneratedItem? {
    switch self {
    case .twoKeys: item.options { options, _, other in options[other].replacing(error: nil) }
    case .noKey: item.options(at: .key) { $0.replacing(error: "slip") }
    case .wrongKey: item.swappingKey
    case .keyTwice:
      item.options { options, key, other in options[other].replacing(content: options[key].content)
      }
    case .distractorTwice:
      item.options { options, key, other in
        guard let second = options.indices.last(where: { $0 != key && $0 != other }) else {
          return nil
        }
        return options[other].replacing(content: options[second].content)
      }
    case .unnamedError: item.options(at: .distractor) { $0.replacing(error: "") }
    case .foreignError: item.options(at: .distractor) { $0.replacing(error: "moonlight") }
    case .noExplanation: item.replacing(explanation: [])
    case .complexity: item.replacing(complexity: item.complexity + 1)
    case .radical: item.changingRadical
    case .lostStem: item.losingStem
    case .typedKey: item.changingTypedKey
    }
  }
}

@Suite("Generators broken on purpose")
struct BrokenGeneratorTests {
  @Test("are caught in every family, in every way", arguments: FamilySpecification.all.map(\.name))
  func caught(_ family: FamilyName) throws {
    let drawing = try ItemDrawing(family)
    let cells = drawing.specification.cells()
    for (index, cell) in [cells.first, cells.last].compactMap({ $0 }).enumerated() {
      let item = try drawing.draw(cell, seed: 20_261_126, path: "broken", index: index).item
      #expect(Soundness.defects(in: item).isEmpty)
      for breakage in Breakage.allCases {
        guard let broken = breakage.applied(to: item), broken != item else { continue }
        #expect(
          !Soundness.defects(in: broken).isEmpty,
          "\(family.rawValue), \(cell): \(breakage.rawValue)")
      }
    }
  }
}

extension GeneratedItem {
  enum Place { case key, distractor }

  /// The item with one option of its first question with options changed.
  fileprivate func options(
    at place: Place, _ change: (GeneratedOption) -> GeneratedOption
  ) -> GeneratedItem? {
    guard let (step, options, key, other) = firstOptions else { return nil }
    var changed = options
    let index = place == .key ? key : other
    changed[index] = change(options[index])
    return replacing(step, answer: .options(changed))
  }

  /// The item with a distractor changed by what stands around it.
  fileprivate func options(
    _ change: ([GeneratedOption], _ key: Int, _ other: Int) -> GeneratedOption?
  ) -> GeneratedItem? {
    guard let (step, options, key, other) = firstOptions,
      let option = change(options, key, other)
    else { return nil }
    var changed = options
    changed[other] = option
    return replacing(step, answer: .options(changed))
  }

  fileprivate var swappingKey: GeneratedItem? {
    guard let (step, options, key, other) = firstOptions else { return nil }
    var changed = options
    changed[key] = options[key].replacing(error: options[other].error)
    changed[other] = options[other].replacing(error: nil)
    return replacing(step, answer: .options(changed))
  }

  fileprivate var changingTypedKey: GeneratedItem? {
    for (index, step) in steps.enumerated() {
      switch step.answer {
      case .number(let key, let unit, let errors):
        return replacing(index, answer: .number(key: key + 1, unit: unit, errors: errors))
      case .text(let key):
        return replacing(index, answer: .text(key: String(key.dropFirst()) + String(key.prefix(1))))
      case .order(let options, let key):
        return replacing(index, answer: .order(options, key: Array(key.reversed())))
      case .options: continue
      }
    }
    return nil
  }

  fileprivate var changingRadical: GeneratedItem? {
    guard let specification = FamilySpecification.of(family) else { return nil }
    let others = specification.cells().filter { $0 != cell }
    return others.first.map { replacing(cell: $0) }
  }

  fileprivate var losingStem: GeneratedItem {
    let questions = steps.map { step in
      GeneratedStep(
        id: step.id, content: Array(step.content.prefix(stem.isEmpty ? 1 : 0)),
        answer: step.answer, hints: step.hints)
    }
    return replacing(stem: Array(stem.prefix(1)), steps: questions)
  }

  private var firstOptions: (step: Int, options: [GeneratedOption], key: Int, other: Int)? {
    for (index, step) in steps.enumerated() {
      guard case .options(let options) = step.answer,
        let key = options.firstIndex(where: \.isKey),
        let other = options.firstIndex(where: { !$0.isKey })
      else { continue }
      return (index, options, key, other)
    }
    return nil
  }

  private func replacing(_ step: Int, answer: GeneratedAnswer) -> GeneratedItem {
    var changed = steps
    let old = steps[step]
    changed[step] = GeneratedStep(
      id: old.id, presentation: old.presentation, content: old.content, answer: answer,
      hints: old.hints)
    return replacing(steps: changed)
  }

  fileprivate func replacing(
    cell: FamilyCell? = nil, complexity: Int? = nil, stem: [Block]? = nil,
    steps: [GeneratedStep]? = nil, explanation: [Block]? = nil
  ) -> GeneratedItem {
    GeneratedItem(
      family: family, version: version, cell: cell ?? self.cell, incidentals: incidentals,
      complexity: complexity ?? self.complexity, stem: stem ?? self.stem,
      steps: steps ?? self.steps, explanation: explanation ?? self.explanation)
  }
}

extension GeneratedOption {
  fileprivate func replacing(error: String?) -> GeneratedOption {
    GeneratedOption(id: id, content: content, error: error)
  }

  fileprivate func replacing(content: [Inline]) -> GeneratedOption {
    GeneratedOption(id: id, content: content, error: error)
  }
}
