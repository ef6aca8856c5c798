import RealModule

/// How long an item takes: the lognormal model of response times.
///
/// The logarithm of the time in seconds is normal with mean beta - tau and standard deviation
/// 1 / alpha, where tau is the person's speed.
///
/// ```swift
/// let model = ResponseTimeModel(timeIntensity: 3.4, timeDiscrimination: 2)
/// model?.median(atSpeed: 0)   // 29.96 seconds
/// ```
///
/// Source: W. J. van der Linden, "A lognormal model for response times on test items", Journal of
/// Educational and Behavioral Statistics 31 (2006), 181-204.
public struct ResponseTimeModel: Hashable, Sendable {
  /// The time intensity beta: the mean logarithm of the seconds that a person of speed 0 takes.
  public let timeIntensity: Double
  /// The time discrimination alpha, above 0.
  public let timeDiscrimination: Double

  /// Makes a model; nil where the discrimination is not above 0 or a parameter is not finite.
  public init?(timeIntensity: Double, timeDiscrimination: Double) {
    guard timeIntensity.isFinite, timeDiscrimination.isFinite, timeDiscrimination > 0 else {
      return nil
    }
    self.timeIntensity = timeIntensity
    self.timeDiscrimination = timeDiscrimination
  }

  /// The median time in seconds at a speed.
  public func median(atSpeed speed: Double) -> Double { .exp(timeIntensity - speed) }

  /// A time in seconds drawn at a speed; one draw.
  public func draw(atSpeed speed: Double, _ stream: inout RandomStream) -> Double {
    .exp(timeIntensity - speed + stream.normal() / timeDiscrimination)
  }
}
