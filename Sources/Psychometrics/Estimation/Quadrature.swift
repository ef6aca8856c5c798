import RealModule

/// A rule that turns an integral over theta into a sum over nodes.
///
/// An integral of f is the sum of weight times f at each node. Weights matter only up to a common
/// factor, because every use normalises them.
public struct Quadrature: Hashable, Sendable {
  /// The nodes, strictly ascending.
  public let nodes: [Double]
  /// The weight of each node, not negative, not all 0.
  public let weights: [Double]

  /// Takes nodes and weights, or gives nothing where they are not what the properties say.
  public init?(nodes: [Double], weights: [Double]) {
    guard nodes.count == weights.count, nodes.allSatisfy(\.isFinite),
      weights.allSatisfy({ $0 >= 0 && $0.isFinite }), weights.contains(where: { $0 > 0 }),
      zip(nodes, nodes.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.init(checkedNodes: nodes, weights: weights)
  }

  private init(checkedNodes nodes: [Double], weights: [Double]) {
    self.nodes = nodes
    self.weights = weights
  }

  /// 61 equally spaced nodes on -6 to 6, as mirt has them.
  public static let standard = equallySpaced(61, from: -6, to: 6)

  /// Equally spaced nodes with equal weights, the ends included.
  ///
  /// A density at the nodes, normalised, is the mass of each, as in mirt.
  ///
  /// - Precondition: `count` is 2 or more, and `lower` is below `upper`.
  public static func equallySpaced(
    _ count: Int, from lower: Double, to upper: Double
  ) -> Quadrature {
    precondition(count > 1 && lower < upper, "two nodes or more on an interval")
    let step = (upper - lower) / Double(count - 1)
    let nodes = (0..<count).map { $0 == count - 1 ? upper : lower + Double($0) * step }
    return Quadrature(checkedNodes: nodes, weights: [Double](repeating: 1, count: count))
  }

  /// Equally spaced nodes by the trapezoid rule: both end nodes have half the weight.
  ///
  /// catR integrates by this rule, by default with 33 nodes on -4 to 4.
  ///
  /// - Precondition: `count` is 2 or more, and `lower` is below `upper`.
  public static func trapezoid(
    _ count: Int = 33, from lower: Double = -4, to upper: Double = 4
  ) -> Quadrature {
    let equal = equallySpaced(count, from: lower, to: upper)
    var weights = equal.weights
    weights[0] = 0.5
    weights[count - 1] = 0.5
    return Quadrature(checkedNodes: equal.nodes, weights: weights)
  }

  /// Weights each node with its cell: the distance between the middles to both neighbours.
  ///
  /// An end node's cell reaches as far outwards as inwards, so that equally spaced nodes have equal
  /// weights. Gives nothing unless two nodes or more are finite and strictly ascending.
  public static func cells(nodes: [Double]) -> Quadrature? {
    guard let first = nodes.first, let last = nodes.last, nodes.count > 1 else { return nil }
    let before = [2 * first - nodes[1]] + nodes.dropLast()
    let after = nodes.dropFirst() + [2 * last - nodes[nodes.count - 2]]
    return Quadrature(nodes: nodes, weights: zip(before, after).map { ($1 - $0) / 2 })
  }

  /// The masses that a prior gives the nodes: density times weight, summing to 1.
  ///
  /// Nothing where the prior is improper or has no mass at the nodes.
  public func masses(of prior: LatentPrior) -> [Double]? {
    guard prior.isProper else { return nil }
    let logs = nodes.map { prior.logDensity(at: $0) }
    let largest = logs.reduce(-.infinity, max)
    guard largest.isFinite else { return nil }
    let masses = zip(logs, weights).map { Double.exp($0 - largest) * $1 }
    let total = masses.reduce(0, +)
    return total > 0 ? masses.map { $0 / total } : nil
  }
}
