public import Assessment

/// The candidates for a role, with what keeps them from being compared.
///
/// What most of the pool was scored with is the standard: profiles that were scored in another
/// way, or with another norm group, are set aside, and never silently mixed.
public struct CandidatePool: Sendable {
  /// A candidate with what is to be said of the comparison.
  public struct Member: Hashable, Sendable {
    /// The candidate.
    public let entry: PoolEntry
    /// What sets the candidate aside; empty for those that can be compared.
    public let obstacles: [Reservation]
    /// What is said beside the scores.
    public let remarks: [Reservation]

    /// Whether the candidate's scores can be compared with the others'.
    public var isComparable: Bool { obstacles.isEmpty }
  }

  /// The role.
  public let role: Role
  /// The candidates, in the order given.
  public let members: [Member]

  /// Compares what the candidates' scores rest on.
  public init(_ entries: [PoolEntry], role: Role, tolerating tolerated: Set<Tolerance> = []) {
    self.role = role
    let standard = Standard(entries, role: role)
    members = entries.map { entry in
      let found = standard.reservations(about: entry)
      let isObstacle = { (reservation: Reservation) -> Bool in
        !reservation.isRemark && !(reservation.tolerance.map(tolerated.contains) ?? false)
      }
      return Member(
        entry: entry, obstacles: found.filter(isObstacle),
        remarks: found.filter { !isObstacle($0) })
    }
  }
}

/// What most of a pool rests on.
private struct Standard {
  let role: Role
  let scoring: String?
  let norms: [String]?
  /// How many profiles that nothing replaces each candidate has.
  let profileCounts: [String: Int]
  let superseded: Set<String>

  init(_ entries: [PoolEntry], role: Role) {
    self.role = role
    let superseded = Set(entries.compactMap(\.basis?.supersedes))
    self.superseded = superseded
    let own = entries.compactMap(\.basis).filter {
      $0.assessment == role.assessment && !superseded.contains($0.profile)
    }
    scoring = Self.mostFrequent(own.map(\.scoring))
    norms = Self.mostFrequent(own.map(\.norms))
    var counts: [String: Int] = [:]
    for entry in entries where !(entry.basis.map { superseded.contains($0.profile) } ?? false) {
      counts[entry.candidate, default: 0] += 1
    }
    profileCounts = counts
  }

  /// The value that occurs most; of several the one that came first.
  private static func mostFrequent<Value: Hashable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let most = counts.values.max()
    return values.first { counts[$0] == most }
  }

  func reservations(about entry: PoolEntry) -> [Reservation] {
    var found: [Reservation] = []
    if let basis = entry.basis {
      if superseded.contains(basis.profile) { return [.superseded] }
      guard basis.assessment == role.assessment else {
        return [.otherAssessment(basis.assessment)]
      }
      if !Self.measureTheSame(basis.version, role.assessmentVersion) {
        found.append(.otherVersion(basis.version))
      } else if basis.scoring != scoring {
        found.append(.otherScoring(version: basis.version))
      }
      if basis.norms != norms { found.append(.otherNorms) }
    } else {
      found.append(.unnamedBasis)
    }
    if profileCounts[entry.candidate, default: 0] > 1 { found.append(.repeated) }
    let missing = zip(role.requirements, entry.scores).filter { $0.1 == nil }.map(\.0.scale)
    if !missing.isEmpty { found.append(.missing(missing)) }
    if !entry.implausible.isEmpty { found.append(.implausible(entry.implausible)) }
    if !entry.adapted.isEmpty { found.append(.adapted(entry.adapted)) }
    if !entry.provisional.isEmpty { found.append(.provisional(entry.provisional)) }
    if !entry.flags.isEmpty { found.append(.flagged(entry.flags)) }
    if entry.isIllustrative { found.append(.illustrativeNorms) }
    return found
  }

  /// Versions that differ in the last number alone measure the same.
  private static func measureTheSame(_ one: String, _ other: String) -> Bool {
    one.split(separator: ".").prefix(2) == other.split(separator: ".").prefix(2)
  }
}
