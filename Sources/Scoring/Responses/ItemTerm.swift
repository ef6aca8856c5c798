public import Assessment

/// An item's outcome as a column of response data, with the way a scale takes it.
///
/// ```swift
/// let terms = scorer.terms(ofScale: "reasoning") ?? []
/// scorer.scoreItems(of: line, buffers: &buffers)
/// for term in terms { print(term.path, buffers.value(of: term) ?? "missing") }
/// ```
public struct ItemTerm: Hashable, Sendable {
  /// The item's path.
  public let path: Path
  /// The item's place in `Catalog.items`.
  public let place: Int
  /// The outcome taken.
  public let outcome: String
  /// Whether values are turned round: minimum + maximum - outcome.
  public let isReversed: Bool
  /// Whether the item has a right answer, so that no answer can count as a wrong one.
  public let hasRightAnswer: Bool
  /// The least and the largest outcome; nil where the item does not say.
  public let range: ClosedRange<Double>?
  /// The outcome of each option or point, in the definition's order, turned round where the term
  /// is; empty for items whose answers are no short closed list, nil where one scores nothing.
  public let listedOutcomes: [Double?]
  /// The outcome's slot in the buffers.
  let slot: Int
}
