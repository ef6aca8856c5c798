import Assessment

/// Works arithmetic in words: reads the quantities and calculates with exact fractions.
enum WordProblemSolver: ItemSolver {
  static let family = FamilyName.wordProblem
  /// What the answer may be.
  private static let answers = 11...9_999

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard item.steps.count == 1, item.steps[0].presentation == nil,
      let story = TeaserText.only(item.stem), let question = TeaserText.only(item.steps[0].content),
      let task = WordTask("\(story) \(question)")
    else { return [Defect("unreadable", "this is no word problem")] }
    guard let answer = task.answer.whole, answers.contains(answer) else {
      return [Defect("one-right-answer", "the answer is no whole number of 11 to 9,999")]
    }
    var found: [Defect] = []
    if item.complexity != task.complexity {
      found.append(Defect("complexity", "the complexity is \(task.complexity)"))
    }
    for radical in item.cell.radicals where task.radicals[radical.name] != radical.value {
      found.append(Defect("radical", "'\(radical.name)' is not what the problem says"))
    }
    if !item.steps[0].hints.isEmpty {
      found.append(Defect("hint", "word problems have no hints"))
    }
    return found + answerDefects(item.steps[0], task, answer: answer)
      + TeaserText.explanation(
        of: item, expected: "\(task.calculation) = \(answer) \(task.answerUnit).")
  }

  /// The key must be the answer in the unit asked for, and other numbers must come from the errors
  /// that they are named after, none of them left out.
  private static func answerDefects(
    _ step: GeneratedStep, _ task: WordTask, answer: Int
  ) -> [Defect] {
    guard case .number(let key, let unit, let errors) = step.answer else {
      return [Defect("unreadable", "the answer is no number to be typed")]
    }
    var found: [Defect] = []
    if key != Double(answer) { found.append(Defect("wrong-key", "the answer is \(answer)")) }
    if unit != task.answerUnit {
      found.append(Defect("wrong-unit", "the answer is in \(task.answerUnit)"))
    }
    for error in errors
    where !task.errors(named: error.error).contains(where: { Double($0) == error.value }) {
      found.append(Defect("unnamed-error", "'\(error.error)' does not lead to its number"))
    }
    let values = errors.map(\.value) + [key]
    for number in task.expectedNumbers.sorted() where !values.contains(Double(number)) {
      found.append(Defect("missing-error", "an error leads to \(number), which is not expected"))
    }
    if Set(values).count != values.count {
      found.append(Defect("unnamed-error", "two errors lead to one number, or one to the key"))
    }
    return found
  }
}
