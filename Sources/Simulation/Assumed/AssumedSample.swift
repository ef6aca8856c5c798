public import Assessment
import Psychometrics
public import Scoring

/// What made-up candidates score: the means, deviations, reliabilities and correlations of a group
/// that does not exist, as norms and as a role's reference, both marked illustrative.
public struct AssumedSample: Sendable {
  private let definition: AssessmentDefinition
  private let catalog: Catalog
  private let count: Int
  private let seed: UInt64
  private let date: String
  /// The scores by scale; people with a missing score on any scale are left out.
  private let scores: [Path: [Double]]
  /// The reliabilities by scale, as coefficient alpha.
  private let alphas: [Path: Double]

  /// Scores candidates of these numbers.
  ///
  /// - Parameters:
  ///   - definition: the assessment.
  ///   - candidates: who answers it.
  ///   - numbers: the numbers of the candidates, apart from those who apply.
  ///   - scorer: the assessment's scorer.
  ///   - seed: the seed that the candidates came from, to be named as the source.
  ///   - date: when this was done, as an ISO date or a year.
  public init(
    _ definition: AssessmentDefinition, candidates: AssumedCandidates, numbers: ClosedRange<Int>,
    scorer: Scorer, seed: UInt64, date: String
  ) {
    self.definition = definition
    catalog = candidates.catalog
    count = numbers.count
    self.seed = seed
    self.date = date
    var buffers = scorer.makeBuffers()
    let profiles = numbers.map { number in
      scorer.profile(of: candidates.responses(of: number), id: "assumed", buffers: &buffers)
    }
    let complete = profiles.filter { $0.scales.allSatisfy { $0.raw != nil } }
    var scores: [Path: [Double]] = [:]
    var alphas: [Path: Double] = [:]
    for (place, scale) in catalog.scales.enumerated() {
      scores[scale.path] = complete.compactMap { $0.scales[place].raw }
      alphas[scale.path] = Self.alpha(of: ScaleItems(scale, in: catalog), complete)
    }
    self.scores = scores
    self.alphas = alphas
  }

  /// T scores of every scale whose reliability can be computed; bands are of the group's alphas.
  public func norms(id: String) -> NormSet {
    let scales = catalog.scales.compactMap { entry -> ScaleNorm? in
      guard let figures = figures(of: entry.path) else { return nil }
      return ScaleNorm(
        scale: entry.path.text, metric: .t, conversion: .moments, mean: figures.mean,
        standardDeviation: figures.standardDeviation, reliability: figures.reliability)
    }
    return NormSet(
      id: id, version: "1.0.0", assessment: definition.id, assessmentVersion: definition.version,
      status: .illustrative, population: population, date: date, n: count, source: source,
      level: 0.9, method: .observed, scales: scales, digest: "")
  }

  /// The role with this group as its reference; nil where a scale has no figures.
  public func reference(for role: Role) -> RoleReference? {
    let figures = role.requirements.compactMap { self.figures(of: $0.scale) }
    guard figures.count == role.requirements.count else { return nil }
    let paths = role.requirements.map(\.scale)
    var correlations: [RoleReference.Correlation] = []
    for (index, first) in paths.enumerated() {
      for second in paths[(index + 1)...] {
        guard let value = Correlation.pearson(scores[first] ?? [], scores[second] ?? []) else {
          return nil
        }
        correlations.append(.init(first: first, second: second, value: Self.rounded(value)))
      }
    }
    return RoleReference(
      status: .illustrative, population: population, source: source, date: date, n: count,
      scales: figures, correlations: correlations)
  }

  private var population: String { "\(count) people who do not exist" }
  private var source: String { "Simulated with seed \(seed); nobody was tested" }

  private func figures(of scale: Path) -> RoleReference.Scale? {
    let moments = SampleMoments(scores[scale] ?? [])
    guard let alpha = alphas[scale], alpha > 0, let mean = moments.mean,
      let deviation = moments.sampleStandardDeviation, deviation > 0
    else { return nil }
    return RoleReference.Scale(
      scale: scale, mean: Self.rounded(mean), standardDeviation: Self.rounded(deviation),
      reliability: ScaleNorm.Reliability(value: Self.rounded(alpha), kind: "alpha", source: nil))
  }

  private static func alpha(of items: ScaleItems, _ profiles: [Profile]) -> Double? {
    guard items.terms.count > 1, profiles.count > items.terms.count else { return nil }
    let rows = profiles.map { profile -> [Double?] in
      let scores = Dictionary((profile.items ?? []).map { ($0.id, $0) }) { first, _ in first }
      return items.terms.map { $0.score(scores[$0.path]) }
    }
    let complete = rows.map { $0.compactMap(\.self) }.filter { $0.count == items.terms.count }
    guard complete.count > 2 else { return nil }
    return try? CronbachAlpha(ItemCovariance(ScoreTable(rows: complete))).value
  }

  /// Four decimals, which is what a file says.
  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
