public import Assessment

extension ReportDocument {
  /// Reports what changed from one profile of a person to another.
  ///
  /// Each change is held against the errors of measurement of both scores, at the 95 % level:
  /// after Jacobson and Truax for raw scores, by both standard errors for theta. Practice effects
  /// are not modelled, and the report says so.
  ///
  /// - Parameters:
  ///   - old: The older profile.
  ///   - new: The newer one.
  ///   - language: The language tag of the definition; English for languages without words.
  ///   - norms: Norm sets at hand, to name the source of precision.
  ///   - definition: The definition, for which scales are job-related; ignored unless it is that
  ///     of the newer profile.
  ///   - audience: Whom the report is for.
  ///   - jobScales: The scales that a job asks for; nil where the definition alone decides.
  /// - Throws: what makes the two no retest.
  public init(
    from old: Profile, to new: Profile, language: String, norms: [NormSet] = [],
    definition: AssessmentDefinition? = nil, audience: Audience = .administrator,
    jobScales: Set<String>? = nil
  ) throws(RetestError) {
    let words = ReportWords(tag: language)
    let catalog = new.catalog(of: definition)
    let view = AudienceView(audience: audience, catalog: catalog, chosen: jobScales)
    let retest = try Retest(old, view.profile(new))
    let report = ProfileReport(retest.new, norms: norms, catalog: catalog)
    let isAdministrator = audience == .administrator
    let sections = [
      ReportSection(
        .changes, words.changes, [.changes(retest.scales.map { ChangeReading($0, words) })]),
      ReportSection(.limits, words.limits, [.paragraphs(of: words.limits(of: retest))]),
      isAdministrator
        ? ReportSection(.checks, words.reliedOn, [.paragraphs(of: words.verdicts(of: retest))])
        : nil,
      ReportSection(
        .origin, words.basis,
        [.paragraphs(of: words.basis(of: report) + words.sources(of: retest))]
          + (isAdministrator ? [.facts(words.facts(originOf: retest))] : [])),
    ]
    self.init(
      kind: .retest, audience: audience, words: words, title: CleanText(new.assessment.title),
      person: CleanText(words.retest(retest)),
      identity: Identity(new.assessment, new.candidate, [old.id, new.id]),
      sections: sections.compactMap { $0 })
  }
}
