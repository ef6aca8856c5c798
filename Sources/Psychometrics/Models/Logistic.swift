import RealModule

/// The standard logistic distribution.
enum Logistic {
  /// 1 / (1 + exp(-x)), accurate in both tails and never an overflow.
  static func cumulative(_ x: Double) -> Double {
    if x >= 0 { return 1 / (1 + Double.exp(-x)) }
    let e = Double.exp(x)
    return e / (1 + e)
  }
}
