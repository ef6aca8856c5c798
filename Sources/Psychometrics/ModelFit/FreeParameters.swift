/// Which parameters of a model were estimated from the responses whose fit is judged.
///
/// ```swift
/// let twoParameter = FreeParameters(itemCount: 20, each: [.discrimination, .thresholds])
/// let rasch = FreeParameters(itemCount: 20, each: .thresholds, latentVariance: true)
/// ```
public struct FreeParameters: Hashable, Sendable {
  /// The free parameters of one item.
  public struct Item: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    public let rawValue: Int

    /// Makes a set from its bits.
    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// The discrimination; of a nominal item all slopes but the first.
    public static let discrimination = Item(rawValue: 1)
    /// The difficulty, thresholds or steps; of a nominal item all intercepts but the first.
    public static let thresholds = Item(rawValue: 2)
    /// One location for the item, as in the rating scale model: the thresholds about it are shared
    /// by all items of its set of which this is free, so those have the same number of categories.
    public static let location = Item(rawValue: 4)
    /// The lower asymptote of a logistic item.
    public static let lowerAsymptote = Item(rawValue: 8)
    /// The upper asymptote of a logistic item.
    public static let upperAsymptote = Item(rawValue: 16)
    /// One discrimination, common to all items of which this is free.
    public static let commonDiscrimination = Item(rawValue: 32)
  }

  /// The free parameters of each item.
  public var items: [Item]
  /// The rating scale set of an item with a free location; one that is not named is in set 0.
  public var ratingScaleSets: [Int: Int]
  /// Whether the mean of the latent distribution is free.
  public var latentMean: Bool
  /// Whether the variance of the latent distribution is free.
  public var latentVariance: Bool

  /// Says what is free of each item.
  public init(
    items: [Item], ratingScaleSets: [Int: Int] = [:], latentMean: Bool = false,
    latentVariance: Bool = false
  ) {
    self.items = items
    self.ratingScaleSets = ratingScaleSets
    self.latentMean = latentMean
    self.latentVariance = latentVariance
  }

  /// Says what is free of all items alike.
  public init(
    itemCount: Int, each item: Item, latentMean: Bool = false, latentVariance: Bool = false
  ) {
    self.init(
      items: Array(repeating: item, count: max(0, itemCount)), latentMean: latentMean,
      latentVariance: latentVariance)
  }

  /// The rating scale set of an item, or nothing where it has no free location of its own.
  func ratingScaleSet(of item: Int) -> Int? {
    items[item].contains(.location) && !items[item].contains(.thresholds)
      ? ratingScaleSets[item, default: 0] : nil
  }

  /// How many parameters of the latent distribution are free.
  var latentCount: Int { (latentMean ? 1 : 0) + (latentVariance ? 1 : 0) }
}
