/// Something about an item's data or estimates that a reader of the results must know.
public enum CalibrationFinding: Hashable, Sendable {
  /// Nobody answered the item; it is left out.
  case unanswered
  /// All answers are in one category, so no finite estimate exists; the item is left out.
  case constant(category: Int)
  /// These categories have no answers; the model was fitted to the others, renumbered from 0.
  ///
  /// `CalibratedItem.categories` holds the numbers in the data of the model's categories.
  case emptyCategories([Int])
  /// The discrimination is negative: higher categories go with lower theta.
  case negativeDiscrimination(Double)
  /// The discrimination is so large that it may have no finite maximum, as when the item divides
  /// the persons perfectly.
  case extremeDiscrimination(Double)
  /// A difficulty or threshold is far outside the nodes, where the data say little about it.
  case extremeDifficulty(Double)
  /// The discrimination is 0, for which no difficulty exists; the item has no reported model.
  case noDiscrimination
}
