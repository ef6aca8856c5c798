import Assessment

extension Condition {
  /// Visits the conditions that ask about one thing, with the number of their kind before them
  /// and whether they must hold for the whole to hold.
  func forEachLeaf(_ visit: (Leaf) -> Void) {
    var counts: [String: Int] = [:]
    walk(isNecessary: true, &counts, visit)
  }

  /// A condition that asks about one thing.
  struct Leaf {
    let condition: Condition
    /// Whether the whole condition cannot hold without it.
    let isNecessary: Bool
    /// The way from the element around the whole condition.
    let step: SourceStep
  }

  private func walk(
    isNecessary: Bool, _ counts: inout [String: Int], _ visit: (Leaf) -> Void
  ) {
    switch self {
    case .all(let conditions):
      for condition in conditions { condition.walk(isNecessary: isNecessary, &counts, visit) }
    case .any(let conditions):
      let isNecessary = isNecessary && conditions.count == 1
      for condition in conditions { condition.walk(isNecessary: isNecessary, &counts, visit) }
    case .not(let condition): condition.walk(isNecessary: false, &counts, visit)
    default:
      let index = counts[elementName, default: 0]
      counts[elementName] = index + 1
      visit(
        Leaf(
          condition: self, isNecessary: isNecessary,
          step: .element(elementName, index: index)))
    }
  }

  private var elementName: String {
    switch self {
    case .all: "all"
    case .any: "any"
    case .not: "not"
    case .outcome: "outcome"
    case .answer: "answered"
    case .sectionScore: "section-score"
    case .scale: "scale-score"
    case .band: "in-band"
    case .reliablyHigher: "reliably-higher"
    }
  }
}

extension LintContext {
  /// A condition of the assessment with its place.
  struct PlacedCondition {
    let condition: Condition
    let subject: SourceMap.Subject
    /// The way from the subject to the element around the condition.
    let steps: [SourceStep]
    /// The section that is given by it, by its place in the battery's list; nil for a text.
    let section: Int?
  }

  /// The conditions of its sections and interpretations.
  var conditions: [PlacedCondition] {
    var conditions: [PlacedCondition] = []
    for section in sections {
      guard let condition = section.section.condition else { continue }
      conditions.append(
        PlacedCondition(
          condition: condition, subject: .section(section.path), steps: [.element("only-if")],
          section: section.place))
    }
    for interpretation in definition.interpretations {
      conditions.append(
        PlacedCondition(
          condition: interpretation.condition,
          subject: .interpretation(path.appending(interpretation.id)), steps: [], section: nil))
    }
    return conditions
  }
}
