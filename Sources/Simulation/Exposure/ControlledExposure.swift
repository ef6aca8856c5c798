public import Assessment

/// Exposure controls that a simulation found for an adaptive section.
public struct ControlledExposure: Hashable, Sendable {
  /// The section.
  public let section: Path
  /// The greatest rate of exposure wished for.
  public let target: Double
  /// The controls, ready to be included in the definition.
  public let controls: ExposureControls
  /// How many rounds of simulation it took.
  public let rounds: Int
}
