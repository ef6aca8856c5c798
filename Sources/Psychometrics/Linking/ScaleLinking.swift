/// Puts two calibrations of the same items on one scale.
///
/// ```swift
/// let linking = ScaleLinking(method: .stockingLord)
/// let link = try linking.link(anchorsInNewForm, to: anchorsInBank)
/// let items = newForm.map { $0.transformed(by: link.transform) }
/// ```
///
/// Source: M. J. Kolen and R. L. Brennan, "Test equating, scaling, and linking", 3rd ed. (2014),
/// chapter 6.
public struct ScaleLinking: Hashable, Sendable {
  /// How the transform is found.
  public enum Method: Hashable, Sendable {
    /// A from the mean discriminations, B from the mean difficulties.
    ///
    /// Source: B. H. Loyd and H. D. Hoover, Journal of Educational Measurement 17 (1980), 179-193.
    case meanMean
    /// A from the standard deviations of the difficulties, B from their means.
    ///
    /// Source: G. L. Marco, Journal of Educational Measurement 14 (1977), 139-160.
    case meanSigma
    /// The least sum of squared differences between the category curves of each item.
    ///
    /// Source: T. Haebara, Japanese Psychological Research 22 (1980), 144-149.
    case haebara
    /// The least sum of squared differences between the characteristic curves of all items.
    ///
    /// Source: M. L. Stocking and F. M. Lord, Applied Psychological Measurement 7 (1983), 201-210.
    case stockingLord
  }

  /// On which scale the curves are compared.
  public enum Direction: Hashable, Sendable {
    /// Over theta on the target's scale.
    case target
    /// Over theta on both scales, each with the same nodes, the two sums added.
    case symmetric
  }

  /// How the transform is found.
  public var method: Method
  /// The nodes at which curves are compared; moment methods do not use them.
  public var quadrature: Quadrature
  /// The distribution that weights the nodes.
  public var prior: LatentPrior
  /// On which scale the curves are compared.
  public var direction: Direction

  /// Makes a linking; the defaults compare curves over a standard normal theta of the target.
  public init(
    method: Method, quadrature: Quadrature = .standard, prior: LatentPrior = .standardNormal,
    direction: Direction = .target
  ) {
    self.method = method
    self.quadrature = quadrature
    self.prior = prior
    self.direction = direction
  }

  /// Finds the transform that takes the scale of `source` to the scale of `target`.
  ///
  /// Both are the common items, in the same order. Moment methods take all thresholds or steps of
  /// an item; they have no use of nominal items, which curve methods allow.
  ///
  /// - Throws: `LinkingError` where the items do not match or determine no transform.
  public func link(
    _ source: [ItemModel], to target: [ItemModel]
  ) throws(LinkingError) -> LinkingResult {
    try Self.check(source, target)
    switch method {
    case .meanMean, .meanSigma:
      return LinkingResult(
        transform: try MomentLink(source, target).transform(method == .meanSigma),
        criterion: nil, stepCount: 0, isConverged: true)
    case .haebara, .stockingLord:
      guard let masses = quadrature.masses(of: prior) else { throw .unusablePrior }
      let search = CurveLink(
        source: source, target: target, nodes: quadrature.nodes, masses: masses,
        joinsItems: method == .stockingLord, isSymmetric: direction == .symmetric)
      return try search.best(from: starts(source, target))
    }
  }

  private static func check(
    _ source: [ItemModel], _ target: [ItemModel]
  ) throws(LinkingError) {
    guard source.count == target.count else {
      throw .itemCount(source: source.count, target: target.count)
    }
    guard !source.isEmpty else { throw .noItems }
    for (index, (a, b)) in zip(source, target).enumerated() {
      guard a.categoryCount == b.categoryCount else {
        throw .categoryCount(item: index, source: a.categoryCount, target: b.categoryCount)
      }
      guard (a.parameters + b.parameters).allSatisfy(\.isFinite) else {
        throw .parameter(item: index)
      }
    }
  }

  /// Where the search begins: at the moment transforms, as far as there are any.
  private func starts(_ source: [ItemModel], _ target: [ItemModel]) -> [ScaleTransform] {
    guard let moments = try? MomentLink(source, target) else { return [.identity] }
    let found = [try? moments.transform(true), try? moments.transform(false)].compactMap { $0 }
    return found.isEmpty ? [.identity] : found
  }
}

/// A transform and how it was found.
public struct LinkingResult: Hashable, Sendable {
  /// The transform from the source's scale to the target's.
  public let transform: ScaleTransform
  /// The weighted sum of squared differences that is left; nothing for moment methods.
  public let criterion: Double?
  /// The number of steps of the search.
  public let stepCount: Int
  /// Whether the search ended at a minimum.
  public let isConverged: Bool
}

/// Why two sets of items give no transform.
public enum LinkingError: Error, Hashable, Sendable {
  /// The two sets differ in size.
  case itemCount(source: Int, target: Int)
  /// There are no items.
  case noItems
  /// An item differs in its number of categories.
  case categoryCount(item: Int, source: Int, target: Int)
  /// An item has a parameter that is not finite.
  case parameter(item: Int)
  /// A nominal item has no difficulty, which the method needs.
  case noDifficulty(item: Int)
  /// The difficulties of a set are all equal, so that they have no standard deviation.
  case noSpread
  /// The mean discriminations of the two sets are not both positive.
  case discrimination
  /// The curves do not depend on theta, or the search left the positive slopes.
  case undetermined
  /// The prior has no mass at the nodes.
  case unusablePrior
}
