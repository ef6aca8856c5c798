public import Assessment
import Decision

extension ReportDocument {
  /// Reports a profile.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - language: The language tag of the definition, such as `de-AT`; English for languages
  ///     without words.
  ///   - norms: Norm sets at hand, to name the group of a score and its size.
  ///   - definition: The definition, for the questions of kept answers, for what its authors say
  ///     it does not measure and for which scales are job-related; ignored unless it is the
  ///     profile's.
  ///   - audience: Whom the report is for.
  ///   - jobScales: The paths, or their last parts, of the scales that a job asks for; nil where
  ///     the definition alone decides. An employer sees no others, and none at all where neither
  ///     is at hand.
  ///   - drawn: What families wrote for the session, to be shown to an administrator with keys and
  ///     answers; nobody else sees it.
  ///   - role: A role, whose terms are held against the candidate's wishes; ignored unless it is
  ///     of this test.
  public init(
    _ profile: Profile, language: String, norms: [NormSet] = [],
    definition: AssessmentDefinition? = nil, audience: Audience = .administrator,
    jobScales: Set<String>? = nil, drawn: [DrawnItem] = [], role: Role? = nil
  ) {
    let words = ReportWords(tag: language)
    let catalog = profile.catalog(of: definition)
    let view = AudienceView(audience: audience, catalog: catalog, chosen: jobScales)
    let report = ProfileReport(view.profile(profile), norms: norms, catalog: catalog)
    let writer = ProfileWriter(
      report: report, words: words, isUndecided: view.isUndecided, drawn: drawn,
      terms: Terms(role, profile))
    self.init(
      kind: .profile, audience: audience, words: words,
      title: CleanText(profile.assessment.title), person: CleanText(words.person(profile)),
      identity: Identity(profile.assessment, profile.candidate, [profile.id]),
      sections: writer.sections(for: audience))
  }
}

extension ReportDocument.Identity {
  init(_ assessment: AssessmentReference, _ candidate: String, _ profiles: [String]) {
    self.init(
      assessment: CleanText(assessment.id), version: CleanText(assessment.version),
      candidate: CleanText(candidate), profiles: profiles.map { CleanText($0) })
  }
}

/// Writes the sections of a profile's report.
struct ProfileWriter: Sendable {
  let report: ProfileReport
  let words: ReportWords
  /// Whether nothing says which scales a job asks for.
  let isUndecided: Bool
  /// What families wrote for the session.
  let drawn: [DrawnItem]
  /// How the two sides of a contract stand; nil without a role.
  let terms: Terms?

  /// The sections for an audience, in the order in which it asks.
  func sections(for audience: Audience) -> [ReportSection] {
    let found =
      switch audience {
      case .administrator:
        [validity(for: audience)] + scores
          + [
            panel(for: audience), wishes, notMeasured, kept, times, checks, sitting, origin, items,
          ]
      case .employer:
        [validity(for: audience)] + scores + [
          panel(for: audience), wishes, limits(for: audience), basis,
        ]
      case .candidate:
        scores + [panel(for: audience), limits(for: audience), declared, basis]
      }
    return found.compactMap { $0 }
  }

  /// The scores and all that follows from them.
  private var scores: [ReportSection?] {
    let charts = ChartMaker(report: report, words: words)
    return [
      ReportSection(
        .scales, words.scales,
        [.scales(report.scales.map { ScaleReading($0, in: report, words) })]),
      ReportSection(.comparison, nil, [.sentences(of: words.sentences(report.comparison))]),
      ReportSection(.scales, words.facetProfiles, [.charts(charts.facets())]),
      ReportSection(.scales, words.curves, [.charts(charts.curves())]),
      ReportSection(
        .differences, words.differences,
        [.paragraphs(of: words.sentences(ScaleDifference.findings(report.scales)))]),
      ReportSection(
        .bands, words.bandMeanings,
        [.paragraphs(of: report.bands.entries.map { "\($0.label): \($0.text)" })]),
      ReportSection(
        .meaning, words.whatItSays,
        [.paragraphs(of: report.profile.interpretations.map(\.text))]),
    ]
  }

