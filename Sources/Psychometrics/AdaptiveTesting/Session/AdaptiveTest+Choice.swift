extension AdaptiveTest {
  /// The number of the item to give next, or nothing once the test has ended.
  public func next() -> Int? { choose()?.item }

  /// The decision which item to give next, or nothing once the test has ended.
  public func choose() -> AdaptiveChoice? {
    guard stopReason == nil else { return nil }
    let step = steps.count
    if step < design.start.items.count { return start(step) }
    if case .sequence(let items) = design.selection { return fixed(items) }
    let picker = ItemPicker(
      criterion: ItemCriterion(design.selection, at: selectionTheta, pool, answers),
      exposure: design.exposure, seed: seed, step: step, availability: availability)
    guard let balance = design.balance else { return picker.pick() }
    return picker.pick(from: balance.order(availability, pool, seed: seed, step: step))
  }

  /// Theta for the criteria: an infinite estimate counts as the outermost node.
  var selectionTheta: Double {
    let nodes = design.estimator.quadrature.nodes
    guard !theta.isFinite, let first = nodes.first, let last = nodes.last else { return theta }
    return theta < 0 ? first : last
  }

  /// The start item of a step, or another where it can no longer be given.
  private func start(_ step: Int) -> AdaptiveChoice? {
    var rule = SelectionRule.maximumInformation
    var exposure = design.exposure
    var theta = design.start.theta
    switch design.start.items {
    case .fixed(let items):
      if let choice = fixed(items) { return choice }
    case .selected, .informative:
      break
    case .mostInformative(let thetas):
      theta = thetas[step]
    case .nearest(let thetas):
      theta = thetas[step]
      rule = .closestDifficulty
      if case .progressiveRestricted = exposure { exposure = .unrestricted }
    case .random(_, let top):
      exposure = .randomesque(top - step)
    }
    return ItemPicker(
      criterion: ItemCriterion(rule, at: theta, pool, answers), exposure: exposure, seed: seed,
      step: step, availability: availability
    ).pick()
  }

  /// The first item of a list that has not been given.
  private func fixed(_ items: [Int]) -> AdaptiveChoice? {
    items.first { !availability.isGiven($0) }.map {
      AdaptiveChoice(item: $0, theta: theta, criterion: nil, setAside: [])
    }
  }
}
