/// What continued fractions evaluated by the method of Lentz share.
enum LentzFraction {
  /// How near to 1 the factor of a step is when the value no longer changes.
  static let tolerance = 2.5e-16

  /// The number itself, or a very small one in place of zero.
  static func away(_ value: Double) -> Double {
    value.magnitude < 1e-300 ? 1e-300 : value
  }
}
