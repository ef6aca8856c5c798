import Assessment

/// What a profile gives a reader, sorted by what a reader asks, without words or layout.
///
/// Every value is in the profile or follows from it; nothing is estimated here.
struct ProfileReport: Sendable {
  /// The profile.
  let profile: Profile
  /// How far the answers can be relied on.
  let validity: ValidityVerdict
  /// The scales, facets after their domain.
  let scales: [ScaleEntry]
  /// What the scores can be compared with.
  let comparison: Comparison
  /// The norms that were used, each once.
  let norms: [NormEntry]
  /// What the sitting did not measure.
  let omissions: Omissions
  /// Answers that were kept and are not scored.
  let unscored: [ItemScore]

  /// Sorts a profile.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - norms: Norm sets that can be looked up to name a group and its size; only those whose
  ///     id, version and digest a score names are used.
  init(_ profile: Profile, norms: [NormSet] = []) {
    self.profile = profile
    validity = ValidityVerdict(profile.validity)
    scales = ScaleEntry.sorted(profile.scales)
    comparison = Comparison(profile.scales)
    self.norms = NormEntry.used(by: profile.scales, known: norms)
    omissions = Omissions(profile)
    unscored = (profile.items ?? []).filter(\.isKeptUnscored)
  }
}

extension ItemScore {
  /// Whether the item has an answer that people read rather than a scale.
  ///
  /// Statements without a score belong to validity checks, pages hold nothing to report.
  fileprivate var isKeptUnscored: Bool {
    guard state.hasAnswer, score == nil, maximum == nil else { return false }
    switch type {
    case .statement, .information, .consent: return false
    default: return true
    }
  }
}
