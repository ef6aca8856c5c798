/// A quotient of small whole numbers.
struct WordQuotient {
  private let numerator: Int
  private let denominator: Int

  init(_ numerator: Int, _ denominator: Int = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The number; nil where it is not whole.
  var whole: Int? { numerator.isMultiple(of: denominator) ? numerator / denominator : nil }

  /// The nearest whole number, halves rounded up; 0 for what is below it.
  var rounded: Int { numerator > 0 ? (2 * numerator + denominator) / (2 * denominator) : 0 }

  static func + (left: Self, right: Self) -> Self {
    WordQuotient(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  static func - (left: Self, right: Self) -> Self {
    left + WordQuotient(-right.numerator, right.denominator)
  }

  static func * (left: Self, right: Self) -> Self {
    WordQuotient(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The quotient by a number over 0.
  static func / (left: Self, right: Self) -> Self {
    WordQuotient(left.numerator * right.denominator, left.denominator * right.numerator)
  }
}
