/// One category's probability at a theta, with its first and second derivatives by theta.
public struct CategoryCurve: Hashable, Sendable {
  /// The probability, in `0 ... 1`.
  public let probability: Double
  /// The first derivative of the probability by theta.
  public let slope: Double
  /// The second derivative of the probability by theta.
  public let curvature: Double

  /// Makes a point of a category's curve.
  public init(probability: Double, slope: Double, curvature: Double) {
    self.probability = probability
    self.slope = slope
    self.curvature = curvature
  }
}
