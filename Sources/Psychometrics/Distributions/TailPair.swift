/// The share of a distribution on either side of a point; each is accurate when it is small.
struct TailPair {
  let lower: Double
  let upper: Double

  static let allAbove = TailPair(lower: 0, upper: 1)
  static let allBelow = TailPair(lower: 1, upper: 0)
  /// What a point that is not a number has on either side.
  static let undefined = TailPair(unchecked: .nan, .nan)

  /// The pair of which the lower share is known.
  init(lower: Double) {
    self.init(lower: lower, upper: 1 - lower)
  }

  /// The pair of which the upper share is known.
  init(upper: Double) {
    self.init(lower: 1 - upper, upper: upper)
  }

  init(lower: Double, upper: Double) {
    self.init(unchecked: min(1, max(0, lower)), min(1, max(0, upper)))
  }

  private init(unchecked lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  var exchanged: TailPair { TailPair(lower: upper, upper: lower) }
}
