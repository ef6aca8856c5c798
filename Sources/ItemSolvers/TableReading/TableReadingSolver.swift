import Assessment

/// Works questions about tables and charts from the numbers shown.
enum TableReadingSolver: ItemSolver {
  static let family = FamilyName.tableReading

  static func defects(in item: GeneratedItem) -> [Defect] {
    let german = item.incidental("language") == "de"
    guard item.stem.count == 1, let table = TableShown(item.stem[0]),
      item.steps.count == 1, item.steps[0].presentation == nil,
      let sentence = TeaserText.only(item.steps[0].content),
      let problem = TableProblem(sentence, of: table, german: german),
      let options = options(item.steps[0], unit: problem.unit(german: german))
    else {
      return [Defect("unreadable", "this is no question about a table with five answers")]
    }
    guard let answer = TableAnswer(problem, in: table, german: german) else {
      return [Defect("one-right-answer", "the question has no clean answer, or two")]
    }
    var found: [Defect] = []
    if item.complexity != problem.complexity(in: table) {
      found.append(
        Defect("complexity", "the complexity is \(problem.complexity(in: table))"))
    }
    let recomputed = [
      "form": table.isChart ? "chart" : "table", "question": problem.radical, "size": table.size,
    ]
    for radical in item.cell.radicals where recomputed[radical.name] != radical.value {
      found.append(Defect("radical", "'\(radical.name)' is not what is shown"))
    }
    if !TableTopics.fit(table, german: german) {
      found.append(Defect("topic", "title, unit and entries are not of one topic and language"))
    }
    if !TableAnswer.isClean(problem, in: table.values) {
      found.append(Defect("rounding", "a percentage of another entry does not come out whole"))
    }
    if problem.isPercentage, !options.allSatisfy({ (10...99).contains($0.value) }) {
      found.append(Defect("length", "a percentage has more or fewer digits than two"))
    }
    if item.steps.contains(where: { !$0.hints.isEmpty }) {
      found.append(Defect("hint", "questions about tables have no hints"))
    }
    return found + check(options, TableErrors(problem: problem, values: table.values), answer.value)
      + TeaserText.explanation(of: item, expected: answer.explanation)
  }

  /// The options as numbers; nil where one is written otherwise.
  private static func options(
    _ step: GeneratedStep, unit: String
  ) -> [(value: Int, error: String?)]? {
    guard case .options(let choices) = step.answer, choices.count == 5 else { return nil }
    let options = choices.compactMap { choice -> (value: Int, error: String?)? in
      guard let text = SeriesText.text(choice.content), text.hasSuffix(unit),
        let value = SeriesText.number(text.dropLast(unit.count))
      else { return nil }
      return (value, choice.error)
    }
    return options.count == choices.count ? options : nil
  }

  private static func check(
    _ options: [(value: Int, error: String?)], _ errors: TableErrors, _ answer: Int
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
      if !errors.results(of: error).contains(option.value) {
        found.append(Defect("unnamed-error", "'\(error)' does not lead to \(option.value)"))
      }
    }
    return found
  }
}
