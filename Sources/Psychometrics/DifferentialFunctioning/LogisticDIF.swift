import RealModule

/// The comparison of two groups by nested logistic regressions of a right answer.
///
/// The models predict by the matching score; by score and group; and by score, group and their
/// product. A group effect that is the same at all scores is uniform, a product is nonuniform.
///
/// Sources: H. Swaminathan and H. J. Rogers, "Detecting differential item functioning using
/// logistic regression procedures", Journal of Educational Measurement 27 (1990), 361-370;
/// R^2 by N. J. D. Nagelkerke, Biometrika 78 (1991), 691-692.
public struct LogisticDIF: Hashable, Sendable {
  /// The nested models.
  public enum Model: Hashable, Sendable, CaseIterable {
    /// Score alone.
    case score
    /// Score and group.
    case group
    /// Score, group and their product.
    case product
  }

  /// The effects that two of the models are compared for.
  public enum Effect: Hashable, Sendable, CaseIterable {
    /// The group's, 1 degree of freedom.
    case uniform
    /// The product's, 1 degree of freedom.
    case nonuniform
    /// Both together, 2 degrees of freedom.
    case both
  }

  /// The test of uniform functioning.
  public let uniform: LogisticDIFTest
  /// The test of nonuniform functioning.
  public let nonuniform: LogisticDIFTest
  /// The test of both together.
  public let both: LogisticDIFTest
  /// The coefficients of the largest model: constant, score, focal group, product.
  public let coefficients: [Double]
  /// The standard errors of `coefficients`.
  public let standardErrors: [Double]

  init(_ strata: [ScoreStratum], item: Int) throws(DIFError) {
    let score = try Self.fit(strata, .score, item: item)
    let group = try Self.fit(strata, .group, item: item)
    let product = try Self.fit(strata, .product, item: item)
    let variation = ExplainedVariation(strata)
    uniform = LogisticDIFTest(of: .uniform, from: score, to: group, variation)
    nonuniform = LogisticDIFTest(of: .nonuniform, from: group, to: product, variation)
    both = LogisticDIFTest(of: .both, from: score, to: product, variation)
    coefficients = product.coefficients
    standardErrors = product.standardErrors
  }

  /// The test of an effect.
  public func test(of effect: Effect) -> LogisticDIFTest {
    switch effect {
    case .uniform: uniform
    case .nonuniform: nonuniform
    case .both: both
    }
  }

  private static func fit(
    _ strata: [ScoreStratum], _ model: Model, item: Int
  ) throws(DIFError) -> LogisticRegression {
    var cells: [LogisticRegression.Cell] = []
    for stratum in strata {
      for (group, right, wrong) in [
        (0.0, stratum.referenceRight, stratum.referenceWrong),
        (1.0, stratum.focalRight, stratum.focalWrong),
      ] where right + wrong > 0 {
        let score = Double(stratum.score)
        let predictors: [Double] =
          switch model {
          case .score: [1, score]
          case .group: [1, score, group]
          case .product: [1, score, group, score * group]
          }
        cells.append(.init(predictors: predictors, right: right, wrong: wrong))
      }
    }
    do {
      return try LogisticRegression(cells)
    } catch {
      switch error {
      case .separated: throw .separated(item: item, model: model)
      case .collinear: throw .collinear(item: item, model: model)
      }
    }
  }
}
