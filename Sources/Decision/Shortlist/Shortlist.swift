public import Assessment

/// A pool of candidates against a role: who can be compared, who passes, and with a reference who
/// stands where and how certain that is.
public struct Shortlist: Sendable {
  /// The version of the document's shape.
  public static let schemaVersion = 1

  /// The role.
  public let role: Role
  /// How many draws decided over several hard cuts.
  public let draws: Int
  /// Their seed.
  public let seed: UInt64
  /// The candidates: those in contention by their composite, then the others by their ids.
  public let candidates: [ShortlistEntry]
  /// The composite at which the chance of a place is even; nil without a reference, and where there
  /// are places for all.
  public let evenComposite: Double?

  /// Whether a figure rests on a group that is only an illustration.
  public var isIllustrative: Bool {
    role.reference?.status == .illustrative
      || candidates.contains { $0.remarks.contains(.illustrativeNorms) }
  }

  /// Whether somebody was set aside.
  public var setsAside: Bool { candidates.contains { $0.status == .setAside } }

  /// Makes a shortlist.
  ///
  /// - Parameters:
  ///   - pool: The candidates.
  ///   - votes: What panels said, by candidate, instead of what profiles hold.
  ///   - draws: How many draws decide over several hard cuts.
  ///   - seed: Their seed.
  public init(
    _ pool: CandidatePool, votes: [String: PanelVotes] = [:], draws: Int = 10_000,
    seed: UInt64 = 1
  ) {
    let role = pool.role
    self.role = role
    self.draws = draws
    self.seed = seed
    var estimator = TrueScoreModel(role).map { CompositeEstimator($0) }
    var entries: [ShortlistEntry] = []
    var contenders: [Contender] = []
    for member in pool.members {
      let estimate = member.isComparable ? estimator?.estimate(member.entry) : nil
      let entry = ShortlistEntry(
        member, role: role, votes: votes[member.entry.candidate] ?? member.entry.votes,
        estimate: estimate)
      if entry.status == .inContention, let estimate {
        contenders.append(Contender(place: entries.count, estimate: estimate))
      }
      entries.append(entry)
    }
    guard !contenders.isEmpty else {
      candidates = entries.sorted(by: ShortlistEntry.standsBefore)
      evenComposite = nil
      return
    }
    let top = TopPlaces(
      contenders.map(\.estimate.composite), places: role.places, draws: draws, seed: seed)
    let order = CompositeOrder(
      contenders.map(\.estimate.composite), ids: contenders.map { entries[$0.place].candidate },
      confidence: role.confidence)
    for (index, contender) in contenders.enumerated() {
      entries[contender.place].ranking = Ranking(
        contender.estimate, basis: contender.estimate.basis,
        scores: entries[contender.place].entry.scores,
        probability: top.probabilities[index], passing: top.passing[index],
        standing: order.standings[index], even: top.evenComposite)
    }
    candidates = entries.sorted(by: ShortlistEntry.standsBefore)
    evenComposite = top.evenComposite
  }

  private struct Contender {
    let place: Int
    let estimate: CompositeEstimate
  }
}
