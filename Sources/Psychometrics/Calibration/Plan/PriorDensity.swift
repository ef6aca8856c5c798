import RealModule

/// A log-density with its first two derivatives by the number it is evaluated at.
struct LogDensity {
  let value: Double
  let slope: Double
  let curvature: Double

  /// Where the density is 0.
  static let impossible = LogDensity(value: -.infinity, slope: 0, curvature: 0)
}

extension NormalPrior {
  func logDensity(at x: Double) -> LogDensity {
    let precision = 1 / (standardDeviation * standardDeviation)
    let deviation = x - mean
    return LogDensity(
      value: -0.5 * deviation * deviation * precision - .log(standardDeviation)
        - 0.5 * .log(2 * .pi),
      slope: -deviation * precision, curvature: -precision)
  }
}

extension DiscriminationPrior {
  func logDensity(at a: Double) -> LogDensity {
    switch self {
    case .normal(let prior): return prior.logDensity(at: a)
    case .logNormal(let prior):
      guard a > 0 else { return .impossible }
      let onLogarithm = prior.logDensity(at: .log(a))
      return LogDensity(
        value: onLogarithm.value - .log(a), slope: (onLogarithm.slope - 1) / a,
        curvature: (onLogarithm.curvature - onLogarithm.slope + 1) / (a * a))
    }
  }
}

extension AsymptotePrior {
  /// The log-density, with derivatives by the logit of c.
  func logDensity(atLogit logit: Double) -> LogDensity {
    switch self {
    case .logitNormal(let prior): return prior.logDensity(at: logit)
    case .beta(let alpha, let beta):
      let c = Logistic.cumulative(logit)
      let d = Logistic.cumulative(-logit)
      let constant = Double.logGamma(alpha + beta) - .logGamma(alpha) - .logGamma(beta)
      return LogDensity(
        value: constant + (alpha - 1) * .log(c) + (beta - 1) * .log(d),
        slope: (alpha - 1) * d - (beta - 1) * c, curvature: -(alpha + beta - 2) * c * d)
    }
  }
}
