import Psychometrics
import Testing

@Suite("Errors of item parameters")
struct ItemParameterCovarianceTests {
  static let items: [ItemModel] = [
    .logistic(
      LogisticItem(discrimination: 1.2, difficulty: -0.5, lowerAsymptote: 0.2, scaling: 1.7)),
    .graded(GradedItem(discrimination: 1.1, thresholds: [-0.8, 0.6])),
    .partialCredit(PartialCreditItem(discrimination: 0.9, steps: [0.3, -0.2])),
    .logistic(LogisticItem(discrimination: 0.8, difficulty: 0.4)),
  ]
  static let pattern: [Int?] = [1, 1, 2, nil]

  @Test(
    "The variance added is that of the estimates from shifted parameters",
    arguments: AbilityEstimatorTests.methods)
  func delta(method: AbilityEstimator.Method) throws {
    let estimator = AbilityEstimator(method: method)
    let counts = Self.items.map(\.parameters.count)
    let size = counts.reduce(0, +)
    var gradient = [Double](repeating: 0, count: size)
    var place = 0
    for (index, item) in Self.items.enumerated() {
      for parameter in 0..<counts[index] {
        let theta = try [1e-4, -1e-4].map { step in
          var items = Self.items
          items[index] = try item.shifted(parameter, by: step)
          return try estimator.estimate(Self.pattern, items: items).theta
        }
        gradient[place] = (theta[0] - theta[1]) / 2e-4
        place += 1
      }
    }
    // The fourth parameter is an upper asymptote of 1, which cannot err.
    var random = RandomStream(seed: 3, purpose: "covariance")
    let roots = (0..<size * size).map {
      $0 / size == 3 || $0 / size >= 10 ? 0 : 0.05 * random.normal()
    }
    var covariance = [Double](repeating: 0, count: size * size)
    for i in 0..<size {
      for j in 0..<size {
        for k in 0..<size { covariance[i * size + j] += roots[i * size + k] * roots[j * size + k] }
      }
    }
    var expected = 0.0
    for i in 0..<size {
      for j in 0..<size where i != 3 && j != 3 {
        expected += gradient[i] * covariance[i * size + j] * gradient[j]
      }
    }
    let errors = try #require(ItemParameterCovariance(covariance, items: Self.items))
    #expect(errors.itemCount == Self.items.count)
    let plain = try estimator.estimate(Self.pattern, items: Self.items)
    let estimate = try estimator.estimate(
      Self.pattern, items: Self.items, parameterErrors: errors)
    #expect(estimate.theta == plain.theta)
    #expect((estimate.parameterVariance / expected - 1).magnitude < 1e-5)
    let error = try #require(estimate.standardError)
    let without = try #require(plain.standardError)
    #expect((error * error - without * without - expected).magnitude < 1e-6)
  }

  @Test("A shared coefficient's error is that of the scale, not of independent items")
  func shared() throws {
    let items = [ItemModel](repeating: .logistic(LogisticItem(difficulty: 0.2)), count: 4)
    let difficulty = [0.0, 1, 0, 0]
    let jacobian = (0..<4).flatMap { _ in difficulty }
    let shared = try #require(
      ItemParameterCovariance(coefficients: [0.04], jacobian: jacobian, items: items))
    var block = [Double](repeating: 0, count: 16)
    block[5] = 0.04
    let blocks = [[Double]](repeating: block, count: 4)
    let independent = try #require(ItemParameterCovariance(blocks: blocks, items: items))
    let estimator = AbilityEstimator(method: .maximumLikelihood)
    let pattern = [1, 0, 1, 1]
    let together = try estimator.estimate(pattern, items: items, parameterErrors: shared)
    let apart = try estimator.estimate(pattern, items: items, parameterErrors: independent)
    // All difficulties shift by one amount, and theta with them; or each shifts a quarter of it.
    #expect((together.parameterVariance - 0.04).magnitude < 1e-8)
    #expect((apart.parameterVariance - 0.01).magnitude < 1e-8)
  }

  @Test("A matrix that is no covariance of the parameters is refused")
  func refused() {
    let items = [ItemModel.logistic(LogisticItem(difficulty: 0))]
    var matrix = [Double](repeating: 0, count: 16)
    #expect(ItemParameterCovariance(matrix, items: items) != nil)
    #expect(ItemParameterCovariance([0], items: items) == nil)
    matrix[1] = 0.1
    #expect(ItemParameterCovariance(matrix, items: items) == nil)
    matrix[1] = 0
    matrix[5] = -1
    #expect(ItemParameterCovariance(matrix, items: items) == nil)
    #expect(ItemParameterCovariance(blocks: [], items: items) == nil)
    #expect(ItemParameterCovariance(coefficients: [1], jacobian: [1, 2], items: items) == nil)
  }
}

extension ItemModel {
  /// The item with one parameter shifted.
  fileprivate func shifted(_ parameter: Int, by step: Double) throws -> ItemModel {
    var p = parameters
    p[parameter] += step
    switch self {
    case .logistic(let item):
      return .logistic(
        LogisticItem(
          discrimination: p[0], difficulty: p[1], lowerAsymptote: p[2], upperAsymptote: p[3],
          scaling: item.scaling))
    case .graded:
      return .graded(GradedItem(discrimination: p[0], thresholds: Array(p.dropFirst())))
    case .partialCredit:
      return .partialCredit(PartialCreditItem(discrimination: p[0], steps: Array(p.dropFirst())))
    case .nominal:
      let half = p.count / 2
      return .nominal(
        try #require(NominalItem(slopes: Array(p[..<half]), intercepts: Array(p[half...]))))
    }
  }
}
