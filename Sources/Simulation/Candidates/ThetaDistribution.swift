/// Where the true thetas of simulated candidates come from.
public enum ThetaDistribution: Hashable, Sendable {
  /// The normal distribution with the mean and standard deviation of the calibration.
  case normal
  /// Uniform over three of the calibration's standard deviations on both sides of its mean.
  case uniform
  /// These, in turn.
  case points([Double])

  /// Reads `normal`, `uniform`, or finite numbers with commas between; nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "normal": self = .normal
    case "uniform": self = .uniform
    default:
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let points = parts.compactMap { Double($0) }.filter(\.isFinite)
      guard !parts.isEmpty, points.count == parts.count, Set(points).count == points.count else {
        return nil
      }
      self = .points(points)
    }
  }

  /// How far uniform thetas reach, in standard deviations.
  static let reach = 3.0
}
