import Assessment

@testable import ItemSolvers

/// Helps to write brain teasers by hand and to break them.
enum Teaser {
  static func lines(_ text: String) -> [Block] { [.paragraph([.text(text)])] }

  static func list(_ lines: [String]) -> Block {
    .list(ordered: false, entries: lines.map { Self.lines($0) })
  }

  static func number(
    _ id: String, _ question: String, _ key: Double, _ errors: [ExpectedError] = [],
    hints: [String] = []
  ) -> GeneratedStep {
    GeneratedStep(
      id: id, content: lines(question), answer: .number(key: key, unit: nil, errors: errors),
      hints: hints.map(lines))
  }

  /// The rules that an item breaks.
  static func rules(_ item: GeneratedItem) -> Set<String> {
    Set(Soundness.defects(in: item).map(\.rule))
  }
}

extension GeneratedItem {
  /// The item with one thing changed.
  func changed(
    cell: [(String, String)] = [], complexity: Int? = nil, stem: [Block]? = nil,
    steps: [GeneratedStep]? = nil, explanation: [Block]? = nil
  ) -> GeneratedItem {
    let radicals = self.cell.radicals.map { radical in
      FamilyParameter(radical.name, cell.first { $0.0 == radical.name }?.1 ?? radical.value)
    }
    return GeneratedItem(
      family: family, version: version, cell: FamilyCell(radicals), incidentals: incidentals,
      complexity: complexity ?? self.complexity, stem: stem ?? self.stem,
      steps: steps ?? self.steps, explanation: explanation ?? self.explanation)
  }

  /// The item with one step in another's place.
  func with(_ step: GeneratedStep, at index: Int) -> GeneratedItem {
    changed(steps: steps.enumerated().map { $0.offset == index ? step : $0.element })
  }
}
