/// What Warm's estimator needs of an item at a theta, summed over categories.
struct ItemExpectation: Hashable, Sendable {
  /// The sum of P'^2 / P, the expected information I.
  var information = 0.0
  /// The sum of P' P'' / P, called J by Warm.
  var bias = 0.0

  init() {}

  /// One category's share; nothing where its probability is 0.
  init(_ curve: CategoryCurve) {
    guard curve.probability > 0 else { return }
    let score = curve.slope / curve.probability
    information = score * curve.slope
    bias = score * curve.curvature
  }

  static func + (a: ItemExpectation, b: ItemExpectation) -> ItemExpectation {
    var sum = a
    sum.information += b.information
    sum.bias += b.bias
    return sum
  }
}
