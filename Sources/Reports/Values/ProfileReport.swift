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
  /// The bands that several scales fall in.
  let bands: SharedBands
  /// What the scores can be compared with.
  let comparison: Comparison
  /// The norms that were used, each once.
  let norms: [NormEntry]
  /// What the sitting did not measure.
  let omissions: Omissions
  /// How long the answers took; nil where the profile lists none.
  let times: ResponseTimes?
  /// Answers that were kept and are not scored.
  let kept: [KeptAnswer]

  /// Sorts a profile.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - norms: Norm sets that can be looked up to name a group and its size; only those whose
  ///     id, version and digest a score names are used.
  ///   - catalog: What is in the profile's own definition, for questions and labels.
  init(_ profile: Profile, norms: [NormSet] = [], catalog: Catalog? = nil) {
    self.profile = profile
    validity = ValidityVerdict(profile.validity)
    scales = ScaleEntry.sorted(profile.scales)
    bands = SharedBands(profile.scales)
    comparison = Comparison(profile.scales)
    self.norms = NormEntry.used(by: profile.scales, known: norms)
    omissions = Omissions(profile, catalog: catalog)
    times = ResponseTimes(profile)
    kept = KeptAnswer.all(of: profile, catalog: catalog)
  }
}

extension Profile {
  /// What is in a definition; nil unless its id and version are those of the profile.
  func catalog(of definition: AssessmentDefinition?) -> Catalog? {
    let isOwn = definition?.id == assessment.id && definition?.version == assessment.version
    return isOwn ? definition.map(Catalog.init) : nil
  }
}
