public import Assessment

/// The observed score on which candidates are selected: a composite, or one scale.
public struct ObservedComposite: Hashable, Sendable {
  /// The weights, one for each requirement.
  public let weights: [Double]
  /// The scale that is taken by itself; nil for a composite.
  public let scale: Path?
  /// What a weight is for: the reference's means and deviations; nil for one scale as it is.
  private let figures: [RoleReference.Scale]?
  private let place: Int

  /// Takes the composite of a role, or one of its scales by itself.
  ///
  /// The composite is the sum of the weights times the distances from the reference's means in
  /// standard deviations. Without a reference there is none of several scales.
  public init?(_ role: Role, scale: Path? = nil) {
    let weights = role.requirements.map(\.weight)
    if let scale {
      guard let place = role.requirements.firstIndex(where: { $0.scale == scale }) else {
        return nil
      }
      self.place = place
      figures = nil
    } else if let reference = role.reference {
      place = 0
      figures = role.requirements.compactMap { reference.figures(of: $0.scale) }
      guard figures?.count == weights.count else { return nil }
    } else {
      let counted = weights.indices.filter { weights[$0] != 0 }
      guard counted.count == 1 else { return nil }
      place = counted[0]
      figures = nil
    }
    self.weights = weights
    self.scale = figures == nil ? role.requirements[place].scale : nil
  }

  /// Whether several scales are added up.
  public var isWeighted: Bool { figures != nil }

  /// The score of a candidate whose scores are complete; nil for others.
  func value(_ scores: [PoolScore?], weights: [Double]? = nil) -> Double? {
    guard let figures else { return scores[place]?.value }
    var sum = 0.0
    for (index, weight) in (weights ?? self.weights).enumerated() {
      guard let score = scores[index]?.value else { return nil }
      sum += weight * (score - figures[index].mean) / figures[index].standardDeviation
    }
    return sum
  }
}
