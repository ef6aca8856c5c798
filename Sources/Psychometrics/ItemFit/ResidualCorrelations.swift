/// Q3: the correlations of items' residuals, which are near 0 where items are locally independent.
///
/// A residual is the category less its expectation at the person's theta. Because theta is
/// estimated from the same answers, the values lie around -1 / (J - 1) for J items. Only persons
/// with both answers and a finite theta enter a pair.
///
/// Source: W. M. Yen, "Effects of local item dependence on the fit and equating performance of the
/// three-parameter logistic model", Applied Psychological Measurement 8 (1984), 125-145.
public struct ResidualCorrelations: Hashable, Sendable {
  /// The number of items.
  public let itemCount: Int
  /// The correlations of the pairs, the upper triangle row by row.
  private let pairs: [Double?]

  /// Correlates the residuals of all pairs of items.
  ///
  /// - Throws: `ModelFitError` where the counts differ or a response is no category of its item.
  public init(
    responses: ResponseMatrix, items: [ItemModel], thetas: [Double?]
  ) throws(ModelFitError) {
    let residuals = try ItemResiduals(responses: responses, items: items, thetas: thetas)
    itemCount = items.count
    var pairs: [Double?] = []
    for first in items.indices {
      for second in (first + 1)..<max(items.count, first + 1) {
        pairs.append(
          Self.correlation(residuals.values[first], residuals.values[second]))
      }
    }
    self.pairs = pairs
  }

  /// The correlation of two items' residuals: 1 of an item with itself, and nothing where under
  /// two persons have both answers or a residual does not vary.
  ///
  /// - Precondition: both are items of the matrix.
  public subscript(first: Int, second: Int) -> Double? {
    let (low, high) = (min(first, second), max(first, second))
    precondition(low >= 0 && high < itemCount, "no such item")
    if low == high { return 1 }
    return pairs[low * itemCount - low * (low + 1) / 2 + high - low - 1]
  }

  private static func correlation(_ first: [Double?], _ second: [Double?]) -> Double? {
    var x: [Double] = []
    var y: [Double] = []
    for (a, b) in zip(first, second) {
      guard let a, let b else { continue }
      x.append(a)
      y.append(b)
    }
    guard x.count > 1 else { return nil }
    let (a, b) = (centred(x), centred(y))
    let products = a.dotProduct(from: 0, with: b, from: 0, count: a.count)
    let squares =
      a.dotProduct(from: 0, with: a, from: 0, count: a.count)
      * b.dotProduct(from: 0, with: b, from: 0, count: b.count)
    return squares > 0 ? products / squares.squareRoot() : nil
  }

  private static func centred(_ values: [Double]) -> [Double] {
    let mean = values.reduce(0, +) / Double(values.count)
    return values.map { $0 - mean }
  }
}
