/// Guttman's lower bounds of reliability that need no split of the items.
///
/// Source: L. Guttman, "A basis for analyzing test-retest reliability", Psychometrika 10 (1945),
/// 255-282. Lambda 4 is the best split (`SplitHalfSearch`).
public struct GuttmanLambdas: Hashable, Sendable {
  /// 1 less the share of the item variances in the variance of the total.
  public let lambda1: Double
  /// Lambda 1 with the root of the summed squared covariances added.
  public let lambda2: Double
  /// Coefficient alpha.
  public let lambda3: Double
  /// Lambda 1 with the item of largest squared covariances added.
  public let lambda5: Double
  /// 1 less the share of the items' errors of regression on the others, of correlations.
  ///
  /// The items are brought to equal variance first, as is usual. Nothing where an item has no
  /// variance or depends linearly on the others.
  public let lambda6: Double?
  /// Lambda 6 of the covariances as they are; nothing in the same cases.
  public let lambda6OfCovariances: Double?

  /// Computes the bounds of at least two items whose total varies.
  public init(_ covariance: ItemCovariance) throws(ReliabilityError) {
    try covariance.requireVaryingTotal()
    let matrix = covariance.matrix
    let total = matrix.sum
    let count = Double(covariance.itemCount)
    let squares = (0..<covariance.itemCount).map { item in
      matrix.row(item).sumOfSquares - matrix[item, item] * matrix[item, item]
    }
    lambda1 = 1 - matrix.trace / total
    lambda3 = count / (count - 1) * lambda1
    let squareSum = squares.reduce(0, +)
    lambda2 = lambda1 + (count / (count - 1) * squareSum).squareRoot() / total
    lambda5 = lambda1 + 2 * (squares.max() ?? 0).squareRoot() / total
    let multiple = covariance.squaredMultipleCorrelations
    lambda6 = multiple.flatMap { multiple in
      covariance.correlationsOfVaryingSum.map { correlations in
        1 - multiple.reduce(0) { $0 + (1 - $1) } / correlations.sum
      }
    }
    lambda6OfCovariances = multiple.map { multiple in
      1 - zip(multiple, matrix.diagonal).reduce(0) { $0 + (1 - $1.0) * $1.1 } / total
    }
  }
}
