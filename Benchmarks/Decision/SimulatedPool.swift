import Assessment
import Decision
import Psychometrics

/// A pool whose true scores are known, with a role of three scales.
struct SimulatedPool {
  let role: Role
  let entries: [PoolEntry]
  /// The true composites, and whether the true scores pass the hard cuts, by candidate.
  let truths: [String: (composite: Double, passes: Bool)]

  private static let mean = 10.0
  private static let deviation = 2.0

  init(number: Int, candidates: Int = 100) {
    var stream = RandomStream(seed: 20_261_126, purpose: "pool", index: number)
    let scales: [Path] = ["a", "b", "c"]
    let reliabilities = scales.map { _ in 0.35 + 0.4 * stream.uniform() }
    let weights = scales.map { _ in 0.5 + 1.5 * stream.uniform() }
    let cutCount = number % 3
    let reference = RoleReference(
      population: "p", source: "s", date: "2026", n: 1_000,
      scales: zip(scales, reliabilities).map {
        RoleReference.Scale(
          scale: $0, mean: Self.mean, standardDeviation: Self.deviation,
          reliability: ScaleNorm.Reliability(value: $1, kind: "alpha", source: nil))
      },
      correlations: [(0, 1, 0.3), (0, 2, 0.2), (1, 2, 0.25)].map {
        RoleReference.Correlation(first: scales[$0.0], second: scales[$0.1], value: $0.2)
      })
    let cuts = scales.indices.map { place -> [RoleCut] in
      place < cutCount ? [RoleCut(atLeast: 7 + 2 * stream.uniform(), kind: .hard, basis: "b")] : []
    }
    let role = Role(
      id: "r", version: "1.0.0", title: "Role", assessment: "a", assessmentVersion: "1.0.0",
      places: 10 + stream.integer(below: 40),
      requirements: scales.indices.map {
        RoleRequirement(scale: scales[$0], weight: weights[$0], cuts: cuts[$0])
      }, reference: reference)
    self.role = role
    let factor = reference.trueCovariance(of: role.requirements).flatMap(CholeskyDecomposition.init)
    var entries: [PoolEntry] = []
    var truths: [String: (composite: Double, passes: Bool)] = [:]
    for candidate in 0..<candidates {
      let normals = scales.map { _ in stream.normal() }
      let trueScores = scales.indices.map { row in
        Self.mean
          + (0...row).reduce(0.0) { $0 + (factor?.lower[row, $1] ?? 0) * normals[$1] }
      }
      let observed = zip(trueScores, reliabilities).map { score, reliability in
        score + Self.deviation * (1 - reliability).squareRoot() * stream.normal()
      }
      let id = "c\(candidate)"
      entries.append(PoolEntry(candidate: id, scores: observed.map { PoolScore(value: $0) }))
      truths[id] = (
        scales.indices.reduce(0.0) {
          $0 + weights[$1] * (trueScores[$1] - Self.mean) / Self.deviation
        },
        zip(trueScores, cuts).allSatisfy { score, cuts in
          cuts.allSatisfy { score >= $0.atLeast }
        }
      )
    }
    self.entries = entries
    self.truths = truths
  }

  /// The probability of a place that the shortlist states, and whether the candidate truly has one.
  var stated: [(probability: Double, isTrue: Bool)] {
    let ranked = Shortlist(CandidatePool(entries, role: role), draws: 2_000).candidates
      .compactMap { entry in entry.ranking.map { (entry.candidate, $0.topProbability) } }
    return judged(ranked)
  }

  /// The same from draws of observed scores with their standard errors of measurement, which
  /// forget that extreme scores are extreme by luck too.
  var naive: [(probability: Double, isTrue: Bool)] {
    let contenders = Shortlist(CandidatePool(entries, role: role), draws: 1).candidates.filter {
      $0.status == .inContention
    }
    let figures = role.reference?.scales ?? []
    let variances = figures.map { Self.deviation * Self.deviation * (1 - $0.reliability.value) }
    let weights = role.requirements.map { $0.weight / Self.deviation }
    let cut = role.requirements.indices.filter { !role.requirements[$0].cuts.isEmpty }
    let shared = zip(weights, variances).map { $0 * $1 }
    var covariance = [
      [zip(weights, shared).reduce(0) { $0 + $1.0 * $1.1 }] + cut.map { shared[$0] }
    ]
    for row in cut {
      covariance.append([shared[row]] + cut.map { row == $0 ? variances[row] : 0 })
    }
    let composites = contenders.map { entry in
      let scores = entry.entry.scores.map { $0?.value ?? 0 }
      return CompositePosterior(
        mean: zip(weights, scores).reduce(0) { $0 + $1.0 * ($1.1 - Self.mean) },
        margins: cut.map { scores[$0] - role.requirements[$0].cuts[0].atLeast },
        covariance: covariance)
    }
    let top = TopPlaces(composites, places: role.places, draws: 2_000)
    return judged(Array(zip(contenders.map(\.candidate), top.probabilities)))
  }

  private func judged(
    _ stated: [(candidate: String, probability: Double)]
  ) -> [(probability: Double, isTrue: Bool)] {
    let passing = stated.compactMap { truths[$0.candidate] }.filter(\.passes)
    let best = passing.map(\.composite).sorted(by: >).prefix(role.places)
    return stated.compactMap { candidate, probability in
      truths[candidate].map { truth in
        (probability, truth.passes && truth.composite >= (best.last ?? .infinity))
      }
    }
  }
}
