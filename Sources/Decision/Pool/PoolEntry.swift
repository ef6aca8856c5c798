public import Assessment

/// A candidate as a role sees them: the scores that count, and what they rest on.
public struct PoolEntry: Hashable, Sendable {
  /// What a candidate's scores were made with; nil where a table of scores does not say.
  public struct Basis: Hashable, Sendable {
    /// The profile's id.
    public let profile: String
    /// The id of the profile that this one replaces.
    public let supersedes: String?
    /// The assessment's id.
    public let assessment: String
    /// Its version.
    public let version: String
    /// The digest of how it is scored.
    public let scoring: String
    /// The digests of the norms of the scales that count by their norm values.
    public let norms: [String]

    /// Creates a basis.
    public init(
      profile: String, supersedes: String? = nil, assessment: String, version: String,
      scoring: String, norms: [String] = []
    ) {
      self.profile = profile
      self.supersedes = supersedes
      self.assessment = assessment
      self.version = version
      self.scoring = scoring
      self.norms = norms
    }
  }

  /// The candidate's id.
  public let candidate: String
  /// What the scores were made with.
  public let basis: Basis?
  /// The scores, in the order of the role's requirements; nil where one is missing.
  public let scores: [PoolScore?]
  /// The required scales that were given in an adapted way.
  public let adapted: [Path]
  /// The required scales whose item parameters are provisional.
  public let provisional: [Path]
  /// The required scales whose scores lie outside their range.
  public let implausible: [Path]
  /// The validity indices that are beyond their thresholds.
  public let flags: [Path]
  /// Whether a figure that counts rests on an illustrative norm group.
  public let isIllustrative: Bool
  /// How the terms stand, in the order of the role.
  public let terms: [TermResult]
  /// The votes of the panel whose result the profile holds; nil where none has met.
  public let votes: PanelVotes?

  /// Creates an entry.
  public init(
    candidate: String, basis: Basis? = nil, scores: [PoolScore?], adapted: [Path] = [],
    provisional: [Path] = [], implausible: [Path] = [], flags: [Path] = [],
    isIllustrative: Bool = false, terms: [TermResult] = [], votes: PanelVotes? = nil
  ) {
    self.candidate = candidate
    self.basis = basis
    self.scores = scores
    self.adapted = adapted
    self.provisional = provisional
    self.implausible = implausible
    self.flags = flags
    self.isIllustrative = isIllustrative
    self.terms = terms
    self.votes = votes
  }

  /// What a profile says to a role.
  public init(_ profile: Profile, role: Role) {
    let scales = role.requirements.map { requirement in
      profile.scales.first { $0.id == requirement.scale }
    }
    let norms = zip(role.requirements, scales).compactMap { requirement, scale in
      requirement.metric == .norm ? scale?.norm : nil
    }
    let required = scales.compactMap(\.self)
    self.init(
      candidate: profile.candidate,
      basis: Basis(
        profile: profile.id, supersedes: profile.supersedes, assessment: profile.assessment.id,
        version: profile.assessment.version, scoring: profile.assessment.digests.scoring,
        norms: norms.map(\.digest)),
      scores: zip(role.requirements, scales).map { requirement, scale in
        scale.flatMap { PoolScore($0, metric: requirement.metric) }
      },
      adapted: required.filter { $0.standing == .adapted }.map(\.id),
      provisional: zip(role.requirements, scales).compactMap { requirement, scale in
        requirement.metric == .theta && scale?.latent?.parameterStatus == .provisional
          ? requirement.scale : nil
      },
      implausible: required.filter(\.isImplausible).map(\.id),
      flags: profile.validity.filter { $0.isFlagged == true }.map(\.id),
      isIllustrative: norms.contains { $0.status == .illustrative },
      terms: role.terms.map { TermResult($0, items: profile.items) },
      votes: profile.panel?.votes)
  }
}

extension ScaleScore {
  /// Whether a figure lies where no answers could have put it.
  fileprivate var isImplausible: Bool {
    let isOut =
      raw.map { $0 < (minimum ?? -1e9) - 1e-9 || $0 > (maximum ?? 1e9) + 1e-9 } ?? false
    return isOut || (latent?.theta.magnitude ?? 0) > 1e3 || (norm?.value.magnitude ?? 0) > 1e4
  }
}
