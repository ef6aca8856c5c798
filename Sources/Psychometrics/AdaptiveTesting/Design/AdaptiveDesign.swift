/// How an adaptive test starts, chooses, estimates and ends.
///
/// ```swift
/// let design = AdaptiveDesign(
///   selection: .maximumInformation,
///   stopping: .within(5...30, .precision(standardError: 0.35)),
///   estimator: AbilityEstimator(method: .expectedAPosteriori))
/// ```
public struct AdaptiveDesign: Hashable, Sendable {
  /// How the test begins.
  public var start: StartRule
  /// Which item comes next.
  public var selection: SelectionRule
  /// When the test ends.
  public var stopping: StoppingRule
  /// How theta is estimated; its quadrature and prior also serve the selection criteria.
  public var estimator: AbilityEstimator
  /// How items divide among content groups, or nothing.
  public var balance: ContentBalance?
  /// How single items are kept from being given too often.
  public var exposure: ExposureRule

  /// Makes a design.
  public init(
    start: StartRule = StartRule(), selection: SelectionRule = .maximumInformation,
    stopping: StoppingRule, estimator: AbilityEstimator, balance: ContentBalance? = nil,
    exposure: ExposureRule = .unrestricted
  ) {
    self.start = start
    self.selection = selection
    self.stopping = stopping
    self.estimator = estimator
    self.balance = balance
    self.exposure = exposure
  }
}
