import RealModule

/// The standard logistic distribution.
enum Logistic {
  /// 1 / (1 + exp(-x)), accurate in both tails and never an overflow.
  static func cumulative(_ x: Double) -> Double {
    if x >= 0 { return 1 / (1 + Double.exp(-x)) }
    let e = Double.exp(x)
    return e / (1 + e)
  }

  /// The natural logarithm of `cumulative(x)`, finite for every finite x.
  static func logCumulative(_ x: Double) -> Double {
    if x >= 0 { return -Double.log(onePlus: Double.exp(-x)) }
    return x - Double.log(onePlus: Double.exp(x))
  }
}
