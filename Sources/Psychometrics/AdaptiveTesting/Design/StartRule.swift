/// How an adaptive test begins.
public struct StartRule: Hashable, Sendable {
  /// Theta before the first answer.
  public var theta: Double
  /// The items given before the design's own selection begins.
  public var items: StartItems

  /// Makes a start; by default the most informative item at theta 0 is first.
  public init(theta: Double = 0, items: StartItems = .informative) {
    self.theta = theta
    self.items = items
  }
}

/// The items given before an adaptive test's own selection begins.
///
/// Items that are not fixed heed enemies, exposure control and the groups' maxima, but no content
/// proportions. Where an item named here can no longer be given, the most informative one is.
public enum StartItems: Hashable, Sendable {
  /// None: the design's selection rule chooses the first item too, at the start's theta.
  case selected
  /// One item, the most informative at the start's theta.
  case informative
  /// For each of these thetas the most informative item not yet taken.
  case mostInformative([Double])
  /// For each of these thetas the item not yet taken whose difficulty is nearest.
  case nearest([Double])
  /// These items, by number, in this order.
  case fixed([Int])
  /// So many items drawn at random among the `top` most informative at the start's theta.
  case random(Int, top: Int)

  /// How many items these are.
  var count: Int {
    switch self {
    case .selected: 0
    case .informative: 1
    case .mostInformative(let thetas), .nearest(let thetas): thetas.count
    case .fixed(let items): items.count
    case .random(let count, _): count
    }
  }
}
