extension ItemModel {
  /// The item's parameters in the order in which a covariance of them is given.
  ///
  /// A logistic item's are a, b, c, d; a graded item's a and its thresholds; a partial credit
  /// item's a and its steps; a nominal item's slopes, then its intercepts. The scaling constant is
  /// none.
  public var parameters: [Double] {
    switch self {
    case .logistic(let item):
      [item.discrimination, item.difficulty, item.lowerAsymptote, item.upperAsymptote]
    case .graded(let item): [item.discrimination] + item.thresholds
    case .partialCredit(let item): [item.discrimination] + item.steps
    case .nominal(let item): item.slopes + item.intercepts
    }
  }

  /// The item with other parameters, as many as it has.
  func replacing(_ parameters: [Double]) -> ItemModel {
    switch self {
    case .logistic(let item):
      return .logistic(
        LogisticItem(
          discrimination: parameters[0], difficulty: parameters[1],
          lowerAsymptote: parameters[2], upperAsymptote: parameters[3], scaling: item.scaling))
    case .graded(let item):
      return .graded(
        GradedItem(
          discrimination: parameters[0], thresholds: Array(parameters.dropFirst()),
          scaling: item.scaling))
    case .partialCredit(let item):
      return .partialCredit(
        PartialCreditItem(
          discrimination: parameters[0], steps: Array(parameters.dropFirst()),
          scaling: item.scaling))
    case .nominal(let item):
      let half = item.slopes.count
      let changed = NominalItem(
        slopes: Array(parameters[..<half]), intercepts: Array(parameters[half...]))
      return changed.map { .nominal($0) } ?? self
    }
  }
}
