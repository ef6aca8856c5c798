/// The moments of one item and of pairs of items that a limited-information statistic compares.
///
/// A moment is the expectation of a function of one item's category, or of the product of two.
struct MarginMoments {
  /// A function of the category of one item.
  struct Factor: Hashable {
    let item: Int
    let function: Int
  }

  /// The functions of each item as their values at the categories: item, function, category.
  let functions: [[[Double]]]
  /// The moments as products of one or two factors, of ascending items.
  let moments: [[Factor]]

  /// The moments of a statistic for items of these numbers of categories.
  init(_ statistic: LimitedInformationStatistic, categoryCounts: [Int]) {
    let scores = categoryCounts.map { (0..<$0).map { Double($0) } }
    switch statistic {
    case .m2:
      functions = scores.map { [$0] }
    case .c2:
      functions = scores.map { scores in
        // Of two categories the indicator of the second is the score.
        scores.count == 2
          ? [scores]
          : (1..<scores.count).map { category in
            scores.map { $0 == Double(category) ? 1 : 0 }
          } + [scores]
      }
    }
    var moments: [[Factor]] = []
    for (item, count) in categoryCounts.enumerated() {
      for function in 0..<(statistic == .m2 ? 1 : count - 1) {
        moments.append([Factor(item: item, function: function)])
      }
    }
    let products = functions.enumerated().map { Factor(item: $0, function: $1.count - 1) }
    for (index, first) in products.enumerated() {
      moments += products[(index + 1)...].map { [first, $0] }
    }
    self.moments = moments
  }

  /// The means of the moments' products over persons.
  func observed(in responses: ResponseMatrix) -> [Double] {
    var sums = [Double](repeating: 0, count: moments.count)
    for person in 0..<responses.personCount {
      let row = Array(responses.row(person))
      for (index, factors) in moments.enumerated() {
        var product = 1.0
        for factor in factors {
          product *= functions[factor.item][factor.function][Int(row[factor.item])]
        }
        sums[index] += product
      }
    }
    return sums.map { $0 / Double(responses.personCount) }
  }
}