  private func validity(for audience: Audience) -> ReportSection? {
    let verdict = report.validity
    // How a check is named and judged is for those who give tests.
    let isWhole = audience == .administrator
    return ReportSection(
      .validity, nil,
      [
        .verdict(
          VerdictReading(
            question: CleanText(words.reliedOn), answer: CleanText(words.verdict(verdict)),
            beside: words.besideVerdict(verdict).map { CleanText($0) },
            flags: isWhole ? verdict.flagged.map { CleanText(words.flag($0)) } : [],
            isAlert: verdict.answer == .withCare))
      ])
  }

  /// What a panel said; a candidate is told no votes.
  private func panel(for audience: Audience) -> ReportSection? {
    report.profile.panel.flatMap { panel in
      ReportSection(
        .panel, words.panel,
        [
          .paragraphs(
            of: panel.competencies.map(words.rating)
              + words.sentences(panel, votes: audience != .candidate))
        ])
    }
  }

  /// The terms of the contract, which enter no score and no rank.
  private var wishes: ReportSection? {
    terms.flatMap { terms in
      ReportSection(
        .terms, words.terms,
        [
          .paragraphs(
            of: zip(terms.results, terms.asked).map { words.standing($0, of: $1) + "." }
              + [words.termsBeside])
        ])
    }
  }

  private func limits(for audience: Audience) -> ReportSection? {
    ReportSection(
      .limits, words.limits,
      [.paragraphs(of: words.limits(of: report, for: audience, isUndecided: isUndecided))])
  }

  private var basis: ReportSection? {
    ReportSection(.origin, words.basis, [.paragraphs(of: words.basis(of: report))])
  }

  private var notMeasured: ReportSection? {
    ReportSection(
      .notMeasured, words.notMeasured, [.paragraphs(of: words.sentences(report.omissions))])
  }

  private var declared: ReportSection? {
    ReportSection(
      .notMeasured, words.notMeasured,
      [.paragraphs(of: words.sentences(report.omissions.withoutItems))])
  }

  private var kept: ReportSection? {
    ReportSection(
      .kept, words.keptUnscored,
      [
        .answers(
          report.kept.map { kept in
            AnswerReading(
              question: CleanText(words.question(kept)), isWorded: kept.item != nil,
              answer: CleanText(words.answer(kept)))
          })
      ])
  }

  /// The items that families wrote, with their keys: for those who give tests alone.
  private var items: ReportSection? {
    ReportSection(
      .items, words.writtenItems,
      [.items(ItemWriter(report.profile, words: words).readings(drawn))])
  }

  private var times: ReportSection? {
    let charts = ChartMaker(report: report, words: words)
    return ReportSection(.times, words.course, [.charts(charts.times() + charts.paths())])
  }

  private var checks: ReportSection? {
    ReportSection(
      .checks, words.checks, [.paragraphs(of: report.validity.results.map(words.check))])
  }

  private var sitting: ReportSection? {
    ReportSection(
      .sitting, words.sitting, [.paragraphs(of: words.sentences(sittingOf: report))])
  }

  private var origin: ReportSection? {
    ReportSection(
      .origin, words.origin,
      [.paragraphs(of: words.sentences(originOf: report)), .facts(words.facts(originOf: report))])
  }
}

/// What a role and a candidate say of a contract.
struct Terms: Sendable {
  let asked: [RoleTerm]
  let results: [TermResult]

  /// Holds the answers of a profile against a role of the same test; nil without both.
  init?(_ role: Role?, _ profile: Profile) {
    guard let role, role.assessment == profile.assessment.id, !role.terms.isEmpty else {
      return nil
    }
    asked = role.terms
    results = role.terms.map { TermResult($0, items: profile.items) }
  }
}
