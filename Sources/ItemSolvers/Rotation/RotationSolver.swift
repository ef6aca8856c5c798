import Assessment

/// Turns and mirrors figures of squares until they fit, or no turn is left.
enum RotationSolver: ItemSolver {
  static let family = FamilyName.rotation

  static func defects(in item: GeneratedItem) -> [Defect] {
    guard item.steps.count == 1, let step = item.steps.first, step.presentation == nil,
      item.stem.count == 1, case .figures(let grid) = item.stem[0], grid.rows.count == 1,
      grid.figures.count == grid.rows[0].count, case .options(let options) = step.answer
    else { return [Defect("unreadable", "it is not one row of figures and one question")] }
    let figures = grid.figures.compactMap(SquareFigure.init)
    guard figures.count == grid.figures.count, let target = figures.first else {
      return [Defect("unreadable", "a figure is not made of squares side by side")]
    }
    guard target.turns(to: target) == [0], target.turns(to: target.mirrored).isEmpty else {
      return [Defect("one-right-answer", "the figure looks the same turned or mirrored")]
    }
    var found: [Defect] = []
    if target.cells.count != item.cell.number("squares") {
      found.append(Defect("radical", "the figure has \(target.cells.count) squares"))
    }
    let language = item.incidental("language")
    let solution: Solution
    switch (item.cell["form"], figures.count) {
    case ("pair", 2):
      guard let pair = pair(target, figures[1], options, language) else {
        return found + [Defect("unreadable", "it is no pair of a figure and its turned image")]
      }
      solution = pair
    case ("choice", 1):
      guard let choice = choice(target, options) else {
        return found + [Defect("unreadable", "an option is not made of squares side by side")]
      }
      solution = choice
    default: return found + [Defect("radical", "the form is another one")]
    }
    found += solution.defects
    guard solution.right.count == 1, let place = solution.right.first else {
      return found + [Defect("one-right-answer", "\(solution.right.count) options are right")]
    }
    if !options[place].isKey {
      found.append(Defect("wrong-key", "the right option is not the key"))
    }
    if item.cell.number("angle") != solution.quarters * 90 {
      found.append(Defect("radical", "the angle is \(solution.quarters * 90) degrees"))
    }
    let complexity = min(solution.quarters, 4 - solution.quarters)
    if item.complexity != complexity {
      found.append(Defect("complexity", "the shorter way has \(complexity) quarter turns"))
    }
    if !RotationWords.explains(
      item.explanation, quarters: solution.quarters, isMirrored: solution.isMirrored,
      language: language)
    {
      found.append(Defect("explanation", "it does not name the turn, or it names a mirror wrongly"))
    }
    if !step.hints.isEmpty { found.append(Defect("hint", "the family gives no hints")) }
    return found
  }

  /// The options that are right, how the figure was turned, and what is wrong with the others.
  private struct Solution {
    let right: [Int]
    let quarters: Int
    let isMirrored: Bool
    var defects: [Defect] = []
  }

  private static func pair(
    _ target: SquareFigure, _ second: SquareFigure, _ options: [GeneratedOption],
    _ language: String
  ) -> Solution? {
    let same = target.turns(to: second)
    let mirrored = target.mirrored.turns(to: second)
    guard options.count == 2, let quarters = (same + mirrored).first,
      let words = RotationWords.options[language],
      options.map(\.content) == words.map({ [.text($0)] })
    else { return nil }
    let isMirrored = same.isEmpty
    let error = isMirrored ? "mirror-image-overlooked" : "mirror-image-imagined"
    let right = isMirrored ? 1 : 0
    var solution = Solution(right: [right], quarters: quarters, isMirrored: isMirrored)
    if let named = options[1 - right].error, named != error {
      solution.defects.append(
        Defect("unnamed-error", "'\(named)' does not lead to the other answer"))
    }
    return solution
  }

  private static func choice(_ target: SquareFigure, _ options: [GeneratedOption]) -> Solution? {
    let choices = options.compactMap { $0.content.onlyFigure.flatMap(SquareFigure.init) }
    guard choices.count == options.count, options.count == 6 else { return nil }
    let right = choices.indices.filter { !target.turns(to: choices[$0]).isEmpty }
    let quarters = right.first.flatMap { target.turns(to: choices[$0]).first } ?? 0
    var solution = Solution(right: right, quarters: quarters, isMirrored: false)
    let isPaired = choices.allSatisfy { choice in
      choices.contains { !choice.mirrored.turns(to: $0).isEmpty }
    }
    if !isPaired {
      solution.defects.append(
        Defect("options", "the options are not three figures with their mirror images"))
    }
    for index in choices.indices {
      if choices[..<index].contains(where: { !$0.turns(to: choices[index]).isEmpty }) {
        solution.defects.append(
          Defect("equal-options", "option \(index + 1) is another one, turned"))
      }
      guard let error = options[index].error else { continue }
      let isTrue =
        switch error {
        case "mirrored": !target.mirrored.turns(to: choices[index]).isEmpty
        case "square-moved": target.isNearly(choices[index])
        case "mirrored-and-square-moved": target.mirrored.isNearly(choices[index])
        default: false
        }
      if !isTrue || right.contains(index) && right.count == 1 {
        solution.defects.append(
          Defect("unnamed-error", "option \(index + 1) does not show '\(error)'"))
      }
    }
    return solution
  }
}
