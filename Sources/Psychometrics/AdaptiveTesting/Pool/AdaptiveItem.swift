/// One item of an adaptive pool: its response model and what governs how often it is given.
public struct AdaptiveItem: Hashable, Sendable {
  /// The response model with its parameters.
  public var model: ItemModel
  /// The content group, or nothing.
  public var group: String?
  /// The Sympson-Hetter control parameter: the chance that the item, once selected, is given.
  public var exposureControl: Double
  /// The share of earlier tests in which the item was given, for restricting exposure.
  public var exposureRate: Double

  /// Makes an item; by default it has no group and its exposure is free.
  public init(
    model: ItemModel, group: String? = nil, exposureControl: Double = 1, exposureRate: Double = 0
  ) {
    self.model = model
    self.group = group
    self.exposureControl = exposureControl
    self.exposureRate = exposureRate
  }
}
