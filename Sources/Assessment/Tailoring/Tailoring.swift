/// How a section chooses what it presents by the answers given so far.
public enum Tailoring: Hashable, Sendable {
  /// Item by item, from a pool: the items that stand in the section.
  case adaptive(AdaptiveRules)
  /// Module by module: the sections that stand in it.
  case multiStage(MultiStageRules)

  /// The id of the scale whose theta leads the way, local to the assessment.
  public var scale: String {
    switch self {
    case .adaptive(let rules): rules.scale
    case .multiStage(let rules): rules.scale
    }
  }
}
