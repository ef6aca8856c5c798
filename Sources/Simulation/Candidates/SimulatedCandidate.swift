/// One simulated candidate: who it is and what is true of it.
public struct SimulatedCandidate: Hashable, Sendable {
  /// The number, from 1.
  public let number: Int
  /// The seed of its session.
  public let seed: UInt64
  /// The true theta on each latent scale of the assessment.
  public let thetas: [Double]
  /// The speed in standard deviations.
  public let speed: Double

  /// The id, which names the seed: `assay take --answers` with this seed repeats the session.
  public var id: String { "simulee-\(number)-seed-\(seed)" }
}
