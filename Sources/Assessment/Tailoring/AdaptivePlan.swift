public import Psychometrics

/// An adaptive section made ready: its pool and its design, in the library's terms.
public struct AdaptivePlan: Hashable, Sendable {
  /// The scale whose theta is estimated.
  public let scale: LatentScale
  /// The items of the pool, in the order of the section.
  public let terms: [CalibratedTerm]
  /// Their parameters.
  public let pool: AdaptivePool
  /// How the test starts, chooses, estimates and ends.
  public let design: AdaptiveDesign
  /// The fewest items given.
  public let minimum: Int
  /// The most items given.
  public let maximum: Int

  /// Makes the plan of a section.
  ///
  /// - Throws: `TailoringError` naming what is missing or does not fit.
  public init(
    _ rules: AdaptiveRules, of section: Section, in definition: AssessmentDefinition
  ) throws(TailoringError) {
    let scale = try LatentScale(named: rules.scale, in: definition)
    let known = Dictionary(scale.terms.map { ($0.item, $0) }) { first, _ in first }
    var terms: [CalibratedTerm] = []
    for item in section.items where item.takesResponse {
      guard let term = known[item.id] else { throw .itemOutsideScale(item.id) }
      terms.append(term)
    }
    let index = Dictionary(terms.enumerated().map { ($1.item, $0) }) { first, _ in first }
    func places(_ names: [String]) throws(TailoringError) -> [Int] {
      var places: [Int] = []
      for name in names {
        guard let place = index[name] else { throw .unknownItem(name) }
        places.append(place)
      }
      return places
    }
    var groups: [Int: String] = [:]
    for area in rules.areas {
      for place in try places(area.items) {
        guard groups.updateValue(area.id, forKey: place) == nil else {
          throw .repeatedArea(terms[place].item)
        }
      }
    }
    var enemies: [Set<Int>] = []
    for set in rules.enemies { enemies.append(Set(try places(set))) }
    let controls = try Self.controls(rules, in: definition)
    do {
      pool = try AdaptivePool(
        items: terms.enumerated().map { place, term in
          AdaptiveItem(
            model: term.model, group: groups[place],
            exposureControl: controls[term.item]?.chance ?? 1,
            exposureRate: controls[term.item]?.rate ?? 0)
        }, enemies: enemies,
        parameterErrors: scale.predictionErrors(
          of: terms.compactMap { term in scale.terms.firstIndex { $0.item == term.item } }))
    } catch {
      throw .pool(error, item: error.item.map { terms[$0].item })
    }
    let start: StartItems =
      switch rules.start {
      case .selected: .selected
      case .fixed(let items): .fixed(try places(items))
      case .random(let count, let among): .random(count, top: among)
      }
    let maximum = max(1, min(rules.maximum, terms.count))
    let minimum = max(1, min(rules.minimum, maximum))
    design = AdaptiveDesign(
      start: StartRule(
        theta: rules.startTheta ?? scale.priorMean, items: start),
      selection: rules.selection,
      stopping: rules.stopping.map { .within(minimum...maximum, $0) } ?? .length(maximum),
      estimator: scale.estimator,
      balance: rules.areas.isEmpty
        ? nil
        : ContentBalance(
          targets: rules.areas.map {
            ContentTarget(group: $0.id, proportion: $0.share, maximum: $0.maximum)
          }),
      exposure: rules.exposure)
    self.scale = scale
    self.terms = terms
    self.minimum = rules.stopping == nil ? maximum : minimum
    self.maximum = maximum
    do {
      _ = try AdaptiveTest(pool: pool, design: design, seed: 0)
    } catch {
      throw .design(error)
    }
  }

  /// The place of an item in the pool.
  public func place(of item: String) -> Int? { terms.firstIndex { $0.item == item } }

  /// The exposure controls by item.
  private static func controls(
    _ rules: AdaptiveRules, in definition: AssessmentDefinition
  ) throws(TailoringError) -> [String: ExposureControls.Control] {
    guard let id = rules.controls else { return [:] }
    guard let controls = definition.exposureControls.first(where: { $0.id == id }) else {
      throw .unknownControls(id)
    }
    return Dictionary(controls.controls.map { ($0.item, $0) }) { first, _ in first }
  }
}

extension AdaptivePoolError {
  /// The place of the item that does not do, where it is one.
  fileprivate var item: Int? {
    switch self {
    case .unusableParameters(let item), .exposureControlOutOfRange(let item, _),
      .exposureRateOutOfRange(let item, _):
      item
    case .empty, .unknownEnemy, .controlCountMismatch, .parameterErrorCountMismatch: nil
    }
  }
}

extension LatentScale {
  /// The scale of an id in an assessment.
  init(
    named name: String, in definition: AssessmentDefinition
  ) throws(TailoringError) {
    guard let scale = definition.scales.first(where: { $0.id == name }) else {
      throw .unknownScale(name)
    }
    do {
      try self.init(scale, in: definition)
    } catch {
      throw .scale(name, error)
    }
  }
}
