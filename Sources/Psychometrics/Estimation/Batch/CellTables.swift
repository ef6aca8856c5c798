/// The polynomials of all answers' scores and all items' expectations in every cell.
struct CellTables: Sendable {
  typealias Polynomial = CellPolynomials.Polynomial

  /// What is known of a person in a cell.
  struct Sum {
    var score: Polynomial
    var information = Polynomial()
    var bias = Polynomial()
  }

  private let scoreCount: Int
  private let firstScores: [Int]
  private let itemCount: Int
  /// The prior's score, cell by cell.
  private let prior: [Polynomial]
  /// Cell by cell, item by item, category by category.
  private let scores: [Polynomial]
  /// Cell by cell, item by item.
  private let informations: [Polynomial]
  private let biases: [Polynomial]
  /// The sums of all items, cell by cell.
  private let totals: [(information: Polynomial, bias: Polynomial)]

  /// Makes the tables for a normal prior's mean and information, 0 without a prior.
  init(
    _ items: [ItemModel], _ points: [Double], _ prior: (mean: Double, information: Double)
  ) {
    let cells = CellPolynomials()
    var firstScores: [Int] = []
    var scoreCount = 0
    for item in items {
      firstScores.append(scoreCount)
      scoreCount += item.categoryCount
    }
    var priors: [Polynomial] = []
    var scores: [Polynomial] = []
    var informations: [Polynomial] = []
    var biases: [Polynomial] = []
    var totals: [(information: Polynomial, bias: Polynomial)] = []
    for (low, high) in zip(points, points.dropFirst()) {
      let thetas = cells.thetas(from: low, to: high)
      priors.append(cells.polynomial(thetas.map { -prior.information * ($0 - prior.mean) }))
      var total = (information: Polynomial(), bias: Polynomial())
      for item in items {
        for category in 0..<item.categoryCount {
          scores.append(
            cells.polynomial(thetas.map { item.answerCurve(of: category, at: $0).score }))
        }
        let expectations = thetas.map { item.expectation(at: $0) }
        let information = cells.polynomial(expectations.map(\.information))
        let bias = cells.polynomial(expectations.map(\.bias))
        total.information += information
        total.bias += bias
        informations.append(information)
        biases.append(bias)
      }
      totals.append(total)
    }
    self.firstScores = firstScores
    self.scoreCount = scoreCount
    itemCount = items.count
    self.prior = priors
    self.scores = scores
    self.informations = informations
    self.biases = biases
    self.totals = totals
  }

  /// The sums over the answered items in a cell.
  func sum(_ cell: Int, _ answers: UnsafeBufferPointer<Int8>, isComplete: Bool) -> Sum {
    var sum = Sum(score: prior[cell])
    scores.withUnsafeBufferPointer { scores in
      firstScores.withUnsafeBufferPointer { first in
        let offset = cell &* scoreCount
        for item in 0..<itemCount where answers[item] >= 0 {
          sum.score += scores[offset &+ first[item] &+ Int(answers[item])]
        }
      }
    }
    if isComplete {
      (sum.information, sum.bias) = totals[cell]
    } else {
      for item in 0..<itemCount where answers[item] >= 0 {
        sum.information += informations[cell * itemCount + item]
        sum.bias += biases[cell * itemCount + item]
      }
    }
    return sum
  }
}
