/// How a section of modules goes from one to the next.
///
/// The modules are the sections that stand in it; the first comes first.
public struct MultiStageRules: Hashable, Sendable {
  /// What decides after a module.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// Theta after all modules so far.
    case theta
    /// The sum of the categories in the module: the number correct where items are right or wrong.
    case moduleScore = "module-score"
    /// The sum of the categories in all modules so far.
    case totalScore = "total-score"
  }

  /// The way on from a module.
  ///
  /// Cuts ascend, and there is one module more than cuts.
  public struct Route: Hashable, Sendable {
    /// The module that is over.
    public let from: String
    /// What decides.
    public let basis: Basis
    /// The figures from which the next of the modules follows.
    public let cuts: [Double]
    /// The modules that may follow.
    public let to: [String]

    /// Creates a route.
    public init(from: String, basis: Basis = .theta, cuts: [Double] = [], to: [String]) {
      self.from = from
      self.basis = basis
      self.cuts = cuts
      self.to = to
    }

    /// The module that follows a figure; nil where the route leads nowhere.
    public func target(of figure: Double) -> String? {
      let index = cuts.count { $0 <= figure }
      return to.indices.contains(index) ? to[index] : nil
    }
  }

  /// The scale whose theta is estimated.
  public let scale: String
  /// The ways on; the section ends with a module that has none.
  public let routes: [Route]

  /// Creates rules.
  public init(scale: String, routes: [Route]) {
    self.scale = scale
    self.routes = routes
  }

  /// The way on from a module.
  public func route(from module: String) -> Route? { routes.first { $0.from == module } }
}
