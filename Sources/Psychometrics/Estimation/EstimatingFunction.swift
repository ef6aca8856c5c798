/// What ML, MAP and WLE seek the maximum of, by its derivative.
struct EstimatingFunction: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case likelihood
    case posterior(LatentPrior)
    case weightedLikelihood
  }

  let answered: AnsweredItems
  let kind: Kind

  init(_ answered: AnsweredItems, _ kind: Kind) {
    self.answered = answered
    self.kind = kind
  }

  private var prior: LatentPrior? { if case .posterior(let prior) = kind { prior } else { nil } }

  /// Where the function is not minus infinity.
  var support: ClosedRange<Double> { prior?.support ?? -.infinity ... .infinity }

  /// Whether there is one local maximum at most.
  var isConcave: Bool {
    kind != .weightedLikelihood && (prior?.isLogConcave ?? true) && answered.isLogConcave
  }

  /// The derivative by theta.
  func slope(at theta: Double) -> Double {
    let score = answered.likelihood(at: theta).score
    switch kind {
    case .likelihood: return score
    case .posterior(let prior): return score + prior.curve(at: theta).score
    case .weightedLikelihood: return score + answered.expectation(at: theta).weight
    }
  }

  /// The function itself without Warm's weight, whose integral has no closed form.
  func value(at theta: Double) -> Double {
    answered.likelihood(at: theta).logProbability + (prior?.logDensity(at: theta) ?? 0)
  }

  /// The limit of the function at an end; Warm's weight falls without end at both.
  func limit(at end: InfiniteEnd) -> Double {
    kind == .likelihood ? answered.limit(at: end) : -.infinity
  }

  /// The expected information, with the prior's.
  func expectedInformation(at theta: Double) -> Double {
    answered.expectation(at: theta).information + priorInformation(at: theta)
  }

  /// The observed information of the log-likelihood, with the prior's.
  func observedInformation(at theta: Double) -> Double {
    answered.likelihood(at: theta).observedInformation + priorInformation(at: theta)
  }

  private func priorInformation(at theta: Double) -> Double {
    prior?.curve(at: theta).observedInformation ?? 0
  }

  /// Where the function bends, and how steeply.
  var bends: [(location: Double, steepness: Double)] {
    var bends = answered.items.flatMap(\.bends)
    switch prior {
    case .normal(let mean, let deviation): bends.append((mean, 1 / deviation))
    case .tabulated(let density):
      let nodes = density.nodes
      bends += zip(nodes, nodes.dropFirst()).map { ($0, 1 / ($1 - $0)) }
    case .uniform, nil: break
    }
    return bends
  }

  /// The derivative of the maximum at `theta` by each parameter of each answered item.
  ///
  /// With g the slope, it is -(dg / d parameter) / (dg / d theta).
  func parameterGradient(at theta: Double) -> [ParameterDerivative] {
    let step = 1e-5 * max(1, theta.magnitude)
    let bend =
      kind == .weightedLikelihood
      ? (slope(at: theta + step) - slope(at: theta - step)) / (2 * step)
      : -observedInformation(at: theta)
    guard bend < 0 else { return [] }
    let total = answered.expectation(at: theta)
    let gradient = answered.derivatives { item, category, original in
      let score = item.answerCurve(of: category, at: theta).score
      guard kind == .weightedLikelihood else { return score }
      let (old, new) = (original.expectation(at: theta), item.expectation(at: theta))
      var sum = total
      sum.information += new.information - old.information
      sum.bias += new.bias - old.bias
      return score + sum.weight
    }
    return gradient.map {
      ParameterDerivative(item: $0.item, parameter: $0.parameter, value: -$0.value / bend)
    }
  }
}

extension ItemExpectation {
  /// Warm's weight J / (2 I), the derivative of the log of his weight function; 0 without
  /// information.
  var weight: Double { information > 0 ? bias / (2 * information) : 0 }
}
