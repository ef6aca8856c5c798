/// How one rater used the form.
public struct RaterSummary: Hashable, Sendable {
  /// The rater's id.
  public let rater: String
  /// How many candidates the rater rated.
  public let candidateCount: Int
  /// The mean of all ratings given.
  public let mean: Double?
  /// The set of raters that this one can be compared with, from 1.
  ///
  /// Raters of two sets cannot be compared. Nil for a rater who rated nothing.
  public let comparableSet: Int?
  /// How many points the rater is below the others for the same candidates; nil where nobody can
  /// be compared.
  public let severity: Double?
  /// Its standard error; nil where it cannot be estimated.
  public let severityError: Double?
  /// How far the rater's ratings of one candidate lie apart.
  ///
  /// The mean over candidates of the standard deviation over competencies. Small values are what a
  /// halo looks like; nil where no candidate has two ratings of the rater.
  public let spread: Double?
}
