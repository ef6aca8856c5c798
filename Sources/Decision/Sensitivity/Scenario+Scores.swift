import Assessment

/// What one answer is worth under each rule.
extension Scenario {
  /// The score under a rule that it offers and that looks at one scenario by itself; nil else.
  func score(_ answer: Answer, under rule: ScenarioRule) -> Double? {
    switch (answer, kind) {
    case (.picks(let best, let worst), .picked(let keyBest, let keyWorst)):
      picked(best, worst, keyBest, keyWorst, rule)
    case (.ratings(let ratings), .rated(let values)): rated(ratings, values, rule)
    default: nil
    }
  }

  private func picked(
    _ best: Int, _ worst: Int, _ keyBest: Int, _ keyWorst: Int, _ rule: ScenarioRule
  ) -> Double? {
    let right = (best == keyBest ? 1.0 : 0) + (worst == keyWorst ? 1.0 : 0)
    let reversed = (best == keyWorst ? 1.0 : 0) + (worst == keyBest ? 1.0 : 0)
    return switch rule {
    case .bestWorst: right
    case .bestWorstPenalty: right - reversed
    case .best: best == keyBest ? 1 : 0
    case .worst: worst == keyWorst ? 1 : 0
    default: nil
    }
  }

  private func rated(_ ratings: [Double], _ values: [Int], _ rule: ScenarioRule) -> Double? {
    if rule.needsExperts { return expert(ratings, values, rule) }
    guard let key else { return nil }
    return switch rule {
    case .exact: Self.share(zip(ratings, key)) { $0 == $1 }
    case .withinOne: Self.share(zip(ratings, key)) { ($0 - $1).magnitude <= 1 }
    case .dichotomous: Self.sameSide(ratings, key, middle(values))
    case .keyDistance: -Self.meanSquare(ratings, key)
    case .rankAgreement: Self.somersD(ratings, given: key)
    case .bestWorst: Self.extremes(ratings, key)
    default: nil
    }
  }

  private func expert(_ ratings: [Double], _ values: [Int], _ rule: ScenarioRule) -> Double? {
    guard let experts else { return nil }
    return switch rule {
    case .expertDistance: -Self.meanSquare(ratings, expertMeans)
    case .expertDichotomous: Self.sameSide(ratings, expertMeans, middle(values))
    case .expertConsensus: consensus(ratings, values, experts)
    default: nil
    }
  }

  /// The mean squared difference.
  static func meanSquare(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / Double(first.count)
  }

  private static func share(
    _ pairs: Zip2Sequence<[Double], [Double]>, _ holds: (Double, Double) -> Bool
  ) -> Double {
    Double(pairs.count { holds($0.0, $0.1) }) / Double(pairs.underestimatedCount)
  }

  private func middle(_ values: [Int]) -> Double {
    Double((values.min() ?? 0) + (values.max() ?? 0)) / 2
  }

  /// The share on the same side of the middle; nil where all keys are the middle itself.
  ///
  /// An action whose key is the middle is left out, and a rating there is on no side.
  private static func sameSide(_ ratings: [Double], _ key: [Double], _ middle: Double) -> Double? {
    let told = zip(ratings, key).filter { $0.1 != middle }
    guard !told.isEmpty else { return nil }
    return Double(told.count { ($0.0 - middle) * ($0.1 - middle) > 0 }) / Double(told.count)
  }

  /// Concordant less discordant pairs, over the pairs that the key orders; nil where it orders none.
  private static func somersD(_ ratings: [Double], given key: [Double]) -> Double? {
    var (agreement, ordered) = (0.0, 0.0)
    for first in key.indices {
      for second in key.indices where second > first && key[first] != key[second] {
        ordered += 1
        let product = (ratings[first] - ratings[second]) * (key[first] - key[second])
        agreement += product > 0 ? 1 : product < 0 ? -1 : 0
      }
    }
    return ordered > 0 ? agreement / ordered : nil
  }

  /// A point for the keyed best among those rated highest, and one for the keyed worst among those
  /// rated lowest; equal ratings share it.
  private static func extremes(_ ratings: [Double], _ key: [Double]) -> Double {
    func point(_ pick: ([Double]) -> Double?) -> Double {
      let rated = ratings.indices.filter { ratings[$0] == pick(ratings) }
      return Double(rated.count { key[$0] == pick(key) }) / Double(rated.count)
    }
    return point { $0.max() } + point { $0.min() }
  }

  private func consensus(
    _ ratings: [Double], _ values: [Int], _ experts: ExpertRatings
  ) -> Double? {
    var sum = 0.0
    for (rating, id) in zip(ratings, actions) {
      guard let counts = experts.action(id)?.counts,
        let place = values.firstIndex(where: { Double($0) == rating })
      else { return nil }
      sum += Double(counts[place]) / Double(counts.reduce(0, +))
    }
    return sum / Double(actions.count)
  }
}
