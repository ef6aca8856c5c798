import Psychometrics

/// A section of modules made ready.
public struct MultiStagePlan: Hashable, Sendable {
  /// The scale whose theta is estimated.
  public let scale: LatentScale
  /// How it goes from one module to the next.
  public let rules: MultiStageRules
  /// The ids of the modules, in the order of the section; the first comes first.
  public let modules: [String]

  /// Makes the plan of a section.
  ///
  /// - Throws: `TailoringError` naming what is missing or does not fit.
  public init(
    _ rules: MultiStageRules, of section: Section, in definition: AssessmentDefinition
  ) throws(TailoringError) {
    let scale = try LatentScale(named: rules.scale, in: definition)
    let known = Set(scale.terms.map(\.item))
    for item in section.allItems where item.takesResponse && !known.contains(item.id) {
      throw .itemOutsideScale(item.id)
    }
    let modules = section.sections.map(\.id)
    guard modules.count > 1, section.items.isEmpty else { throw .noModules }
    for route in rules.routes {
      guard let from = modules.firstIndex(of: route.from) else { throw .unknownModule(route.from) }
      guard route.to.count == route.cuts.count + 1,
        zip(route.cuts, route.cuts.dropFirst()).allSatisfy({ $0 < $1 })
      else { throw .unusableCuts(module: route.from) }
      for target in route.to {
        guard let place = modules.firstIndex(of: target) else { throw .unknownModule(target) }
        guard place > from else { throw .backwards(from: route.from, to: target) }
      }
    }
    self.scale = scale
    self.rules = rules
    self.modules = modules
  }
}
