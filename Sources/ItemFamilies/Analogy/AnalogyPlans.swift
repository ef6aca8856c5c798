import Assessment
import Psychometrics

/// The plans of all cells with the ways to play their roles, made once.
struct AnalogyPlans: Sendable {
  private let plans: [AnalogyPlan]
  private let groups: [AnalogyRole: [[AnalogyRole.Part]]]

  private static let byCell: [FamilyCell: AnalogyPlans] = Dictionary(
    (FamilySpecification.of(.analogy)?.cells() ?? []).map { ($0, AnalogyPlans($0)) }
  ) { first, _ in first }

  static func of(_ cell: FamilyCell) -> AnalogyPlans? { byCell[cell] }

  private init(_ cell: FamilyCell) {
    plans = AnalogyPlan.all(cell)
    groups = Dictionary(plans.flatMap(\.roles).map { ($0, $0.groups) }) { first, _ in first }
  }

  /// Draws a plan and how its roles are played.
  func draw(by stream: inout RandomStream) -> (AnalogyPlan, [AnalogyRole.Part])? {
    guard !plans.isEmpty else { return nil }
    let plan = plans[stream.integer(below: plans.count)]
    var parts: [AnalogyRole.Part] = []
    for role in plan.roles {
      guard let groups = groups[role], !groups.isEmpty else { return nil }
      let group = groups[stream.integer(below: groups.count)]
      parts.append(group[stream.integer(below: group.count)])
    }
    return (plan, parts)
  }

  /// The chance that two draws have the same plan, played in the same way.
  var repeatChance: Double {
    let chances = Dictionary(
      groups.keys.map { ($0, $0.repeatChance) }
    ) { first, _ in first }
    let sum = plans.reduce(0.0) { sum, plan in
      sum + plan.roles.reduce(1.0) { $0 * (chances[$1] ?? 1) }
    }
    return sum / Double(max(plans.count * plans.count, 1))
  }
}
