/// Rounding as the manuals of psychological tests mean it.
public enum Rounding {
  /// How far below a boundary a number may lie and still count as on it.
  ///
  /// The z score of 11.2 with mean 8.8 and SD 3.2 is 0.75, but 0.7499999999999996 in binary.
  static let slack = 1e-9

  /// The nearest whole number, halves going up: 2.5 gives 3 and -2.5 gives -2.
  ///
  /// A number within 1e-9 below a half counts as a half.
  public static func halfUp(_ number: Double) -> Double {
    (number + (0.5 + slack)).rounded(.down)
  }
}
