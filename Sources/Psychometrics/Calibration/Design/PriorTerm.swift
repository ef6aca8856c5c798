/// One prior density as a function of an item's own parameters.
enum PriorTerm: Sendable {
  /// Of the parameter at an index.
  case discrimination(Int, DiscriminationPrior)
  /// Of b = -l / a, with l linear in the parameters with these weights, and a the parameter at
  /// `slope`, or 1.
  case difficulty(weights: [Double], slope: Int?, NormalPrior)
  /// Of the parameter at an index, which is a logit.
  case asymptote(Int, AsymptotePrior)

  /// The terms of a kernel's parameters under an item's priors.
  static func terms(_ priors: ItemPriors, _ kernel: any ResponseKernel) -> [PriorTerm] {
    let count = kernel.parameterCount
    func unit(_ index: Int) -> [Double] { (0..<count).map { $0 == index ? 1 : 0 } }
    var slopes: [Int] = []
    var difficulties: [[Double]] = []
    var logit: Int?
    if let linear = kernel as? LinearKernel {
      let top = linear.categoryCount - 1
      switch linear.form {
      case .slope: slopes = [0]
      case .nominal: slopes = Array(0..<top)
      case .unitSlope, .ratingScale: break
      }
      switch linear.form {
      case .unitSlope, .slope:
        difficulties = (0..<top).map { linear.form.stepDerivatives($0, count, top) }
      case .ratingScale: difficulties = [unit(0)]
      case .nominal: break
      }
    } else if kernel is GradedKernel {
      slopes = [0]
      difficulties = (1..<count).map(unit)
    } else if kernel is GuessingKernel {
      slopes = [0]
      difficulties = [unit(1)]
      logit = 2
    }
    var terms: [PriorTerm] = []
    if let prior = priors.discrimination {
      terms += slopes.map { .discrimination($0, prior) }
    }
    if let prior = priors.difficulty {
      terms += difficulties.map { .difficulty(weights: $0, slope: slopes.first, prior) }
    }
    if let prior = priors.lowerAsymptote, let logit { terms.append(.asymptote(logit, prior)) }
    return terms
  }
}

/// The sum of an item's log-prior densities with derivatives by its parameters.
struct PriorSums {
  private(set) var value = 0.0
  private(set) var gradient: [Double]
  /// The second derivatives, row by row.
  private(set) var curvature: [Double]
  /// The part of minus the second derivatives that is positive semidefinite, row by row.
  private(set) var information: [Double]

  init(_ terms: [PriorTerm], _ parameters: [Double]) {
    gradient = [Double](repeating: 0, count: parameters.count)
    curvature = [Double](repeating: 0, count: parameters.count * parameters.count)
    information = curvature
    for term in terms {
      switch term {
      case .discrimination(let index, let prior):
        add(prior.logDensity(at: parameters[index]), Self.unit(index, parameters.count))
      case .asymptote(let index, let prior):
        add(prior.logDensity(atLogit: parameters[index]), Self.unit(index, parameters.count))
      case .difficulty(let weights, let slope, let prior):
        addDifficulty(weights, slope, prior, parameters)
      }
    }
  }

  private static func unit(_ index: Int, _ count: Int) -> [Double] {
    (0..<count).map { $0 == index ? 1 : 0 }
  }

  /// Adds a density of a number whose derivatives by the parameters these are.
  private mutating func add(_ density: LogDensity, _ derivatives: [Double]) {
    value += density.value
    let count = derivatives.count
    for first in 0..<count {
      gradient[first] += density.slope * derivatives[first]
      for second in 0..<count {
        let product = density.curvature * derivatives[first] * derivatives[second]
        curvature[first * count + second] += product
        if density.curvature < 0 { information[first * count + second] -= product }
      }
    }
  }

  private mutating func addDifficulty(
    _ weights: [Double], _ slope: Int?, _ prior: NormalPrior, _ parameters: [Double]
  ) {
    let a = slope.map { parameters[$0] } ?? 1
    let numerator = zip(weights, parameters).reduce(0) { $0 + $1.0 * $1.1 }
    let density = prior.logDensity(at: -numerator / a)
    guard density.value.isFinite else {
      value = -.infinity
      return
    }
    var derivatives = weights.map { -$0 / a }
    if let slope {
      derivatives[slope] += numerator / (a * a)
      let count = parameters.count
      for (index, weight) in weights.enumerated() {
        curvature[index * count + slope] += density.slope * weight / (a * a)
        curvature[slope * count + index] += density.slope * weight / (a * a)
      }
      curvature[slope * count + slope] -= density.slope * 2 * numerator / (a * a * a)
    }
    add(density, derivatives)
  }
}
