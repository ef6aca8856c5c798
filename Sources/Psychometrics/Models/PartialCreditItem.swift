/// An item of the partial credit family, with categories 0 to m.
///
/// The probability of category k is proportional to exp(sum of D a (theta - b_v) for v = 1 to k).
/// With a common `a` it is the partial credit model, with its own the generalized partial credit
/// model; a rating scale item's steps are its location plus thresholds common to all items. Steps
/// need not ascend.
///
/// Sources: G. N. Masters, Psychometrika 47 (1982), 149-174; E. Muraki, Applied Psychological
/// Measurement 16 (1992), 159-176; D. Andrich, Psychometrika 43 (1978), 561-573.
public struct PartialCreditItem: Hashable, Sendable {
  /// The discrimination a; 1 in the partial credit model.
  public let discrimination: Double
  /// The step parameters b_1 to b_m.
  public let steps: [Double]
  /// The constant D by which a is multiplied.
  public let scaling: Double

  /// Makes an item of the (generalized) partial credit model.
  public init(discrimination: Double = 1, steps: [Double], scaling: Double = 1) {
    self.discrimination = discrimination
    self.steps = steps
    self.scaling = scaling
  }

  /// Makes an item of the rating scale model: steps at the location plus each threshold.
  public init(
    discrimination: Double = 1, location: Double, thresholds: [Double], scaling: Double = 1
  ) {
    self.init(
      discrimination: discrimination, steps: thresholds.map { location + $0 }, scaling: scaling)
  }

  /// The number of categories, m + 1.
  public var categoryCount: Int { steps.count + 1 }

  /// The curves of all categories, from 0 up.
  public func curves(at theta: Double) -> [CategoryCurve] {
    DividedByTotal.curves(exponents: exponents(at: theta), slopes: slopes)
  }

  func answerCurve(of category: Int, at theta: Double) -> AnswerCurve {
    DividedByTotal.answerCurve(of: category, exponents: exponents(at: theta), slopes: slopes)
  }

  /// The slopes of the exponents by theta.
  var slopes: [Double] {
    let slope = scaling * discrimination
    return (0..<categoryCount).map { slope * Double($0) }
  }

  func exponents(at theta: Double) -> [Double] {
    let slope = scaling * discrimination
    var exponents = [0.0]
    var total = 0.0
    for step in steps {
      total += slope * (theta - step)
      exponents.append(total)
    }
    return exponents
  }
}
