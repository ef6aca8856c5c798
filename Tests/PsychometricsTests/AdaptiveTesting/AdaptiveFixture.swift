import Psychometrics
import RealModule
import Testing

/// Pools, estimators and simulated answers for tests of adaptive testing.
enum AdaptiveFixture {
  /// Items of every model in turn, with parameters drawn from a seed.
  static func models(_ count: Int, seed: UInt64 = 3) -> [ItemModel] {
    var stream = RandomStream(seed: seed, purpose: "fixture")
    return (0..<count).map { index in
      let a = 0.6 + 1.6 * stream.uniform()
      let b = 1.3 * stream.normal()
      let (first, second) = (0.2 + stream.uniform(), 0.2 + stream.uniform())
      switch index % 6 {
      case 0: return .logistic(LogisticItem(difficulty: b))
      case 1: return .logistic(LogisticItem(discrimination: a, difficulty: b, scaling: 1.702))
      case 2:
        return .logistic(LogisticItem(discrimination: a, difficulty: b, lowerAsymptote: 0.2))
      case 3:
        return .logistic(
          LogisticItem(
            discrimination: a, difficulty: b, lowerAsymptote: 0.15, upperAsymptote: 0.95))
      case 4:
        return .graded(
          GradedItem(discrimination: a, thresholds: [b - first, b, b + second]))
      default:
        return .partialCredit(PartialCreditItem(discrimination: a, steps: [b + first, b - second]))
      }
    }
  }

  /// Two-parameter items alone.
  static func logistic(_ count: Int, seed: UInt64 = 3) -> [ItemModel] {
    var stream = RandomStream(seed: seed, purpose: "fixture")
    return (0..<count).map { _ in
      .logistic(
        LogisticItem(
          discrimination: 0.6 + 1.6 * stream.uniform(), difficulty: 1.3 * stream.normal()))
    }
  }

  static let nodes = Quadrature.trapezoid(33, from: -4, to: 4)

  static func estimator(_ method: AbilityEstimator.Method) -> AbilityEstimator {
    AbilityEstimator(method: method, quadrature: nodes, bounds: .clamped(-4...4))
  }

  static let methods: [AbilityEstimator.Method] = [
    .maximumLikelihood, .maximumAPosteriori, .expectedAPosteriori, .weightedLikelihood,
  ]

  /// A design by EAP that gives so many items.
  static func design(
    _ length: Int, selection: SelectionRule = .maximumInformation, start: StartRule = StartRule(),
    balance: ContentBalance? = nil, exposure: ExposureRule = .unrestricted
  ) -> AdaptiveDesign {
    AdaptiveDesign(
      start: start, selection: selection, stopping: .length(length),
      estimator: estimator(.expectedAPosteriori), balance: balance, exposure: exposure)
  }

  /// The answer of a simulated person, the same whenever the item is given.
  static func answer(_ pool: AdaptivePool, _ item: Int, theta: Double, person: UInt64) -> Int {
    var stream = RandomStream(seed: person, purpose: "fixture-answer", index: item)
    var left = stream.uniform()
    let probabilities = pool.items[item].model.probabilities(at: theta)
    for (category, probability) in probabilities.enumerated() {
      if left < probability { return category }
      left -= probability
    }
    return probabilities.count - 1
  }

  /// Gives a simulated person the rest of a test.
  static func finish(_ test: inout AdaptiveTest, theta: Double, person: UInt64 = 1) {
    while let item = test.next() {
      test.record(answer(test.pool, item, theta: theta, person: person), for: item)
    }
  }

  /// A test that a simulated person has finished.
  static func finished(
    _ pool: AdaptivePool, _ design: AdaptiveDesign, theta: Double, person: UInt64 = 1
  ) throws -> AdaptiveTest {
    var test = try AdaptiveTest(pool: pool, design: design, seed: person)
    finish(&test, theta: theta, person: person)
    return test
  }
}
