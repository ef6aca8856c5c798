/// Student's t distribution with positive, not necessarily whole, degrees of freedom.
public struct StudentDistribution: Hashable, Sendable {
  /// The degrees of freedom, above 0.
  public var degreesOfFreedom: Double { square.denominatorDegreesOfFreedom }
  /// The distribution of the square of t.
  private let square: FDistribution

  /// Makes the distribution, or gives nothing where the degrees of freedom are not above 0.
  public init?(degreesOfFreedom: Double) {
    guard
      let square = FDistribution(
        numeratorDegreesOfFreedom: 1, denominatorDegreesOfFreedom: degreesOfFreedom)
    else { return nil }
    self.square = square
  }

  /// The share at or below `t`, in `0 ... 1`, accurate where it is small.
  ///
  /// Not a number gives not a number.
  public func cumulative(_ t: Double) -> Double { upperTail(-t) }

  /// The share above `t`, in `0 ... 1`, accurate where it is small.
  public func upperTail(_ t: Double) -> Double {
    let outside = square.upperTail(t * t) / 2
    return t < 0 ? 1 - outside : outside
  }

  /// The share further from 0 than `t` on either side: the p value of a two-sided test.
  public func twoSidedTail(_ t: Double) -> Double { square.upperTail(t * t) }

  /// The value at or below which the share `probability` lies.
  ///
  /// 0 gives minus infinity, 1 gives infinity, anything outside `0 ... 1` gives not a number.
  public func quantile(_ probability: Double) -> Double {
    guard probability >= 0, probability <= 1 else { return .nan }
    let outside = 2 * min(probability, 1 - probability)
    let inside = 2 * (probability - 0.5).magnitude
    let magnitude = square.quantile(lower: inside, upper: outside).squareRoot()
    return probability < 0.5 ? -magnitude : magnitude
  }
}
