/// A model whose parameters are to be estimated for an item.
///
/// Every model is estimated in slope-intercept form, in which the likelihood is smooth, and
/// reported in the form of `ItemModel`. D is 1.
public enum CalibrationModel: Hashable, Sendable {
  /// Two categories, discrimination fixed at 1: the Rasch model.
  ///
  /// The latent variance carries the scale and is free.
  case rasch
  /// Two categories, one discrimination common to all items of this model: the one-parameter model.
  case commonDiscrimination
  /// Two categories, a discrimination and a difficulty.
  case twoParameter
  /// Two categories, a discrimination, a difficulty and a lower asymptote.
  case threeParameter
  /// The graded response model.
  case graded
  /// The partial credit model, discrimination fixed at 1.
  case partialCredit
  /// The generalized partial credit model.
  case generalizedPartialCredit
  /// The rating scale model: discrimination 1, thresholds shared by the items of one set.
  ///
  /// The thresholds of a set sum to 0; each item has a location.
  case ratingScale(set: Int)
  /// The nominal response model, the first category's slope and intercept at 0.
  case nominal

  /// Whether the discrimination is fixed at 1, so that the items carry the unit of theta.
  var fixesDiscrimination: Bool {
    switch self {
    case .rasch, .partialCredit, .ratingScale: true
    default: false
    }
  }

  /// Whether only categories 0 and 1 are possible.
  var isDichotomous: Bool {
    switch self {
    case .rasch, .commonDiscrimination, .twoParameter, .threeParameter: true
    default: false
    }
  }
}
