import Assessment

/// Works figural matrices.
///
/// Shapes are read back into attributes; for each attribute all rules of the grammar that hold
/// along the complete rows and the rest of the last one are found, and the same along columns. The
/// key must be the only option that any rules of together no more weight lead to.
enum MatrixSolver: ItemSolver {
  static let family = FamilyName.matrix

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard let problem = MatrixProblem(item) else {
      return [Defect("unreadable", "this is no matrix of figures with eight options")]
    }
    for (place, option) in problem.options.enumerated()
    where problem.options[..<place].contains(option) {
      return [Defect("equal-options", "two options have the same attributes")]
    }
    let solution = MatrixSolution(problem)
    for (attribute, explained) in zip(MatrixAttribute.allCases, solution.attributes)
    where explained == nil {
      return [Defect("one-right-answer", "no rule explains the \(attribute.name)")]
    }
    var found = radicals(item, problem, solution)
    if item.complexity != solution.complexity {
      found.append(
        Defect("complexity", "the rules weigh \(solution.complexity), not \(item.complexity)"))
    }
    let shown = item.steps[0].answer.options
    let fitting = solution.fitting(problem.options)
    guard fitting.count == 1, let right = fitting.first else {
      found.append(Defect("one-right-answer", "\(fitting.count) options fit the simplest rules"))
      return found
    }
    for place in problem.options.indices where place != right {
      if let cost = solution.cost(of: problem.options[place]), cost <= solution.complexity {
        found.append(
          Defect("ambiguous", "other rules of weight \(cost) lead to option \(shown[place].id)"))
      }
    }
    guard shown[right].isKey else {
      found.append(Defect("wrong-key", "the rules lead to option \(shown[right].id)"))
      return found
    }
    let errors = MatrixErrors(solution: solution, key: problem.options[right])
    for (option, figure) in zip(shown, problem.options) {
      guard let error = option.error, !errors.explain(figure, by: error) else { continue }
      found.append(Defect("unnamed-error", "'\(error)' does not lead to option \(option.id)"))
    }
    return found + MatrixWording.defects(in: item, solution)
  }

  private static func radicals(
    _ item: GeneratedItem, _ problem: MatrixProblem, _ solution: MatrixSolution
  ) -> [Defect] {
    var found: [Defect] = []
    func compare(_ radical: String, _ seen: String) {
      guard item.cell[radical] != seen else { return }
      found.append(Defect("radical", "\(radical) is \(seen), not '\(item.cell[radical])'"))
    }
    compare("grid", "\(problem.side)x\(problem.side)")
    compare("rules", String(solution.ruleCount))
    compare("hardest", ["simple", "distribution", "logic"][solution.hardest])
    let wanted = item.incidental("elements")
    for figure in problem.figures + problem.options
    where (wanted == "segments" && figure.border == .dots)
      || (wanted == "dots" && figure.border == .segments)
    {
      found.append(Defect("incidental", "the border does not hold \(wanted)"))
      break
    }
    return found
  }
}
