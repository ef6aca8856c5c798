import Psychometrics

/// The items whose parameters the study recovers, drawn once, and answers to them.
enum Truth {
  /// Items of one model; a graded item has five categories.
  static func items(_ model: CalibrationModel, count: Int) -> [ItemModel] {
    var stream = RandomStream(seed: 2024, purpose: "items", path: "\(model)")
    return (0..<count).map { _ in
      let a = 0.8 + 1.2 * stream.uniform()
      let b = 4 * stream.uniform() - 2
      switch model {
      case .graded:
        let thresholds = (0..<4).map { 0.5 * b + 0.9 * (Double($0) - 1.5) }
        return .graded(GradedItem(discrimination: a, thresholds: thresholds))
      default: return .logistic(LogisticItem(discrimination: a, difficulty: b))
      }
    }
  }

  /// The items with lower asymptotes drawn from a normal prior of their logits.
  static func guessing(
    _ items: [ItemModel], _ prior: NormalPrior, _ stream: inout RandomStream
  ) -> [ItemModel] {
    items.map { item in
      guard case .logistic(let item) = item else { return item }
      let logit = prior.mean + prior.standardDeviation * stream.normal()
      let share = ItemModel.logistic(LogisticItem(difficulty: 0)).probabilities(at: logit)[1]
      return .logistic(
        LogisticItem(
          discrimination: item.discrimination, difficulty: item.difficulty,
          lowerAsymptote: share))
    }
  }

  /// A category drawn at a theta.
  static func answer(_ item: ItemModel, _ theta: Double, _ stream: inout RandomStream) -> Int {
    var rest = stream.uniform()
    let probabilities = item.probabilities(at: theta)
    for (category, probability) in probabilities.enumerated() {
      rest -= probability
      if rest < 0 { return category }
    }
    return probabilities.count - 1
  }

  /// Answers of persons with a standard normal theta.
  static func responses(
    _ items: [ItemModel], persons: Int, _ stream: inout RandomStream
  ) -> ResponseMatrix? {
    var entries: [Int8] = []
    entries.reserveCapacity(persons * items.count)
    for _ in 0..<persons {
      let theta = stream.normal()
      for item in items { entries.append(Int8(answer(item, theta, &stream))) }
    }
    return ResponseMatrix(entries: entries, itemCount: items.count)
  }
}
