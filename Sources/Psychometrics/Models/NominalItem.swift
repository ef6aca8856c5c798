/// An item of the nominal response model, with categories 0 to m in no order.
///
/// The probability of category k is proportional to exp(a_k theta + c_k). Only differences of
/// slopes and of intercepts matter; category 0 conventionally has both at 0. mirt's form
/// a ak_k theta + d_k is the same with a_k = a ak_k.
///
/// Source: R. D. Bock, "Estimating item parameters and latent ability when responses are scored in
/// two or more nominal categories", Psychometrika 37 (1972), 29-51.
public struct NominalItem: Hashable, Sendable {
  /// The slopes a_0 to a_m.
  public let slopes: [Double]
  /// The intercepts c_0 to c_m; as many as slopes.
  public let intercepts: [Double]

  /// Makes an item, or nothing where the two lists differ in length or have under two entries.
  public init?(slopes: [Double], intercepts: [Double]) {
    guard slopes.count == intercepts.count, slopes.count > 1 else { return nil }
    self.slopes = slopes
    self.intercepts = intercepts
  }

  /// The number of categories, m + 1.
  public var categoryCount: Int { slopes.count }

  /// The curves of all categories, from 0 up.
  public func curves(at theta: Double) -> [CategoryCurve] {
    DividedByTotal.curves(exponents: exponents(at: theta), slopes: slopes)
  }

  func answerCurve(of category: Int, at theta: Double) -> AnswerCurve {
    DividedByTotal.answerCurve(of: category, exponents: exponents(at: theta), slopes: slopes)
  }

  private func exponents(at theta: Double) -> [Double] {
    zip(slopes, intercepts).map { $0 * theta + $1 }
  }
}
