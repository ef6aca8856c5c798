import RealModule

/// The standard normal distribution: mean 0, standard deviation 1.
public enum NormalDistribution {
  /// The share of the distribution at or below `z`, in `0 ... 1`.
  ///
  /// Computed as erfc(-z / sqrt 2) / 2, which keeps its relative accuracy in the lower tail.
  /// Minus infinity gives 0, infinity gives 1, not a number gives not a number.
  public static func cumulative(_ z: Double) -> Double {
    0.5 * Double.erfc(-z * 0.7071067811865476)
  }

  /// The value at or below which the share `probability` of the distribution lies.
  ///
  /// 0 gives minus infinity, 1 gives infinity, anything outside `0 ... 1` gives not a number.
  /// The relative error is about 1 in 10^16. Only basic arithmetic and square roots are used, so
  /// the value is the same on every machine.
  ///
  /// Source: M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution",
  /// Applied Statistics 37 (1988), 477-484, routine PPND16.
  public static func quantile(_ probability: Double) -> Double {
    guard probability >= 0, probability <= 1 else { return .nan }
    if probability == 0 { return -.infinity }
    if probability == 1 { return .infinity }
    let q = probability - 0.5
    if q.magnitude <= 0.425 {
      let r = 0.180625 - q * q
      return q * polynomial(centreNumerator, r) / polynomial(centreDenominator, r)
    }
    let tail = q < 0 ? probability : 1 - probability
    let r = (-logarithm(tail)).squareRoot()
    let magnitude =
      r <= 5
      ? polynomial(middleNumerator, r - 1.6) / polynomial(middleDenominator, r - 1.6)
      : polynomial(farNumerator, r - 5) / polynomial(farDenominator, r - 5)
    return q < 0 ? -magnitude : magnitude
  }

  /// A subnormal number is scaled up first, because `PortableLogarithm` takes normal numbers.
  private static func logarithm(_ x: Double) -> Double {
    if x.isNormal { return PortableLogarithm.log(x) }
    return PortableLogarithm.log(x * 0x1p60) - 60 * 0.6931471805599453
  }

  private typealias Coefficients = (
    Double, Double, Double, Double, Double, Double, Double, Double
  )

  private static func polynomial(_ c: Coefficients, _ x: Double) -> Double {
    let high = ((c.7 * x + c.6) * x + c.5) * x + c.4
    return (((high * x + c.3) * x + c.2) * x + c.1) * x + c.0
  }

  private static let centreNumerator: Coefficients = (
    3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
    1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
    3.3430575583588128105e+4, 2.5090809287301226727e+3
  )
  private static let centreDenominator: Coefficients = (
    1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
    2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4,
    5.2264952788528545610e+3
  )
  private static let middleNumerator: Coefficients = (
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
    3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
    2.27238449892691845833e-2, 7.74545014278341407640e-4
  )
  private static let middleDenominator: Coefficients = (
    1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
    1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
    1.05075007164441684324e-9
  )
  private static let farNumerator: Coefficients = (
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7
  )
  private static let farDenominator: Coefficients = (
    1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
    7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
    2.04426310338993978564e-15
  )
}
