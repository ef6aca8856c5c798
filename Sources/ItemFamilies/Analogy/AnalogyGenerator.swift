import Assessment
import Psychometrics

/// Drafts analogies whose six options cross right and wrong values of three attributes.
enum AnalogyGenerator: FamilyGenerator {
  static let family = FamilyName.analogy
  static let version = 2

  /// Which of two values of the second attribute goes with each value of the main one, by turns:
  /// the key's first, and not all alike, since the third attribute would follow the second.
  private static let crossings = [[0, 1, 0], [0, 0, 1], [0, 1, 1]]

  static func draft(
    _ cell: FamilyCell, surface: [FamilyParameter], stream: inout RandomStream
  ) -> GeneratedItem? {
    guard let (plan, parts) = AnalogyPlans.of(cell)?.draw(by: &stream) else { return nil }
    let crossing = crossings[stream.integer(below: crossings.count)]
    let language = surface.first { $0.name == "language" }?.value ?? ""
    let words = AnalogyWords(rawValue: language) ?? .english
    let figures = [parts.map(\.first), parts.map(\.second), parts.map(\.third)]
      .map { FigureGrid.Cell.figure(AnalogyDrawing.figure($0)) }
    let tested = plan.tested
    guard tested.count == 3 else { return nil }
    let options = (0..<6).map { index in
      // Each value of the main attribute stands twice, each of the others three times.
      let (main, second) = (index / 2, index % 2)
      let third = (crossing[main] + second) % 2
      return option(plan, parts, [main, second, third])
    }
    let changes = zip(plan.roles, parts).filter { $0.0.changes }.map { ($0.attribute, $1) }
    return GeneratedItem(
      family: family, version: version, cell: cell, incidentals: surface,
      complexity: changes.count, stem: [.figures(FigureGrid(rows: [figures + [.missing]]))],
      steps: [
        GeneratedStep(
          content: [.paragraph([.text(words.question)])], answer: .options(options))
      ],
      explanation: [.paragraph([.text(words.explanation(changes))])])
  }

  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    guard let chance = AnalogyPlans.of(cell)?.repeatChance, chance > 0 else { return 0 }
    return Double(crossings.count) / chance
  }

  /// An option: for each tested attribute 0 takes the right value, 1 and 2 the wrong ones.
  private static func option(
    _ plan: AnalogyPlan, _ parts: [AnalogyRole.Part], _ levels: [Int]
  ) -> GeneratedOption {
    var errors: [String] = []
    let values = zip(plan.roles, parts).map { role, part in
      guard let place = plan.tested.firstIndex(of: role.attribute), levels[place] > 0,
        part.wrong.indices.contains(levels[place] - 1)
      else { return part.right }
      let value = part.wrong[levels[place] - 1]
      errors.append(role.error(value, in: part))
      return value
    }
    return GeneratedOption(
      content: [.figure(AnalogyDrawing.figure(values))],
      error: errors.isEmpty ? nil : errors.joined(separator: "+"))
  }
}
