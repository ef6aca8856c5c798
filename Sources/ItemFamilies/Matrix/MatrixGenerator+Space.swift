import Assessment

extension MatrixGenerator {
  /// 1 / sum of squared chances over all plans and the values drawn in each, before the check.
  static func space(of cell: FamilyCell, surface: [FamilyParameter]) -> Double {
    let plans = MatrixPlanTable.plans(of: cell, surface: surface)
    guard !plans.isEmpty else { return 0 }
    let side = MatrixPlanTable.side(of: cell)
    let collisions = plans.reduce(0) { $0 + 1 / instances(of: $1, side: side) }
    return Double(plans.count) * Double(plans.count) / collisions
  }

  /// How many instances of a plan there are, as far as repeats go.
  private static func instances(of plan: MatrixPlan, side: Int) -> Double {
    let product = MatrixFeature.allCases.reduce(1.0) { product, feature in
      product * MatrixSeries.count(feature, plan, side: side)
    }
    return plan.isGroup ? product * orders(of: plan) : product
  }

  /// How many ways there are to fill the places of a group that can be told apart: all orders
  /// where numbers change, else 4 / (1/4 + 1/6 + 1/4 + 1) for one number of the four.
  private static func orders(of plan: MatrixPlan) -> Double {
    plan.isInPlay(.count) ? 24 : 2.4
  }
}

extension MatrixSeries {
  /// How many series of a feature there are, as far as repeats go.
  static func count(_ feature: MatrixFeature, _ plan: MatrixPlan, side: Int) -> Double {
    let domain = plan.domain(of: feature)
    let isCrossed = plan.crossed.contains(feature)
    func ordered(_ chosen: Int) -> Double {
      (0..<chosen).reduce(1) { $0 * Double(domain.count - $1) }
    }
    switch plan[feature] {
    case nil: return ordered(isCrossed ? 2 : 1)
    case .constant: return ordered(side)
    case .distribution:
      // In one of the two Latin squares the neighbour and the figure above are the same, in the
      // other they lead to two different sets of options.
      return ordered(3) * (isCrossed ? 8.0 / 3 : 2)
    case .progression: return progressionCount(feature, domain, side)
    case .addition where feature == .count: return Double(MatrixSets.sums.count)
    case .subtraction where feature == .count: return Double(MatrixSets.differences.count)
    case .addition, .subtraction, .exclusiveOr:
      let pairs = Double(MatrixSets.pairs.count)
      return pairs * pairs * pairs
    }
  }
}
