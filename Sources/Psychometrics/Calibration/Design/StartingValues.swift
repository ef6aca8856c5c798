import RealModule

/// Where the search begins: what the shares of the categories say at a discrimination of 1.
enum StartingValues {
  /// The parameters in the order of the model's kernel.
  static func start(
    _ model: CalibrationModel, _ counts: [Int], _ priors: ItemPriors
  ) -> [Double] {
    let smoothed = counts.map { Double($0) + 0.5 }
    let total = smoothed.reduce(0, +)
    let top = counts.count - 1
    let logRatios = smoothed.dropFirst().map { Double.log($0 / smoothed[0]) }
    switch model {
    case .rasch: return [widening * logRatios[0]]
    case .commonDiscrimination, .twoParameter: return [1, widening * logRatios[0]]
    case .threeParameter:
      let logit = startingLogit(priors.lowerAsymptote)
      let guess = Logistic.cumulative(logit)
      let share = min(0.95, max(0.05, (smoothed[1] / total - guess) / (1 - guess)))
      return [1, widening * .log(share / (1 - share)), logit]
    case .graded:
      var above = total
      return [1]
        + smoothed.dropLast().map { count in
          above -= count
          return widening * .log(above / (total - above))
        }
    case .partialCredit: return logRatios
    case .generalizedPartialCredit: return [0.7] + logRatios
    case .ratingScale:
      let location = logRatios[top - 1] / Double(top)
      return [location]
        + logRatios.dropLast().enumerated().map { $1 - location * Double($0 + 1) }
    case .nominal: return (1...top).map { 0.5 * Double($0) } + logRatios
    }
  }

  /// The factor by which averaging over a standard normal theta narrows logits: the square root
  /// of 1 + a^2 / 1.7^2 at a = 1.
  private static let widening = 1.16

  private static func startingLogit(_ prior: AsymptotePrior?) -> Double {
    switch prior {
    case .logitNormal(let prior): return prior.mean
    case .beta(let alpha, let beta):
      let mean = alpha / (alpha + beta)
      return .log(mean / (1 - mean))
    case nil: return .log(0.15 / 0.85)
    }
  }
}
