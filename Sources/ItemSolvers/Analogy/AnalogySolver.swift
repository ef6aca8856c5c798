import Assessment

/// Carries all changes of the grammar that lead from the first figure to the second over to the
/// third.
enum AnalogySolver: ItemSolver {
  typealias Attribute = AnalogyFigure.Attribute

  static let family = FamilyName.analogy

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard item.steps.count == 1, let step = item.steps.first, step.presentation == nil,
      item.stem.count == 1, case .figures(let grid) = item.stem[0], grid.rows.count == 1,
      let row = grid.rows.first, row.count == 4, row[3] == .missing,
      case .options(let options) = step.answer, options.count == 6
    else { return [Defect("unreadable", "it is not three figures, a gap and six options")] }
    let shown = grid.figures.compactMap(AnalogyFigure.init)
    let choices = options.compactMap { $0.content.onlyFigure.flatMap(AnalogyFigure.init) }
    guard shown.count == 3, choices.count == options.count else {
      return [Defect("unreadable", "a figure is no shape with an arrow and dots")]
    }
    let (first, second, third) = (shown[0], shown[1], shown[2])
    let changed = second.differences(from: first)
    guard !changed.isEmpty else { return [Defect("radical", "nothing changes")] }
    var answer: [Attribute: Int] = [:]
    for attribute in Attribute.allCases {
      let results = AnalogyChange.results(
        of: attribute, from: first[attribute], to: second[attribute], at: third[attribute])
      guard let least = results.map(\.cost).min() else {
        return [Defect("one-right-answer", "the \(attribute) cannot change in the third figure")]
      }
      // All sets of changes at the least cost combine the cheapest changes of each attribute.
      let values = Set(results.filter { $0.cost == least }.map(\.value))
      guard values.count == 1 else {
        return [Defect("ambiguous", "changes of the \(attribute) at equal cost lead elsewhere")]
      }
      answer[attribute] = values.first
    }
    let right = choices.indices.filter { index in
      answer.allSatisfy { choices[index][$0.key] == $0.value }
    }
    guard right.count == 1, let place = right.first else {
      return [Defect("one-right-answer", "\(right.count) options are right")]
    }
    var found: [Defect] = []
    if !options[place].isKey {
      found.append(Defect("wrong-key", "the right option is not the key"))
    }
    if item.complexity != changed.count {
      found.append(Defect("complexity", "\(changed.count) changes are needed"))
    }
    found += wrongRadicals(item.cell, first, second, third, changed)
    for (index, option) in options.enumerated() {
      guard let error = option.error else { continue }
      let names = Set(
        error.split(separator: "+", omittingEmptySubsequences: false).map(String.init))
      let wrong = choices[index].differences(from: choices[place])
      let isTrue = wrong.allSatisfy { attribute in
        names.contains { name in
          AnalogyError(name, attribute)?.holds(
            choices[index], first: first, second: second, third: third) == true
        }
      }
      if names.count != wrong.count || !isTrue {
        found.append(Defect("unnamed-error", "option \(index + 1) does not show '\(error)'"))
      }
    }
    if !AnalogyExplanation.names(
      changed, first, second, in: item.explanation, language: item.incidental("language"))
    {
      found.append(Defect("explanation", "it does not name exactly the changes"))
    }
    if !step.hints.isEmpty { found.append(Defect("hint", "the family gives no hints")) }
    return found
  }

  private static func wrongRadicals(
    _ cell: FamilyCell, _ first: AnalogyFigure, _ second: AnalogyFigure, _ third: AnalogyFigure,
    _ changed: [Attribute]
  ) -> [Defect] {
    let other = third.differences(from: first)
    let relative = changed.filter { other.contains($0) }
    let recomputed = [
      ("changes", changed.count), ("relative", relative.count),
      ("distance", other.count - relative.count),
    ]
    return recomputed.compactMap { name, value in
      cell.number(name) == value ? nil : Defect("radical", "\(name) is \(value)")
    }
  }
}
