import Assessment

/// Finds the figure that does not belong by trying the whole grammar of predicates on five figures.
enum OddOneOutSolver: ItemSolver {
  static let family = FamilyName.oddOneOut

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard item.steps.count == 1, let step = item.steps.first, step.presentation == nil,
      item.stem.isEmpty, case .options(let options) = step.answer, options.count == 5
    else { return [Defect("unreadable", "it is not one question with five options")] }
    let figures = options.compactMap { $0.content.onlyFigure.flatMap(OddFigure.init) }
    guard figures.count == options.count else {
      return [Defect("unreadable", "an option is no figure of two shapes in two quarters")]
    }
    let singling = OddPredicate.all(of: figures).filter { $0.singled != nil }
    guard let complexity = singling.map(\.complexity).min() else {
      return [Defect("one-right-answer", "nothing singles out a figure")]
    }
    let simplest = singling.filter { $0.complexity == complexity }
    let answers = Set(simplest.compactMap(\.singled))
    guard answers.count == 1, let answer = answers.first else {
      return [Defect("one-right-answer", "rules of equal complexity single out several figures")]
    }
    var found: [Defect] = []
    if singling.contains(where: { $0.singled != answer }) {
      found.append(Defect("ambiguous", "a more complex rule singles out another figure"))
    }
    if !options[answer].isKey {
      found.append(Defect("wrong-key", "the figure that does not belong is not the key"))
    }
    if item.complexity != complexity {
      found.append(Defect("complexity", "the simplest rule has complexity \(complexity)"))
    }
    let topics = Set(simplest.map(\.topic.rawValue))
    if topics != [item.cell["rule"]] {
      found.append(
        Defect("radical", "the rule shown is \(topics.sorted().joined(separator: ", "))"))
    }
    found += wrongErrors(options, figures)
    if !OddOneOutExplanation.names(
      item.cell["rule"], of: figures, key: answer, in: item.explanation,
      language: item.incidental("language"))
    {
      found.append(Defect("explanation", "it does not name the rule, or names another"))
    }
    if !step.hints.isEmpty { found.append(Defect("hint", "the family gives no hints")) }
    return found
  }

  /// A distractor looks odd in an attribute that it shares with one other figure, or in nothing.
  private static func wrongErrors(
    _ options: [GeneratedOption], _ figures: [OddFigure]
  ) -> [Defect] {
    options.indices.compactMap { index in
      guard let error = options[index].error else { return nil }
      let rare = rareAttributes(of: index, in: figures)
      let isTrue = error == "usual-look" ? rare.isEmpty : rare.contains(error)
      return isTrue ? nil : Defect("unnamed-error", "option \(index + 1) does not show '\(error)'")
    }
  }

  private static func rareAttributes(of index: Int, in figures: [OddFigure]) -> [String] {
    func isRare<Value: Equatable>(_ value: (OddFigure) -> Value) -> Bool {
      let own = value(figures[index])
      return figures.count(where: { value($0) == own }) == 2
    }
    var rare: [String] = []
    if isRare(\.isRing) { rare.append("rarer-ring") }
    if isRare(\.isDotRight) { rare.append("rarer-dot") }
    if isRare(\.placement) { rare.append("rarer-place") }
    if (0..<2).contains(where: { part in isRare { $0.fills[part] } }) { rare.append("rarer-fill") }
    if (0..<2).contains(where: { part in isRare { $0.turns[part] } }) { rare.append("rarer-turn") }
    if (0..<2).contains(where: { part in isRare { $0.kinds[part] } }) { rare.append("rarer-kind") }
    return rare
  }
}
