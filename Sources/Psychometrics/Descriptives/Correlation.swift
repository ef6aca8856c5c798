/// The product-moment correlation of two lists of numbers.
public enum Correlation {
  /// The correlation in `-1 ... 1`, or nothing where either list does not vary.
  ///
  /// Fewer than two pairs give nothing.
  ///
  /// - Precondition: the lists are equally long.
  public static func pearson(_ first: [Double], _ second: [Double]) -> Double? {
    precondition(first.count == second.count, "a correlation needs pairs of numbers")
    let a = first.deviationsFromMean
    let b = second.deviationsFromMean
    let product = (a.sumOfSquares * b.sumOfSquares).squareRoot()
    guard product > 0 else { return nil }
    return min(1, max(-1, a.dotProduct(from: 0, with: b, from: 0, count: a.count) / product))
  }
}

extension [Double] {
  /// The numbers less their mean; exactly 0 where all numbers are equal.
  var deviationsFromMean: [Double] {
    guard let first else { return [] }
    // Taking the first number off before averaging leaves equal numbers without rounding error.
    let shift = reduce(0) { $0 + ($1 - first) } / Double(count)
    return map { ($0 - first) - shift }
  }

  /// The sum of the squared numbers.
  var sumOfSquares: Double { dotProduct(from: 0, with: self, from: 0, count: count) }
}
