public import Assessment
public import Psychometrics
import RealModule

/// How often intervals of theta cover it where item difficulties are predicted by a model whose
/// coefficients are in error.
///
/// In each replication the true coefficients are drawn once: eta plus an error from their
/// covariance, shared by all items; each item adds a residual of its own. Persons from a standard
/// normal distribution answer by the true difficulties, and are scored by the predicted ones.
public struct PredictionStudy: Sendable {
  /// What the standard error of theta takes in.
  public enum Errors: Sendable, CaseIterable {
    /// The covariance of the coefficients, shared by the items, and the residuals.
    case shared
    /// The same variance for each item, as if the errors of items were independent.
    case independent
    /// Nothing: difficulties count as exact.
    case none
  }

  /// How difficulty is predicted.
  public let model: DifficultyModel
  /// The cells of the items of a test.
  public let cells: [FamilyCell]
  /// What estimates theta.
  public let estimator: AbilityEstimator

  /// Prepares a study.
  public init(
    _ model: DifficultyModel, cells: [FamilyCell],
    estimator: AbilityEstimator = AbilityEstimator(method: .expectedAPosteriori)
  ) {
    self.model = model
    self.cells = cells
    self.estimator = estimator
  }

  /// The share of intervals of a level that cover theta, for each treatment of errors.
  ///
  /// - Parameters:
  ///   - replications: How often the coefficients are drawn.
  ///   - persons: How many persons sit the test in each replication.
  ///   - level: The level of the intervals, 0 to 1.
  ///   - seed: The seed.
  /// - Returns: nothing where the model predicts no difficulties for these cells.
  public func coverage(
    replications: Int, persons: Int, level: Double = 0.95, seed: UInt64
  ) -> [Errors: Double] {
    let items = cells.map {
      ItemModel.logistic(LogisticItem(difficulty: model.difficulty(of: $0)))
    }
    guard let root = CoefficientRoot(model), let shared = covariance(items, isShared: true),
      let independent = covariance(items, isShared: false)
    else { return [:] }
    let tables: [(errors: Errors, intervals: [Interval?])] = [
      (.shared, intervals(items, shared)), (.independent, intervals(items, independent)),
      (.none, intervals(items, nil)),
    ]
    let z = NormalDistribution.quantile((1 + level) / 2)
    var covered: [Errors: Int] = [:]
    for replication in 0..<replications {
      var stream = RandomStream(seed: seed, purpose: "prediction", index: replication)
      let truth = trueDifficulties(root, &stream)
      for _ in 0..<persons {
        let theta = stream.normal()
        let score = truth.count { b in stream.uniform() < 1 / (1 + Double.exp(b - theta)) }
        for (errors, intervals) in tables {
          guard let interval = intervals[score] else { continue }
          let isCovered = (interval.theta - theta).magnitude <= z * interval.standardError
          covered[errors, default: 0] += isCovered ? 1 : 0
        }
      }
    }
    return covered.mapValues { Double($0) / Double(max(replications * persons, 1)) }
  }

  private typealias Interval = (theta: Double, standardError: Double)

  /// The estimate for each number of right answers, which is all that it depends on under a Rasch
  /// model, its derivatives by the difficulties included.
  private func intervals(
    _ items: [ItemModel], _ errors: ItemParameterCovariance?
  ) -> [Interval?] {
    (0...items.count).map { score in
      let answers = items.indices.map { $0 < score ? 1 : 0 }
      guard
        let estimate = try? estimator.estimate(answers, items: items, parameterErrors: errors),
        let error = estimate.standardError
      else { return nil }
      return (estimate.theta, error)
    }
  }

  /// b = x'(eta + error) + residual for each item.
  private func trueDifficulties(
    _ root: CoefficientRoot, _ stream: inout RandomStream
  ) -> [Double] {
    let errors = root.draw(&stream)
    return cells.map { cell in
      let shift = zip(model.features(of: cell), errors).reduce(0) { $0 + $1.0 * $1.1 }
      return model.difficulty(of: cell) + shift + model.residualDeviation * stream.normal()
    }
  }

  private func covariance(_ items: [ItemModel], isShared: Bool) -> ItemParameterCovariance? {
    let features = cells.map { model.features(of: $0) }
    let size = items.count * 4
    var matrix = [Double](repeating: 0, count: size * size)
    for row in items.indices {
      for column in items.indices where isShared || row == column {
        var value = model.covariance(of: features[row], features[column])
        if row == column { value += model.residualDeviation * model.residualDeviation }
        // A logistic item's difficulty is its second parameter of four.
        matrix[(row * 4 + 1) * size + column * 4 + 1] = value
      }
    }
    return ItemParameterCovariance(matrix, items: items)
  }
}

/// The Cholesky root of the covariance of coefficients.
private struct CoefficientRoot {
  private let lower: [Double]
  private let count: Int

  /// Nothing where the matrix is not positive semidefinite.
  init?(_ model: DifficultyModel) {
    count = model.coefficients.count
    guard model.covariance.count == count * count else { return nil }
    var lower = [Double](repeating: 0, count: count * count)
    for row in 0..<count {
      for column in 0...row {
        var sum = model.covariance[row * count + column]
        for k in 0..<column { sum -= lower[row * count + k] * lower[column * count + k] }
        if row == column {
          guard sum >= -1e-12 else { return nil }
          lower[row * count + row] = max(sum, 0).squareRoot()
        } else {
          let pivot = lower[column * count + column]
          lower[row * count + column] = pivot > 0 ? sum / pivot : 0
        }
      }
    }
    self.lower = lower
  }

  func draw(_ stream: inout RandomStream) -> [Double] {
    let normals = (0..<count).map { _ in stream.normal() }
    return (0..<count).map { row in
      (0...row).reduce(0) { $0 + lower[row * count + $1] * normals[$1] }
    }
  }
}
