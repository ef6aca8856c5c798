/// The covariance of the errors of the parameters of a list of items.
///
/// The parameters of all items stand one after another, each item's in the order of
/// `ItemModel.parameters`. A parameter that is fixed, such as the asymptotes of a two-parameter
/// item, has a row and a column of zeros.
public struct ItemParameterCovariance: Hashable, Sendable {
  private let offsets: [Int]
  private let size: Int
  /// The covariances row by row.
  private let values: [Double]

  /// The number of items whose parameters are covered.
  public var itemCount: Int { offsets.count }

  /// Takes the covariance of all parameters of `items`, row by row.
  ///
  /// Items that share coefficients, such as a family made from one template, have covariances
  /// between items too. Gives nothing where the matrix is not square of the parameters' number, not
  /// symmetric to 1 in 10^9, not finite, or has a negative variance.
  public init?(_ matrix: [Double], items: [ItemModel]) {
    var offsets: [Int] = []
    var size = 0
    for item in items {
      offsets.append(size)
      size += item.parameters.count
    }
    guard matrix.count == size * size, matrix.allSatisfy(\.isFinite) else { return nil }
    for row in 0..<size {
      guard matrix[row * size + row] >= 0 else { return nil }
      for column in 0..<row {
        let (a, b) = (matrix[row * size + column], matrix[column * size + row])
        guard (a - b).magnitude <= 1e-9 * max(a.magnitude, b.magnitude) else { return nil }
      }
    }
    self.offsets = offsets
    self.size = size
    values = matrix
  }

  /// Takes the covariance of each item's own parameters, row by row; items are independent.
  ///
  /// Gives nothing in the cases of `init(_:items:)`, or without one block an item.
  public init?(blocks: [[Double]], items: [ItemModel]) {
    guard blocks.count == items.count else { return nil }
    let counts = items.map(\.parameters.count)
    let size = counts.reduce(0, +)
    var matrix = [Double](repeating: 0, count: size * size)
    var offset = 0
    for (block, count) in zip(blocks, counts) {
      guard block.count == count * count else { return nil }
      for row in 0..<count {
        for column in 0..<count {
          matrix[(offset + row) * size + offset + column] = block[row * count + column]
        }
      }
      offset += count
    }
    self.init(matrix, items: items)
  }

  /// Takes the covariance of coefficients that all parameters are functions of, row by row.
  ///
  /// `jacobian` has, row by row, the derivatives of each parameter by each coefficient; the
  /// parameters' covariance is J C J'. Gives nothing in the cases of `init(_:items:)`, or where the
  /// two matrices do not fit.
  public init?(coefficients: [Double], jacobian: [Double], items: [ItemModel]) {
    let size = items.reduce(0) { $0 + $1.parameters.count }
    guard size > 0, jacobian.count.isMultiple(of: size) else { return nil }
    let count = jacobian.count / size
    guard coefficients.count == count * count else { return nil }
    var half = [Double](repeating: 0, count: size * count)
    for row in 0..<size {
      for column in 0..<count {
        for k in 0..<count {
          half[row * count + column] += jacobian[row * count + k] * coefficients[k * count + column]
        }
      }
    }
    var matrix = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0..<size {
        for k in 0..<count {
          matrix[row * size + column] += half[row * count + k] * jacobian[column * count + k]
        }
      }
    }
    self.init(matrix, items: items)
  }

  /// The variance of a quantity with these derivatives by the parameters.
  func variance(_ gradient: [ParameterDerivative]) -> Double {
    let used = gradient.compactMap { derivative -> (index: Int, value: Double)? in
      let index = offsets[derivative.item] + derivative.parameter
      return values[index * size + index] > 0 ? (index, derivative.value) : nil
    }
    var variance = 0.0
    for a in used {
      for b in used { variance += a.value * b.value * values[a.index * size + b.index] }
    }
    return max(0, variance)
  }
}
