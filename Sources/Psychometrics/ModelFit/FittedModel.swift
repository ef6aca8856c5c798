/// Items with their parameters, the latent distribution, and what of them was estimated.
///
/// What the fit of items and models to responses is judged from:
///
/// ```swift
/// let model = try FittedModel(
///   items: items, free: FreeParameters(itemCount: 20, each: [.discrimination, .thresholds]))
/// let fit = try model.fit(to: responses, by: .m2)
/// let items = try model.sumScoreFit(to: responses)
/// ```
public struct FittedModel: Hashable, Sendable {
  /// The items.
  public let items: [ItemModel]
  /// What was estimated.
  public let free: FreeParameters
  /// The points at which the latent distribution has its mass.
  public let nodes: [Double]
  /// The mass of each node; they sum to 1.
  public let masses: [Double]

  /// Takes items and their latent distribution, by default standard normal at 61 nodes.
  ///
  /// - Throws: `ModelFitError` where there is no item, not a set of free parameters for each,
  ///   a parameter is not finite, items that share thresholds differ in categories, or the prior is
  ///   unusable.
  public init(
    items: [ItemModel], free: FreeParameters, prior: LatentPrior = .standardNormal,
    quadrature: Quadrature = .standard
  ) throws(ModelFitError) {
    guard !items.isEmpty else { throw .noItems }
    guard free.items.count == items.count else {
      throw .countsDiffer(items: items.count, found: free.items.count)
    }
    for (index, item) in items.enumerated() where !item.parameters.allSatisfy(\.isFinite) {
      throw .parameterNotFinite(item: index)
    }
    var categoryCounts: [Int: Int] = [:]
    for (index, item) in items.enumerated() {
      guard let set = free.ratingScaleSet(of: index) else { continue }
      guard item.categoryCount == categoryCounts[set, default: item.categoryCount] else {
        throw .sharedThresholdsDiffer(item: index)
      }
      categoryCounts[set] = item.categoryCount
    }
    guard let masses = quadrature.masses(of: prior) else { throw .unusablePrior }
    self.items = items
    self.free = free
    nodes = quadrature.nodes
    self.masses = masses
  }

  /// Refuses responses that are not complete or not of these items.
  func checkComplete(_ responses: ResponseMatrix) throws(ModelFitError) {
    guard responses.itemCount == items.count else {
      throw .countsDiffer(items: items.count, found: responses.itemCount)
    }
    guard responses.personCount > 0 else { throw .noPersons }
    for person in 0..<responses.personCount {
      for (item, category) in responses.row(person).enumerated() {
        guard category >= 0 else { throw .missingResponse(person: person, item: item) }
        guard category < items[item].categoryCount else {
          throw .noSuchCategory(person: person, item: item, category: Int(category))
        }
      }
    }
  }

  /// The probabilities of each item's categories at the nodes: item, category, node.
  var categoryTables: [[[Double]]] { items.map { table(of: $0) } }

  /// The probabilities of an item's categories at the nodes: category, node.
  func table(of item: ItemModel) -> [[Double]] {
    var table = Array(
      repeating: Array(repeating: 0.0, count: nodes.count), count: item.categoryCount)
    for (node, theta) in nodes.enumerated() {
      for (category, probability) in item.probabilities(at: theta).enumerated() {
        table[category][node] = probability
      }
    }
    return table
  }
}
