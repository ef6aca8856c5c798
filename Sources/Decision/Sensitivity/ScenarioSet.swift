public import Assessment

/// The scenarios that one scale takes, and how it weighs them.
public struct ScenarioSet: Sendable {
  /// The path of the scale.
  public let scale: Path
  /// Its title.
  public let title: String
  /// The rules that all of its scenarios offer, the definition's first.
  public let rules: [ScenarioRule]
  /// The paths of its scenarios, in the scale's order.
  let paths: [Path]
  let scenarios: [Scenario]
  private let weights: [Double]
  private let means: [[Double]]

  /// The scales of a definition that take scenarios and nothing else, none of them reversed.
  public static func all(in definition: AssessmentDefinition) -> [ScenarioSet] {
    let catalog = Catalog(definition)
    let listed = Dictionary(catalog.items.map { ($0.path, $0) }) { first, _ in first }
    return catalog.scales.compactMap { entry in
      let items = entry.scale.terms.compactMap { term in
        listed[entry.assessment.appending(term.item)]
      }
      let scenarios = items.compactMap { Scenario($0.item) }
      guard !scenarios.isEmpty, scenarios.count == entry.scale.terms.count,
        entry.scale.terms.allSatisfy({ !$0.isReversed && $0.weight > 0 })
      else { return nil }
      return ScenarioSet(entry, paths: items.map(\.path), scenarios)
    }
  }

  private init(_ entry: Catalog.ScaleEntry, paths: [Path], _ scenarios: [Scenario]) {
    scale = entry.path
    title = entry.scale.title
    self.paths = paths
    self.scenarios = scenarios
    weights = entry.scale.terms.map(\.weight)
    let standardized = Self.standardized(scenarios.map(\.expertMeans))
    means = standardized ?? []
    rules = ScenarioRule.allCases.filter { rule in
      scenarios.allSatisfy { $0.offers(rule) }
        && (rule != .expertDistanceStandardized || standardized != nil)
    }
  }

  /// What experts said, each panel once.
  public var panels: [ExpertRatings] {
    var seen: Set<String> = []
    return scenarios.compactMap(\.experts).filter { panel in
      seen.insert("\(panel.n) \(panel.status) \(panel.source)").inserted
    }
  }

  /// In how many of its actions the middle of the response set lies within two standard errors of
  /// the experts' mean, so that other experts might put the action on the other side.
  public var uncertainSides: Int {
    scenarios.reduce(0) { count, scenario in
      guard case .rated(let values) = scenario.kind, let experts = scenario.experts else {
        return count
      }
      let middle = Double((values.min() ?? 0) + (values.max() ?? 0)) / 2
      return count
        + experts.actions.count { action in
          let raters = action.counts?.reduce(0, +) ?? experts.n
          let error = action.standardDeviation / Double(max(raters, 1)).squareRoot()
          return (action.mean - middle).magnitude <= 2 * error
        }
    }
  }

  /// How many actions there are.
  public var actionCount: Int { scenarios.reduce(0) { $0 + $1.actions.count } }

  /// The complete answers of a profile, in the order of the scenarios; nil where one is missing.
  func answers(in profile: Profile) -> [Scenario.Answer]? {
    guard let items = profile.items else { return nil }
    let responses = Dictionary(items.map { ($0.id, $0.response) }) { first, _ in first }
    let answers = zip(paths, scenarios).compactMap { path, scenario in
      scenario.answer(responses[path] ?? nil)
    }
    return answers.count == scenarios.count ? answers : nil
  }

  /// The score under a rule other than the definition's; nil where nobody can say, as for equal
  /// ratings of all actions that are to be standardised.
  func score(_ answers: [Scenario.Answer], under rule: ScenarioRule) -> Double? {
    let parts: [Double]
    if rule == .expertDistanceStandardized {
      let ratings = answers.map { answer -> [Double] in
        guard case .ratings(let ratings) = answer else { return [] }
        return ratings
      }
      guard let standardized = Self.standardized(ratings) else { return nil }
      parts = zip(standardized, means).map { -Scenario.meanSquare($0, $1) }
    } else {
      parts = zip(scenarios, answers).compactMap { $0.score($1, under: rule) }
    }
    guard parts.count == scenarios.count else { return nil }
    let total = weights.reduce(0, +)
    return zip(parts, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
  }

  /// Values brought to mean 0 and standard deviation 1 over all lists; nil where all are equal.
  private static func standardized(_ lists: [[Double]]) -> [[Double]]? {
    let values = lists.flatMap { $0 }
    guard !values.isEmpty else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let variance =
      values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    guard variance > 1e-12 else { return nil }
    let deviation = variance.squareRoot()
    return lists.map { list in list.map { ($0 - mean) / deviation } }
  }
}
