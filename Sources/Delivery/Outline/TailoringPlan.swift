import Assessment

/// How a section chooses what it presents, made ready for delivery.
///
/// Indirect, so that copies of the section's node copy one reference and no pool.
indirect enum TailoringPlan: Hashable, Sendable {
  case adaptive(AdaptivePlan)
  case multiStage(MultiStagePlan)

  /// Nil where the section presents what was planned.
  ///
  /// Rules that do not fit their pool are refused
  /// by the lint before any delivery; a section with such rules is given whole.
  init?(_ section: Section, in definition: AssessmentDefinition) {
    switch section.tailoring {
    case .adaptive(let rules):
      guard let plan = try? AdaptivePlan(rules, of: section, in: definition) else { return nil }
      self = .adaptive(plan)
    case .multiStage(let rules):
      guard let plan = try? MultiStagePlan(rules, of: section, in: definition) else { return nil }
      self = .multiStage(plan)
    case nil: return nil
    }
  }

  /// The plan of an adaptive section; nil for another.
  var adaptive: AdaptivePlan? { if case .adaptive(let plan) = self { plan } else { nil } }

  /// The id of the module that comes first; nil in an adaptive section.
  var firstModule: String? {
    if case .multiStage(let plan) = self { plan.modules.first } else { nil }
  }

  /// The scale whose theta leads the way.
  var scale: LatentScale {
    switch self {
    case .adaptive(let plan): plan.scale
    case .multiStage(let plan): plan.scale
    }
  }
}
