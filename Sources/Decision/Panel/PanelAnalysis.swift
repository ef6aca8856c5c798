public import Assessment
import Psychometrics

/// What a panel's ratings come to: each candidate's results, how far the raters agree, how severe
/// each of them is, and what they should talk about.
///
/// ```swift
/// let ratings = try PanelRatings(sheets, competencies: PanelCompetency.all(of: form))
/// let panel = PanelAnalysis(ratings, expected: form.raters)
/// panel.results[0].competencies[0].mean
/// ```
public struct PanelAnalysis: Sendable {
  /// The version of the document's shape.
  public static let schemaVersion = 1

  /// The agreement on one competency.
  public struct CompetencyAgreement: Equatable, Sendable {
    /// The competency.
    public let competency: PanelCompetency
    /// How far raters agree on it.
    public let agreement: PanelAgreement
  }

  /// One candidate's result.
  public struct Result: Hashable, Sendable {
    /// The candidate.
    public let candidate: String
    /// What the raters said together.
    public let panel: ProfilePanel
    /// The mean of the competencies' means; nil where nothing was rated.
    public let mean: Double?
  }

  /// The form's id.
  public let form: String
  /// The form's version.
  public let formVersion: String
  /// Whether it was closed before all raters were in.
  public let isClosedEarly: Bool
  /// The candidates' results, in the order of the ratings.
  public let results: [Result]
  /// The agreement on each competency.
  public let competencies: [CompetencyAgreement]
  /// The agreement on the mean over all competencies.
  public let overall: PanelAgreement
  /// The raters, in the order of the ratings.
  public let raters: [RaterSummary]
  /// How many sets of raters there are that cannot be compared with one another.
  public let setCount: Int
  /// How far ratings of one candidate by one rater lie apart over the competencies, as the mean over
  /// all raters' spreads; nil where nobody rated two.
  public let spread: Double?
  /// What the raters should talk about, the widest first.
  public let disagreements: [PanelDisagreement]

  /// Analyses ratings.
  ///
  /// - Parameters:
  ///   - ratings: The ratings.
  ///   - expected: Whose ratings were expected of each candidate.
  public init(_ ratings: PanelRatings, expected: ExpectedRaters? = nil) {
    form = ratings.form
    formVersion = ratings.formVersion
    let waiting = Set(expected.map { ratings.waiting(for: $0).map(\.candidate) } ?? [])
    isClosedEarly = !waiting.isEmpty
    let agreements = zip(ratings.competencies, ratings.values).map {
      CompetencyAgreement(competency: $0, agreement: PanelAgreement($1))
    }
    competencies = agreements
    let means = RaterMeans(ratings)
    overall = PanelAgreement(means.raw)
    let severity = RaterSeverity(means.centred)
    setCount = severity.setCount
    raters = ratings.raters.indices.map { column in
      let estimate = severity.estimates[column]
      return RaterSummary(
        rater: ratings.raters[column],
        candidateCount: means.raw.count { $0[column] != nil },
        mean: SampleMoments(
          ratings.values.flatMap { scale in scale.compactMap { $0[column] } }
        ).mean,
        comparableSet: estimate?.set, severity: estimate?.severity,
        severityError: estimate?.standardError,
        spread: SampleMoments(means.spreads.compactMap { $0[column] }).mean)
    }
    spread = SampleMoments(raters.compactMap(\.spread)).mean
    disagreements = PanelDisagreement.all(in: ratings)
    results = ratings.candidates.indices.map { row in
      Result(
        ratings, row: row, agreements: agreements, expected: expected,
        isClosedEarly: waiting.contains(ratings.candidates[row]))
    }
  }
}

extension PanelAnalysis.Result {
  fileprivate init(
    _ ratings: PanelRatings, row: Int, agreements: [PanelAnalysis.CompetencyAgreement],
    expected: ExpectedRaters?, isClosedEarly: Bool
  ) {
    let sheets = ratings.sheets[row].compactMap(\.self)
    let competencies = agreements.enumerated().map { scale, agreement in
      let competency = agreement.competency
      let moments = SampleMoments(ratings.values[scale][row].compactMap(\.self))
      let notObserved = sheets.count { $0.rating(of: competency.id)?.judgement == .notObserved }
      return ProfilePanel.Competency(
        id: competency.id, title: competency.title, minimum: competency.minimum,
        maximum: competency.maximum, mean: moments.mean,
        spread: moments.count > 1 ? moments.sampleStandardDeviation : nil, rated: moments.count,
        notObserved: notObserved, missing: sheets.count - notObserved - moments.count,
        standardError: agreement.agreement.standardError(ofMeanOf: moments.count))
    }
    candidate = ratings.candidates[row]
    mean = SampleMoments(competencies.compactMap(\.mean)).mean
    let known = agreements.map(\.agreement).filter { $0.errorVariance != nil }
    let methods = known.compactMap(\.name).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    let count: Int? =
      switch expected {
      case .count(let count): count
      case .named(let names): names.count
      case nil: nil
      }
    panel = ProfilePanel(
      form: ProfilePanel.Form(
        id: ratings.form, version: ratings.formVersion, fingerprint: ratings.fingerprint),
      raters: sheets.count, expected: count, isClosedEarly: isClosedEarly,
      competencies: competencies,
      votes: sheets.compactMap(\.vote).reduce(into: PanelVotes()) { $0.add($1) },
      precision: known.isEmpty
        ? nil
        : ProfilePanel.Precision(
          method: methods.joined(separator: "; "), candidates: ratings.candidates.count,
          raters: ratings.raters.count))
  }
}

/// What each rater said of each candidate over all competencies.
private struct RaterMeans {
  /// The means of the ratings, a row a candidate and a column a rater.
  let raw: [[Double?]]
  /// The same of the distances from each competency's own mean, so that a competency that somebody
  /// could not observe makes nobody severe.
  let centred: [[Double?]]
  /// The standard deviations over competencies; nil for fewer than two.
  let spreads: [[Double?]]

  init(_ ratings: PanelRatings) {
    let centres = ratings.values.map { scale in
      SampleMoments(scale.flatMap { $0.compactMap(\.self) }).mean ?? 0
    }
    func table(_ value: ([(rating: Double, centre: Double)]) -> Double?) -> [[Double?]] {
      ratings.candidates.indices.map { row in
        ratings.raters.indices.map { column in
          value(
            ratings.values.indices.compactMap { scale in
              ratings.values[scale][row][column].map { ($0, centres[scale]) }
            })
        }
      }
    }
    raw = table { SampleMoments($0.map(\.rating)).mean }
    centred = table { SampleMoments($0.map { $0.rating - $0.centre }).mean }
    spreads = table { ratings in
      ratings.count > 1 ? SampleMoments(ratings.map(\.rating)).sampleStandardDeviation : nil
    }
  }
}
