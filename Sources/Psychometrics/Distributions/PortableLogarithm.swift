/// A natural logarithm made of basic arithmetic alone, so that it is the same on every machine.
///
/// The error is below one unit in the last place for positive normal numbers. It exists for
/// `RandomStream`, whose values must not depend on a system's mathematical library.
///
/// Source: the method and constants of `e_log.c` in Sun's fdlibm 5.3: with
/// x = 2^k (1 + f) and s = f / (2 + f), log(1 + f) = f - s (f - R(s^2)).
enum PortableLogarithm {
  private static let ln2High = 6.93147180369123816490e-01
  private static let ln2Low = 1.90821492927058770002e-10

  /// The natural logarithm of a positive, normal, finite number.
  static func log(_ x: Double) -> Double {
    var fraction = x.significand
    var exponent = x.exponent
    if fraction > 1.4142135623730951 {
      fraction *= 0.5
      exponent += 1
    }
    let f = fraction - 1
    let k = Double(exponent)
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    let even =
      w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01))
    let oddTail = 1.818357216161805012e-01 + w * 1.479819860511658591e-01
    let odd = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01 + w * oddTail))
    let halfSquare = 0.5 * f * f
    return k * ln2High - ((halfSquare - (s * (halfSquare + (odd + even)) + k * ln2Low)) - f)
  }
}
