/// The correlations of all pairs of items' categories, in the order of `MarginMoments`.
struct PairCorrelations {
  let values: [Double]

  /// Those of complete responses, or nothing where an item was answered alike by everyone.
  init?(_ responses: ResponseMatrix, categoryCounts: [Int]) {
    var squares = [Double](repeating: 0, count: responses.itemCount)
    for person in 0..<responses.personCount {
      for (item, category) in responses.row(person).enumerated() {
        squares[item] += Double(category) * Double(category)
      }
    }
    let moments = MarginMoments(.m2, categoryCounts: categoryCounts).observed(in: responses)
    self.init(moments, squares: squares.map { $0 / Double(responses.personCount) })
  }

  /// Those of a model, or nothing where an item cannot vary.
  init?(_ model: FittedModel) {
    let counts = model.items.map(\.categoryCount)
    let tables = model.categoryTables
    let moments = MomentExpectations(
      MarginMoments(.m2, categoryCounts: counts), tables: tables, masses: model.masses)
    let squares = tables.map { table in
      table.enumerated().reduce(0.0) { sum, row in
        sum + Double(row.offset * row.offset)
          * zip(row.element, model.masses).reduce(0) { $0 + $1.0 * $1.1 }
      }
    }
    self.init(moments.values, squares: squares)
  }

  /// Takes the means of the items, then of the products of pairs, and those of the squares.
  private init?(_ moments: [Double], squares: [Double]) {
    let variances = squares.indices.map { squares[$0] - moments[$0] * moments[$0] }
    guard variances.allSatisfy({ $0 > 1e-12 }) else { return nil }
    var values: [Double] = []
    for first in squares.indices {
      for second in squares.indices.dropFirst(first + 1) {
        let product = moments[squares.count + values.count]
        values.append(
          (product - moments[first] * moments[second])
            / (variances[first] * variances[second]).squareRoot())
      }
    }
    self.values = values
  }

  /// The root of the mean squared difference, or nothing of one item.
  func rootMeanSquareDifference(from other: PairCorrelations) -> Double? {
    guard !values.isEmpty else { return nil }
    let sum = zip(values, other.values).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return (sum / Double(values.count)).squareRoot()
  }

  /// The limited-information statistic of independent items for one person.
  ///
  /// Under independence the centred products of pairs, each over its standard deviation, are
  /// uncorrelated of variance 1, and uncorrelated with all functions of one item, which that model
  /// reproduces: the quadratic form is the sum of the squared correlations, for M2 and C2 alike.
  var independence: Double { values.reduce(0) { $0 + $1 * $1 } }
}
