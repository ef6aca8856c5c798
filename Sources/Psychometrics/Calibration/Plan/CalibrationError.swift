/// Why a calibration cannot begin.
public enum CalibrationError: Error, Hashable, Sendable {
  /// The plan has another number of items than the responses have columns.
  case itemCount(planned: Int, found: Int)
  /// An answer is in a category that the item's model does not have.
  case category(item: Int, category: Int, categoryCount: Int)
  /// A free latent mean needs a fixed item, or a free variance an item of fixed discrimination.
  case unidentified(UnidentifiedScale)
  /// A prior has a standard deviation or shape that is not positive, or a number that is not one.
  case prior(item: Int)
  /// The latent variance is not positive or a number is not finite.
  case latent
  /// No item has parameters to estimate, so there is nothing to do.
  case nothingToEstimate
  /// A rating scale set has fewer than two categories with answers.
  case ratingScaleSet(Int)

  /// What a latent distribution leaves undetermined.
  public enum UnidentifiedScale: Hashable, Sendable {
    /// The origin of theta.
    case mean
    /// The unit of theta.
    case variance
  }
}
