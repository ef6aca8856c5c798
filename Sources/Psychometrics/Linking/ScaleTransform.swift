/// A linear change of theta's scale: the new theta is A times the old one plus B.
///
/// ```swift
/// let transform = ScaleTransform(slope: 1.1, intercept: -0.2)
/// let items = newForm.map { $0.transformed(by: transform) }
/// let theta = transform.theta(0.5)
/// ```
public struct ScaleTransform: Hashable, Sendable {
  /// The slope A, above 0.
  public let slope: Double
  /// The intercept B.
  public let intercept: Double

  /// Makes a transform.
  ///
  /// - Precondition: `slope` is above 0 and both are finite.
  public init(slope: Double, intercept: Double) {
    precondition(
      slope > 0 && slope.isFinite && intercept.isFinite, "a scale needs a positive finite slope")
    self.slope = slope
    self.intercept = intercept
  }

  /// The transform that changes nothing.
  public static let identity = ScaleTransform(slope: 1, intercept: 0)

  /// A theta on the new scale.
  public func theta(_ theta: Double) -> Double { slope * theta + intercept }

  /// The way back: from the new scale to the old one.
  public var inverse: ScaleTransform {
    ScaleTransform(slope: 1 / slope, intercept: -intercept / slope)
  }

  /// This transform followed by another.
  public func followed(by next: ScaleTransform) -> ScaleTransform {
    ScaleTransform(
      slope: next.slope * slope, intercept: next.slope * intercept + next.intercept)
  }
}

extension ItemModel {
  /// The item on a new scale: its probabilities at the new theta are those it had at the old one.
  ///
  /// Discriminations become a / A, difficulties, thresholds and steps A b + B, asymptotes stay. A
  /// nominal item's slopes become a / A and its intercepts c - a B / A.
  public func transformed(by transform: ScaleTransform) -> ItemModel {
    let a = transform.slope
    let moved = { (difficulty: Double) in transform.theta(difficulty) }
    switch self {
    case .logistic(let item):
      return .logistic(
        LogisticItem(
          discrimination: item.discrimination / a, difficulty: moved(item.difficulty),
          lowerAsymptote: item.lowerAsymptote, upperAsymptote: item.upperAsymptote,
          scaling: item.scaling))
    case .graded(let item):
      return .graded(
        GradedItem(
          discrimination: item.discrimination / a, thresholds: item.thresholds.map(moved),
          scaling: item.scaling))
    case .partialCredit(let item):
      return .partialCredit(
        PartialCreditItem(
          discrimination: item.discrimination / a, steps: item.steps.map(moved),
          scaling: item.scaling))
    case .nominal(let item):
      let changed = NominalItem(
        slopes: item.slopes.map { $0 / a },
        intercepts: zip(item.slopes, item.intercepts).map { $1 - $0 * transform.intercept / a })
      return changed.map { .nominal($0) } ?? self
    }
  }
}
