/// A split of items into halves as a sign for each item.
///
/// The variance of the difference of the halves is s' C s. Guttman's coefficient of the split is 1 less its share of the total's.
struct SignedSplit {
  let signs: [Double]
  let variance: Double
  private let matrix: Matrix

  init(signs: [Double], matrix: Matrix) {
    self.signs = signs
    self.matrix = matrix
    variance = matrix.quadraticForm(signs)
  }

  /// The first half of the items in the order given against the others.
  init(order: [Int], matrix: Matrix) {
    var signs = Array(repeating: -1.0, count: order.count)
    for item in order[..<((order.count + 1) / 2)] { signs[item] = 1 }
    self.init(signs: signs, matrix: matrix)
  }

  /// The split after exchanging the best pair of items again and again until none helps.
  var improved: SignedSplit {
    var split = self
    while let pair = split.bestExchange {
      var signs = split.signs
      signs.swapAt(pair.0, pair.1)
      let exchanged = SignedSplit(signs: signs, matrix: matrix)
      guard exchanged.variance < split.variance else { break }
      split = exchanged
    }
    return split
  }

  /// The pair on different sides whose exchange lowers the variance most, if any does.
  private var bestExchange: (Int, Int)? {
    let products = matrix * signs
    let gains = signs.indices.map { matrix[$0, $0] - signs[$0] * products[$0] }
    var best: (pair: (Int, Int), change: Double)?
    for first in signs.indices where signs[first] > 0 {
      for second in signs.indices where signs[second] < 0 {
        let change = gains[first] + gains[second] - 2 * matrix[first, second]
        if change < best?.change ?? 0 { best = ((first, second), change) }
      }
    }
    return best?.pair
  }
}
