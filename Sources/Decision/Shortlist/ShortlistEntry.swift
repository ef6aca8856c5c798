public import Assessment

/// One candidate of a shortlist, with what put them where they are.
public struct ShortlistEntry: Hashable, Sendable {
  /// Where a candidate stands.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Nothing speaks against a place.
    case inContention
    /// An observed score misses a hard cut.
    case belowCut
    /// The panel's rule is not met.
    case notApproved
    /// The scores cannot be compared with the others'.
    case setAside
  }

  /// The candidate's scores and what they rest on.
  public let entry: PoolEntry
  /// Where the candidate stands.
  public let status: Status
  /// What sets the candidate aside.
  public let obstacles: [Reservation]
  /// What is said beside the scores.
  public let remarks: [Reservation]
  /// The probabilities that true scores reach the cuts, in their order; nil without a reference.
  private let probabilities: [Double]?
  /// The requirements of the role, which all entries share.
  private let requirements: [RoleRequirement]
  /// What the panel's votes come to; nil where the role asks for none.
  public let verdict: PanelVotes.Verdict?
  /// The panel's votes.
  public let votes: PanelVotes?
  /// Where a candidate in contention stands among the others; nil without a reference.
  public internal(set) var ranking: Ranking?

  /// The candidate's id.
  public var candidate: String { entry.candidate }

  init(
    _ member: CandidatePool.Member, role: Role, votes: PanelVotes?, estimate: CompositeEstimate?
  ) {
    entry = member.entry
    obstacles = member.obstacles
    remarks = member.remarks
    self.votes = votes
    verdict = role.approval.map { (votes ?? PanelVotes()).verdict(under: $0) }
    requirements = role.requirements
    probabilities = estimate.map { estimate in
      role.requirements.enumerated().flatMap { place, requirement in
        requirement.cuts.map { estimate.chance(ofAtLeast: $0.atLeast, on: place) }
      }
    }
    let cuts = Self.cuts(requirements, entry.scores, probabilities)
    status =
      if !member.isComparable {
        .setAside
      } else if cuts.contains(where: { $0.cut.kind == .hard && $0.isPassed == false }) {
        .belowCut
      } else {
        verdict == .denied ? .notApproved : .inContention
      }
  }

  /// How the scores stand to the cuts, in the order of the role.
  public var cuts: [CutResult] { Self.cuts(requirements, entry.scores, probabilities) }

  private static func cuts(
    _ requirements: [RoleRequirement], _ scores: [PoolScore?], _ probabilities: [Double]?
  ) -> [CutResult] {
    var results: [CutResult] = []
    for (requirement, score) in zip(requirements, scores) {
      for cut in requirement.cuts {
        results.append(
          CutResult(
            scale: requirement.scale, cut: cut, score: score?.value,
            probability: probabilities?[results.count]))
      }
    }
    return results
  }

  /// The order of a list: those in contention by their composites, then the others by status and
  /// id.
  static func standsBefore(_ one: Self, _ other: Self) -> Bool {
    if let a = one.ranking, let b = other.ranking {
      return a.place < b.place
    }
    let (a, b) = (order(of: one.status), order(of: other.status))
    return a == b ? one.candidate < other.candidate : a < b
  }

  private static func order(of status: Status) -> Int {
    switch status {
    case .inContention: 0
    case .notApproved: 1
    case .belowCut: 2
    case .setAside: 3
    }
  }
}

/// How a score stands to a cut.
public struct CutResult: Hashable, Sendable {
  /// The scale.
  public let scale: Path
  /// The cut.
  public let cut: RoleCut
  /// The score as observed; nil where it is missing.
  public let score: Double?
  /// The probability that the true score is at or above the cut; nil where precision is unknown.
  public let probability: Double?

  /// Whether the score as observed reaches the cut; nil where there is none.
  public var isPassed: Bool? { score.map { $0 >= cut.atLeast } }
}
