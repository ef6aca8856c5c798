import RealModule

/// The two ends of the scale of theta.
enum InfiniteEnd: Hashable, Sendable {
  case negative
  case positive

  var sign: Double { self == .positive ? 1 : -1 }
  var theta: Double { sign * .infinity }
}

extension ItemModel {
  /// The limit of a category's log-probability at an end; minus infinity where the category dies
  /// out.
  func logLimit(of category: Int, at end: InfiniteEnd) -> Double {
    switch self {
    case .logistic(let item):
      let slope = item.scaling * item.discrimination * end.sign
      if slope == 0 { return item.answerCurve(right: category == 1, at: 0).logProbability }
      let right = slope > 0 ? item.upperAsymptote : item.lowerAsymptote
      return Double.log(category == 1 ? right : 1 - right)
    case .graded(let item):
      let slope = item.scaling * item.discrimination * end.sign
      if slope == 0 { return item.answerCurve(of: category, at: 0).logProbability }
      return category == (slope > 0 ? item.thresholds.count : 0) ? 0 : -.infinity
    case .partialCredit(let item):
      return DividedByTotal.logLimit(
        of: category, intercepts: item.exponents(at: 0), slopes: item.slopes, at: end)
    case .nominal(let item):
      return DividedByTotal.logLimit(
        of: category, intercepts: item.intercepts, slopes: item.slopes, at: end)
    }
  }

  /// Whether the log-probability of a category has one maximum at most.
  ///
  /// Only an asymptote that the answer could be owed to, a guess or a slip, brings more.
  func isLogConcave(in category: Int) -> Bool {
    guard case .logistic(let item) = self else { return true }
    return category == 1 ? item.lowerAsymptote == 0 : item.upperAsymptote == 1
  }

  /// Where the item's curves bend, and how steeply; nothing for an item that is flat.
  var bends: [(location: Double, steepness: Double)] {
    let bends: [(location: Double, steepness: Double)] =
      switch self {
      case .logistic(let item):
        item.lowerAsymptote == item.upperAsymptote
          ? [] : [(item.difficulty, (item.scaling * item.discrimination).magnitude)]
      case .graded(let item):
        item.thresholds.map { ($0, (item.scaling * item.discrimination).magnitude) }
      case .partialCredit(let item):
        item.steps.map { ($0, (item.scaling * item.discrimination).magnitude) }
      case .nominal(let item): item.crossings
      }
    return bends.filter { $0.steepness > 0 }
  }
}

extension NominalItem {
  /// Where two categories are equally likely, and how steeply one overtakes the other.
  fileprivate var crossings: [(location: Double, steepness: Double)] {
    slopes.indices.flatMap { i in
      (0..<i).map { j in
        let steepness = slopes[i] - slopes[j]
        return ((intercepts[j] - intercepts[i]) / steepness, steepness.magnitude)
      }
    }
  }
}

extension DividedByTotal {
  /// The limit at an end: the categories of the largest slope share it by their intercepts.
  fileprivate static func logLimit(
    of category: Int, intercepts: [Double], slopes: [Double], at end: InfiniteEnd
  ) -> Double {
    let signed = slopes.map { $0 * end.sign }
    let steepest = signed.reduce(-.infinity, max)
    guard signed[category] == steepest else { return -.infinity }
    let rivals = zip(signed, intercepts).filter { $0.0 == steepest }.map(\.1)
    let state = DividedByTotal(exponents: rivals, slopes: rivals.map { _ in 0 })
    return intercepts[category] - state.logTotal
  }
}
