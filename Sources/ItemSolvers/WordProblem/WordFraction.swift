/// An exact fraction in lowest terms, its denominator over 0.
struct WordFraction: Equatable {
  let numerator: Int
  let denominator: Int

  /// Creates a fraction; 0 where the denominator is not over 0.
  ///
  /// Word problems hold few numbers of at most four digits, so that no product overflows.
  init(_ numerator: Int, _ denominator: Int = 1) {
    let divisor = denominator > 0 ? Self.divisor(abs(numerator), denominator) : 1
    self.numerator = denominator > 0 ? numerator / divisor : 0
    self.denominator = denominator > 0 ? denominator / divisor : 1
  }

  /// The number; nil where it is not whole.
  var whole: Int? { denominator == 1 ? numerator : nil }

  /// The nearest whole number, halves rounded up; 0 for what is below it.
  var rounded: Int {
    guard numerator > 0 else { return 0 }
    let rest = numerator % denominator
    return numerator / denominator + (2 * rest >= denominator ? 1 : 0)
  }

  /// One over it; 0 where it is not over 0.
  var inverse: WordFraction { WordFraction(denominator, numerator) }

  static func + (left: Self, right: Self) -> Self {
    WordFraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  static func - (left: Self, right: Self) -> Self { left + right * WordFraction(-1) }

  static func * (left: Self, right: Self) -> Self {
    WordFraction(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  static func / (left: Self, right: Self) -> Self { left * right.inverse }

  private static func divisor(_ first: Int, _ second: Int) -> Int {
    first == 0 ? second : divisor(second % first, first)
  }
}
