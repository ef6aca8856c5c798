/// The distribution of theta in the population that a person comes from.
public enum LatentPrior: Hashable, Sendable {
  /// A normal distribution; the standard deviation is positive.
  case normal(mean: Double, standardDeviation: Double)
  /// The same density everywhere from `lower` to `upper`, which is above it; both finite.
  case uniform(lower: Double, upper: Double)
  /// A density given at nodes, as a calibration leaves it.
  case tabulated(TabulatedDensity)

  /// Mean 0 and standard deviation 1.
  public static let standardNormal = LatentPrior.normal(mean: 0, standardDeviation: 1)

  /// Whether the parameters make a distribution.
  public var isProper: Bool {
    switch self {
    case .normal(let mean, let deviation): mean.isFinite && deviation.isFinite && deviation > 0
    case .uniform(let lower, let upper): lower.isFinite && upper.isFinite && lower < upper
    case .tabulated: true
    }
  }

  /// The interval outside which the density is 0; the whole line where the ends are no numbers.
  public var support: ClosedRange<Double> {
    switch self {
    case .normal: -.infinity ... .infinity
    case .uniform(let lower, let upper):
      lower.isNaN || upper.isNaN
        ? -.infinity ... .infinity : min(lower, upper)...max(lower, upper)
    case .tabulated(let density): density.support
    }
  }

  /// The natural logarithm of the density, up to a constant; minus infinity outside the support.
  public func logDensity(at theta: Double) -> Double { curve(at: theta).logProbability }

  /// The log-density up to a constant, with its derivatives; those are 0 outside the support.
  func curve(at theta: Double) -> AnswerCurve {
    switch self {
    case .normal(let mean, let deviation):
      let z = (theta - mean) / deviation
      return AnswerCurve(
        logProbability: -0.5 * z * z, score: -z / deviation,
        observedInformation: 1 / (deviation * deviation))
    case .uniform(let lower, let upper):
      let inside = theta >= lower && theta <= upper
      return AnswerCurve(
        logProbability: inside ? 0 : -.infinity, score: 0, observedInformation: 0)
    case .tabulated(let density):
      return density.curve(at: theta)
    }
  }

  /// Whether the log-density is concave, so that it adds no second maximum.
  var isLogConcave: Bool { if case .tabulated = self { false } else { true } }
}
