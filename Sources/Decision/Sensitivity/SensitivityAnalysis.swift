public import Assessment

/// What the scores of scenarios would be under the other usual rules.
public struct SensitivityAnalysis: Sendable {
  /// The version of the document's shape.
  public static let schemaVersion = 1

  /// A line, and who is on which side.
  public struct Selection: Hashable, Sendable {
    /// The line.
    public let line: SelectionLine
    /// How many are selected under every rule.
    public let count: Int
    /// The standing of each candidate.
    public let standings: [SelectionStanding]
  }

  /// The scale with its scenarios.
  public let set: ScenarioSet
  /// The candidates compared, in the order read.
  public let candidates: [String]
  /// How many were set aside because a scenario is not fully answered.
  public let incompleteCount: Int
  /// How many were set aside because the candidate came before.
  public let repeatedCount: Int
  /// The scores under each rule, the definition's first.
  public let rules: [RuleScores]
  /// The lines.
  public let selections: [Selection]

  /// Scores the answers of a pool under every rule that the scale's scenarios offer.
  ///
  /// - Parameters:
  ///   - set: The scale.
  ///   - profiles: The candidates, scored by the definition, with their items.
  ///   - lines: Where to look for candidates whose selection depends on the rule.
  public init(_ set: ScenarioSet, profiles: [Profile], lines: [SelectionLine]) {
    var seen: Set<String> = []
    var names: [String] = []
    var answers: [[Scenario.Answer]] = []
    var raw: [Double?] = []
    var (incomplete, repeated) = (0, 0)
    for profile in profiles {
      guard seen.insert(profile.candidate).inserted else {
        repeated += 1
        continue
      }
      guard let given = set.answers(in: profile),
        let score = profile.scales.first(where: { $0.id == set.scale })?.raw
      else {
        incomplete += 1
        continue
      }
      names.append(profile.candidate)
      answers.append(given)
      raw.append(score)
    }
    self.set = set
    candidates = names
    incompleteCount = incomplete
    repeatedCount = repeated
    let rules = set.rules.map { rule in
      RuleScores(
        rule, rule == .definition ? raw : answers.map { set.score($0, under: rule) })
    }
    self.rules = rules
    selections = lines.map { line in
      let count =
        switch line {
        case .top(let places): min(places, names.count)
        case .cut(let least): raw.count { ($0 ?? -.infinity) >= least - 1e-9 }
        }
      return Selection(
        line: line, count: count,
        standings: names.indices.map { index in
          SelectionStanding(rules.map { $0.places[index] }, selected: count)
        })
    }
  }

  /// The best and the worst place of a candidate under any rule; equal scores share the mean place.
  public func placeRange(of index: Int) -> ClosedRange<Double> {
    let ranks = rules.map { RuleScores.midrank($0.places[index]) }
    return (ranks.min() ?? 0)...(ranks.max() ?? 0)
  }

  /// The candidates in the order of the definition's rule, as places in `candidates`.
  public var order: [Int] {
    guard let definition = rules.first else { return [] }
    return candidates.indices.sorted {
      (definition.places[$0].lowerBound, $0) < (definition.places[$1].lowerBound, $1)
    }
  }
}
