/// Why ratings give no coefficient of agreement; ratees, raters and categories count from 0.
public enum AgreementError: Error, Hashable, Sendable {
  /// There are too few ratees (persons or units that are rated).
  case tooFewRatees(found: Int, needed: Int)
  /// There are too few raters.
  case tooFewRaters(found: Int, needed: Int)
  /// There are too few categories.
  case tooFewCategories(found: Int, needed: Int)
  /// A row does not have a rating for each rater.
  case unequalRows(ratee: Int, expected: Int, found: Int)
  /// A rating is missing where the coefficient needs all of them.
  case missingRating(ratee: Int, rater: Int)
  /// A rating is infinite or not a number.
  case notFinite(ratee: Int, rater: Int)
  /// A rating is below 0 where the ratio metric needs a true zero.
  case negativeRating(ratee: Int, rater: Int)
  /// A category is not one of those counted, or a count or weight is not usable.
  case invalidCategory(ratee: Int, rater: Int)
  /// A table of counts or weights is not square, of the wrong size, or holds unusable numbers.
  case invalidTable
  /// All ratings are equal, so that agreement cannot be told from chance.
  case noVariation
  /// The raters agree without any error, so that no error variance can be estimated.
  case noResidualVariance
  /// The ratings cannot tell ratees, raters and error apart, for lack of overlap.
  case notIdentified
  /// The iteration of an estimate did not settle within its limit.
  case notConverged(iterations: Int)
}
