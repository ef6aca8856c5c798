import Assessment
import Decision

/// Roles and candidates for tests.
enum Fixtures {
  /// A role with one scale for each reliability, all with mean 10 and deviation 2.
  static func role(
    reliabilities: [Double], correlation: Double = 0.3, places: Int = 1,
    cuts: [Int: [RoleCut]] = [:], weights: [Double]? = nil, metric: RoleRequirement.Metric = .raw,
    approval: ApprovalRule? = nil, hasReference: Bool = true
  ) -> Role {
    let scales = reliabilities.indices.map { Path("s\($0)") }
    let reference = RoleReference(
      population: "p", source: "s", date: "2026", n: 500,
      scales: zip(scales, reliabilities).map {
        RoleReference.Scale(
          scale: $0, mean: 10, standardDeviation: 2,
          reliability: ScaleNorm.Reliability(value: $1, kind: "alpha", source: nil))
      },
      correlations: scales.indices.flatMap { one in
        scales[..<one].map {
          RoleReference.Correlation(first: $0, second: scales[one], value: correlation)
        }
      })
    return Role(
      id: "r", version: "1.0.0", title: "Role", assessment: "a", assessmentVersion: "1.0.0",
      places: places,
      requirements: scales.enumerated().map { place, scale in
        RoleRequirement(
          scale: scale, weight: weights?[place] ?? 1, metric: metric, cuts: cuts[place] ?? [])
      },
      approval: approval, reference: hasReference ? reference : nil)
  }

  /// A candidate with these scores.
  static func entry(
    _ candidate: String, _ scores: [Double?], scoring: String = "d", version: String = "1.0.0",
    profile: String? = nil, supersedes: String? = nil, norms: [String] = [], adapted: [Path] = [],
    flags: [Path] = []
  ) -> PoolEntry {
    PoolEntry(
      candidate: candidate,
      basis: PoolEntry.Basis(
        profile: profile ?? "p-\(candidate)", supersedes: supersedes, assessment: "a",
        version: version, scoring: scoring, norms: norms),
      scores: scores.map { $0.map { PoolScore(value: $0, minimum: 0, maximum: 20) } },
      adapted: adapted,
      flags: flags)
  }
}
