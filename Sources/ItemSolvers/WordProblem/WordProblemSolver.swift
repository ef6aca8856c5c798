import Assessment

/// Works arithmetic in words: reads the quantities and calculates with exact fractions.
enum WordProblemSolver: ItemSolver {
  static let family = FamilyName.wordProblem

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard item.steps.count == 1, item.steps[0].presentation == nil,
      let story = TeaserText.only(item.stem), let question = TeaserText.only(item.steps[0].content),
      let task = WordTask("\(story) \(question)"),
      let options = options(item.steps[0], unit: task.answerUnit)
    else {
      return [Defect("unreadable", "this is no word problem with five answers in its unit")]
    }
    guard let answer = task.answer.whole, answer > 0 else {
      return [Defect("one-right-answer", "the answer is no whole number over 0")]
    }
    var found: [Defect] = []
    let complexity = task.operations + (task.changesUnit ? 1 : 0)
    if item.complexity != complexity {
      found.append(Defect("complexity", "the complexity is \(complexity)"))
    }
    let recomputed = [
      "kind": task.kind, "operations": String(task.operations),
      "unit-change": task.changesUnit ? "yes" : "no",
    ]
    for radical in item.cell.radicals where recomputed[radical.name] != radical.value {
      found.append(Defect("radical", "'\(radical.name)' is not what the problem says"))
    }
    if !item.steps[0].hints.isEmpty {
      found.append(Defect("hint", "word problems have no hints"))
    }
    return found + check(options, task, answer: answer)
      + TeaserText.explanation(
        of: item, expected: "\(task.calculation) = \(answer) \(task.answerUnit).")
  }

  /// The options as numbers; nil where one is written otherwise, or in another unit.
  private static func options(
    _ step: GeneratedStep, unit: String
  ) -> [(value: Int, error: String?)]? {
    guard case .options(let choices) = step.answer, choices.count == 5 else { return nil }
    let options = choices.compactMap { choice -> (value: Int, error: String?)? in
      guard let text = SeriesText.text(choice.content), text.hasSuffix(" \(unit)"),
        let value = SeriesText.number(text.dropLast(unit.count + 1)), value > 1
      else { return nil }
      return (value, choice.error)
    }
    return options.count == choices.count ? options : nil
  }

  private static func check(
    _ options: [(value: Int, error: String?)], _ task: WordTask, answer: Int
  ) -> [Defect] {
    var found: [Defect] = []
    let right = options.count { $0.value == answer }
    if right != 1 { found.append(Defect("one-right-answer", "\(right) options are right")) }
    if Set(options.map(\.value)).count != options.count {
      found.append(Defect("equal-options", "two options are the same number"))
    }
    for option in options {
      guard let error = option.error else {
        if option.value != answer { found.append(Defect("wrong-key", "the answer is \(answer)")) }
        continue
      }
      if !task.errors(named: error, key: answer).contains(option.value) {
        found.append(Defect("unnamed-error", "'\(error)' does not lead to \(option.value)"))
      }
    }
    return found
  }
}
