/// The rise of an estimating function between two thetas, from its slope.
enum SlopeIntegral {
  /// The integral of the slope, by four-point Gauss-Legendre rules over 64 equal parts.
  static func rise(_ function: EstimatingFunction, from low: Double, to high: Double) -> Double {
    let parts = 64
    let half = (high - low) / Double(2 * parts)
    var sum = 0.0
    for part in 0..<parts {
      let middle = low + half * Double(2 * part + 1)
      for (node, weight) in rule {
        sum +=
          weight
          * (function.slope(at: middle - half * node)
            + function.slope(at: middle + half * node))
      }
    }
    return sum * half
  }

  private static let rule = [
    (0.3399810435848563, 0.6521451548625461), (0.8611363115940526, 0.3478548451374538),
  ]
}
