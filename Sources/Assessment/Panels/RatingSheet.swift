/// What one rater said of one candidate on one rating form.
public struct RatingSheet: Hashable, Sendable {
  /// The id of the rating form.
  public let form: String
  /// The form's version, `major.minor.patch`.
  public let formVersion: String
  /// The fingerprint of the definition that the form was lowered to; nil where ratings came from
  /// a table.
  public let fingerprint: String?
  /// The candidate rated.
  public let candidate: String
  /// Who rated.
  public let rater: String
  /// The ratings by competency, in the form's order.
  public let ratings: [CompetencyRating]
  /// The recommendation; nil where none was given.
  public let vote: PanelVote?

  /// Creates a sheet.
  public init(
    form: String, formVersion: String, fingerprint: String? = nil, candidate: String,
    rater: String, ratings: [CompetencyRating], vote: PanelVote? = nil
  ) {
    self.form = form
    self.formVersion = formVersion
    self.fingerprint = fingerprint
    self.candidate = candidate
    self.rater = rater
    self.ratings = ratings
    self.vote = vote
  }
}

/// What one rater said of one competency.
public struct CompetencyRating: Hashable, Sendable {
  /// What became of a rating.
  public enum Judgement: Hashable, Sendable {
    /// A point of the scale.
    case rated(Double)
    /// The rater said that it could not be observed.
    case notObserved
    /// Nothing was said.
    case missing
  }

  /// The competency's id.
  public let competency: String
  /// What was said.
  public let judgement: Judgement
  /// The evidence noted; nil without a note.
  public let note: String?

  /// Creates a rating.
  public init(_ competency: String, _ judgement: Judgement, note: String? = nil) {
    self.competency = competency
    self.judgement = judgement
    self.note = note
  }
}
