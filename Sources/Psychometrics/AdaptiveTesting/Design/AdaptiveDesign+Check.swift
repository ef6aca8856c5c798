extension AdaptiveDesign {
  /// Refuses a design that does not fit a pool.
  func check(for pool: AdaptivePool) throws(AdaptiveDesignError) {
    try start.check(for: pool)
    if case .sequence(let items) = selection {
      try Self.check(items, for: pool)
    }
    try stopping.check()
    try balance?.check(for: pool)
    switch exposure {
    case .unrestricted, .sympsonHetter: break
    case .randomesque(let count):
      guard count > 0 else { throw .unusableCount(count) }
    case .progressiveRestricted(let length, _, _):
      guard length > 0 else { throw .unusableCount(length) }
      switch selection {
      case .expectedPosteriorVariance, .closestDifficulty, .random, .sequence:
        throw .selectionUnfitForExposure(selection)
      default: break
      }
    }
  }

  /// Refuses a list that names an item twice or one that the pool lacks.
  static func check(_ items: [Int], for pool: AdaptivePool) throws(AdaptiveDesignError) {
    var seen: Set<Int> = []
    for item in items {
      guard pool.items.indices.contains(item) else { throw .unknownItem(item) }
      guard seen.insert(item).inserted else { throw .repeatedItem(item) }
    }
  }
}

extension StartRule {
  fileprivate func check(for pool: AdaptivePool) throws(AdaptiveDesignError) {
    guard theta.isFinite else { throw .unusableStartTheta(theta) }
    switch items {
    case .selected, .informative: break
    case .mostInformative(let thetas), .nearest(let thetas):
      if let theta = thetas.first(where: { !$0.isFinite }) { throw .unusableStartTheta(theta) }
    case .fixed(let items):
      try AdaptiveDesign.check(items, for: pool)
    case .random(let count, let top):
      guard count > 0, count <= top else { throw .unusableCount(count) }
    }
  }
}

extension StoppingRule {
  fileprivate func check() throws(AdaptiveDesignError) {
    let isUsable =
      switch self {
      case .length(let length): length > 0
      case .precision(let limit), .information(let limit), .change(let limit): !limit.isNaN
      case .classification(let cuts, let confidence):
        !cuts.isEmpty && cuts.allSatisfy(\.isFinite) && confidence > 0 && confidence < 1
      case .probabilityRatio: true
      case .any(let rules), .all(let rules): !rules.isEmpty
      }
    guard isUsable else { throw .unusableStoppingRule(self) }
    switch self {
    case .any(let rules), .all(let rules):
      for rule in rules {
        try rule.check()
      }
    default: break
    }
  }
}

extension ContentBalance {
  fileprivate func check(for pool: AdaptivePool) throws(AdaptiveDesignError) {
    var seen: Set<String> = []
    for target in targets {
      guard pool.groups.contains(target.group) else { throw .unknownGroup(target.group) }
      guard seen.insert(target.group).inserted else { throw .repeatedGroup(target.group) }
      guard target.proportion.isFinite, target.proportion >= 0, target.maximum ?? 0 >= 0 else {
        throw .unusableTarget(group: target.group)
      }
    }
    guard targets.contains(where: { $0.proportion > 0 }) else { throw .noTargetProportion }
  }
}
