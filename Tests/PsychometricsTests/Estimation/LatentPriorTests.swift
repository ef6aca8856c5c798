import Psychometrics
import Testing

@Suite("Priors and quadratures")
struct LatentPriorTests {
  @Test("Masses sum to one and have the prior's mean and spread")
  func masses() throws {
    let rule = Quadrature.standard
    #expect(rule.nodes.count == 61)
    #expect(rule.nodes.first == -6)
    #expect(rule.nodes.last == 6)
    let masses = try #require(rule.masses(of: .normal(mean: 0.4, standardDeviation: 0.9)))
    #expect((masses.reduce(0, +) - 1).magnitude < 1e-14)
    let mean = zip(rule.nodes, masses).reduce(0) { $0 + $1.0 * $1.1 }
    #expect((mean - 0.4).magnitude < 1e-8)
    #expect(rule.masses(of: .normal(mean: 0, standardDeviation: -1)) == nil)
    #expect(rule.masses(of: .uniform(lower: 7, upper: 8)) == nil)
    #expect(rule.masses(of: .normal(mean: 900, standardDeviation: 1)) != nil)
  }

  @Test("The trapezoid rule halves its ends and integrates a line exactly")
  func trapezoid() {
    let rule = Quadrature.trapezoid()
    #expect(rule.nodes.count == 33)
    #expect(rule.weights.first == 0.5)
    #expect(rule.weights.last == 0.5)
    let sum = zip(rule.nodes, rule.weights).reduce(0) { $0 + (3 + 2 * $1.0) * $1.1 }
    #expect((sum * 0.25 - 24).magnitude < 1e-12)
  }

  @Test("Rules made of no ascending nodes or of negative weights are refused")
  func refused() {
    #expect(Quadrature(nodes: [0, 1], weights: [1, 2]) != nil)
    #expect(Quadrature(nodes: [1, 0], weights: [1, 2]) == nil)
    #expect(Quadrature(nodes: [0, 1], weights: [1, -2]) == nil)
    #expect(Quadrature(nodes: [0, 1], weights: [0, 0]) == nil)
    #expect(Quadrature(nodes: [0, .infinity], weights: [1, 1]) == nil)
    #expect(Quadrature.cells(nodes: [3]) == nil)
  }

  @Test("The masses of a histogram are what a rule over its nodes gives back")
  func histogram() throws {
    let nodes = [-2.0, -1, -0.5, 0, 1, 3]
    let masses = [0.05, 0.2, 0.25, 0.3, 0.15, 0.05]
    let density = try #require(TabulatedDensity(nodes: nodes, masses: masses))
    let rule = try #require(Quadrature.cells(nodes: nodes))
    let back = try #require(rule.masses(of: .tabulated(density)))
    for (a, b) in zip(back, masses) { #expect((a - b).magnitude < 1e-14) }
    #expect(LatentPrior.tabulated(density).logDensity(at: 3.1) == -.infinity)
    #expect(LatentPrior.tabulated(density).support == -2...3)
  }

  @Test("Zeros at the ends of a table are cut off, a zero inside is refused")
  func zeros() {
    let cut = TabulatedDensity(nodes: [0, 1, 2, 3], densities: [0, 1, 2, 0])
    #expect(cut?.nodes == [1, 2])
    #expect(TabulatedDensity(nodes: [0, 1, 2], densities: [1, 0, 2]) == nil)
    #expect(TabulatedDensity(nodes: [0, 1, 2], densities: [0, 0, 2]) == nil)
    #expect(TabulatedDensity(nodes: [0, 0, 2], densities: [1, 1, 2]) == nil)
  }

  @Test("A normal density in a table gives the estimates of the normal prior")
  func tabulatedNormal() throws {
    let nodes = (-60...60).map { Double($0) / 10 }
    let masses = try #require(
      Quadrature.equallySpaced(121, from: -6, to: 6).masses(of: .standardNormal))
    let density = try #require(TabulatedDensity(nodes: nodes, masses: masses))
    let items = AbilityEstimatorTests.rasch
    for method in [AbilityEstimator.Method.maximumAPosteriori, .expectedAPosteriori] {
      let exact = try AbilityEstimator(method: method).estimate([1, 0, 1, 1], items: items)
      let table = try AbilityEstimator(method: method, prior: .tabulated(density))
        .estimate([1, 0, 1, 1], items: items)
      #expect((exact.theta - table.theta).magnitude < 1e-4)
      let errors = [exact, table].map { $0.standardError ?? .nan }
      #expect((errors[0] - errors[1]).magnitude < 1e-3)
      #expect(table.localMaximumCount == exact.localMaximumCount)
    }
  }

  @Test("A uniform prior makes MAP the likelihood's maximum, or an end of its support")
  func uniform() throws {
    let items = AbilityEstimatorTests.rasch
    let map = AbilityEstimator(
      method: .maximumAPosteriori, prior: .uniform(lower: -1.5, upper: 1.5))
    let inside = try map.estimate([1, 1, 0, 0], items: items)
    let likelihood = try AbilityEstimator(method: .maximumLikelihood)
      .estimate([1, 1, 0, 0], items: items)
    #expect((inside.theta - likelihood.theta).magnitude < 1e-12)
    #expect(inside.standardError == likelihood.standardError)
    let end = try map.estimate([1, 1, 1, 1], items: items)
    #expect(end.theta == 1.5)
    #expect(end.position == .upperBound)
  }

  @Test("A uniform prior whose ends are no numbers is improper, and nothing traps on it")
  func noNumbers() {
    for prior in [
      LatentPrior.uniform(lower: .nan, upper: 1), .uniform(lower: 0, upper: .nan),
      .uniform(lower: 2, upper: 1),
    ] {
      #expect(!prior.isProper)
      #expect(Quadrature.standard.masses(of: prior) == nil)
      #expect(throws: AbilityError.unusablePrior) {
        try AbilityEstimator(method: .maximumAPosteriori, prior: prior)
          .estimate([1], items: [.logistic(LogisticItem(difficulty: 0))])
      }
    }
    #expect(LatentPrior.uniform(lower: .nan, upper: 1).support == -.infinity ... .infinity)
  }
}
