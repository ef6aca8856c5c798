/// How the parameters of a linear kernel are laid out, and what they are reported as.
enum LinearForm: Hashable, Sendable {
  /// Intercepts d_1 to d_m; the slope of category u is u.
  case unitSlope
  /// A discrimination, then intercepts d_1 to d_m; the slope of category u is a u.
  case slope
  /// A location's intercept d, then shared t_1 to t_(m-1); the intercept of category u is
  /// u d + t_u with t_0 = t_m = 0.
  case ratingScale
  /// Slopes a_1 to a_m, then intercepts c_1 to c_m.
  case nominal

  func model(_ parameters: [Double], _ categoryCount: Int) -> ItemModel? {
    let top = categoryCount - 1
    switch self {
    case .nominal:
      return NominalItem(
        slopes: [0] + parameters[..<top], intercepts: [0] + parameters[top...]
      ).map { .nominal($0) }
    case .unitSlope, .slope, .ratingScale:
      let a = self == .slope ? parameters[0] : 1
      guard a != 0 else { return nil }
      let intercepts = stepIntercepts(parameters, top)
      let steps = intercepts.map { -$0 / a }
      return categoryCount == 2
        ? .logistic(LogisticItem(discrimination: a, difficulty: steps[0]))
        : .partialCredit(PartialCreditItem(discrimination: a, steps: steps))
    }
  }

  func reportedDerivatives(_ parameters: [Double], _ categoryCount: Int) -> [[Double]] {
    let top = categoryCount - 1
    let none = [Double](repeating: 0, count: parameters.count)
    func unit(_ index: Int) -> [Double] {
      var row = none
      row[index] = 1
      return row
    }
    switch self {
    case .nominal:
      return [none] + (0..<top).map(unit) + [none] + (top..<2 * top).map(unit)
    case .unitSlope, .slope, .ratingScale:
      let a = self == .slope ? parameters[0] : 1
      var rows = [self == .slope ? unit(0) : none]
      let intercepts = stepIntercepts(parameters, top)
      for (step, intercept) in intercepts.enumerated() {
        var row = stepDerivatives(step, parameters.count, top).map { -$0 / a }
        if self == .slope { row[0] = intercept / (a * a) }
        rows.append(row)
      }
      return categoryCount == 2 ? rows + [none, none] : rows
    }
  }

  /// The difference of neighbouring categories' intercepts, -a b_v.
  func stepIntercepts(_ parameters: [Double], _ top: Int) -> [Double] {
    (0..<top).map { step in
      zip(stepDerivatives(step, parameters.count, top), parameters).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }

  /// The derivatives of a step's intercept by the parameters.
  func stepDerivatives(_ step: Int, _ count: Int, _ top: Int) -> [Double] {
    var row = [Double](repeating: 0, count: count)
    switch self {
    case .unitSlope, .slope:
      let first = self == .slope ? 1 : 0
      row[first + step] = 1
      if step > 0 { row[first + step - 1] = -1 }
    case .ratingScale:
      row[0] = 1
      if step + 1 < top { row[step + 1] += 1 }
      if step > 0 { row[step] -= 1 }
    case .nominal: break
    }
    return row
  }
}
