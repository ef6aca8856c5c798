import Psychometrics
import Testing

/// A small model as a function of its free parameters, written independently of the library's own
/// knowledge of what is free.
struct FreeModelCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let values: [Double]
  let free: FreeParameters
  let items: @Sendable ([Double]) -> [ItemModel]
  let prior: @Sendable ([Double]) -> LatentPrior

  static let all = [mixed, ratingScale, twoScales, guessing, nominal]

  /// Graded, generalized partial credit and two-parameter items, all parameters free.
  static let mixed = FreeModelCase(
    testDescription: "mixed models",
    values: [1.2, -1, 0.8, 0.7, -0.6, 0.1, 0.9, 1.5, 0.3, 0.9, -1.2, -0.1],
    free: FreeParameters(itemCount: 4, each: [.discrimination, .thresholds]),
    items: { v in
      [
        .graded(GradedItem(discrimination: v[0], thresholds: [v[1], v[2]])),
        .partialCredit(
          PartialCreditItem(discrimination: v[3], steps: [v[4], v[5], v[6]])),
        .logistic(LogisticItem(discrimination: v[7], difficulty: v[8])),
        .graded(GradedItem(discrimination: v[9], thresholds: [v[10], v[11]])),
      ]
    }, prior: { _ in .standardNormal })

  /// A rating scale model with a free latent mean-less variance: v[0] is its standard deviation.
  static let ratingScale = FreeModelCase(
    testDescription: "the rating scale model with free variance",
    values: [1.2, -0.7, 0.1, 0.6, 1.1, -0.4],
    free: FreeParameters(itemCount: 4, each: .location, latentVariance: true),
    items: { v in
      (1...4).map {
        .partialCredit(PartialCreditItem(location: v[$0], thresholds: [v[5], 0.3]))
      }
    }, prior: { .normal(mean: 0, standardDeviation: $0[0]) })

  /// Two rating scales of two items each, of three and of two thresholds.
  static let twoScales = FreeModelCase(
    testDescription: "two sets of the rating scale model",
    values: [0.1, -0.6, 0.8, 0.2, -0.9, 0.1, -0.4],
    free: FreeParameters(
      items: Array(repeating: .location, count: 4), ratingScaleSets: [1: 7, 3: 7]),
    items: { v in
      (0...3).map {
        let thresholds = $0.isMultiple(of: 2) ? [v[4], v[5], -v[4] - v[5]] : [v[6], -v[6]]
        return .partialCredit(PartialCreditItem(location: v[$0], thresholds: thresholds))
      }
    }, prior: { _ in .standardNormal })

  /// Three-parameter items of one common discrimination and fixed guessing but for the last.
  static let guessing = FreeModelCase(
    testDescription: "logistic items that share a discrimination",
    values: [1.3, -0.8, 0.2, 0.7, 1.1, 0.22, 0.93],
    free: FreeParameters(
      items: [
        [.commonDiscrimination, .thresholds], [.commonDiscrimination, .thresholds],
        [.commonDiscrimination, .thresholds],
        [.commonDiscrimination, .thresholds, .lowerAsymptote, .upperAsymptote],
      ]),
    items: { v in
      (1...4).map {
        .logistic(
          LogisticItem(
            discrimination: v[0], difficulty: v[$0], lowerAsymptote: $0 == 4 ? v[5] : 0.1,
            upperAsymptote: $0 == 4 ? v[6] : 1, scaling: 1.7))
      }
    }, prior: { _ in .standardNormal })

  /// A nominal item among dichotomous ones of fixed parameters, with a free mean and variance.
  static let nominal = FreeModelCase(
    testDescription: "a nominal item and a free latent distribution",
    values: [0.8, 1.7, 0.4, -0.5, 0.2, 1.1],
    free: FreeParameters(
      items: [[.discrimination, .thresholds], [], [], []], latentMean: true,
      latentVariance: true),
    items: { v in
      let nominal = NominalItem(slopes: [0, v[0], v[1]], intercepts: [0, v[2], v[3]])
      return [nominal.map { .nominal($0) } ?? .logistic(LogisticItem(difficulty: 0))]
        + [-0.5, 0.2, 0.9].map { .logistic(LogisticItem(discrimination: 1.4, difficulty: $0)) }
    }, prior: { .normal(mean: $0[4], standardDeviation: $0[5]) })
}
