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

  /// Where the item's curves bend, and how steeply; nothing for an item that is flat.
  var bends: [(location: Double, steepness: Double)] {
    switch self {
    case .logistic(let item):
      return [(item.difficulty, (item.scaling * item.discrimination).magnitude)]
    case .graded(let item):
      return item.thresholds.map { ($0, (item.scaling * item.discrimination).magnitude) }
    case .partialCredit(let item):
      return item.steps.map { ($0, (item.scaling * item.discrimination).magnitude) }
    case .nominal(let item):
      var bends: [(location: Double, steepness: Double)] = []
      for i in item.slopes.indices {
        for j in 0..<i {
          let steepness = item.slopes[i] - item.slopes[j]
          guard steepness != 0 else { continue }
          bends.append(
            ((item.intercepts[j] - item.intercepts[i]) / steepness, steepness.magnitude))
        }
      }
      return bends
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
