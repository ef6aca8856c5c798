/// The recent steps of a search and how the gradient changed along them.
///
/// The direction is that of the limited-memory BFGS formula (J. Nocedal, Mathematics of
/// Computation 35 (1980), 773-782) started from the information of the complete data, which makes
/// it an accelerated EM gradient algorithm (K. Lange, Statistica Sinica 5 (1995), 1-18).
struct QuasiNewtonMemory {
  private struct Pair {
    let step: [Double]
    /// Minus the change of the gradient.
    let bend: [Double]
    let product: Double
  }

  private var pairs: [Pair] = []
  private static let capacity = 20

  mutating func clear() { pairs = [] }

  /// Remembers a step along which the function bends downwards.
  mutating func remember(step: [Double], gradientChange: [Double]) {
    let bend = gradientChange.map { -$0 }
    let product = Self.dot(step, bend)
    guard product > 1e-14 * (Self.dot(step, step) * Self.dot(bend, bend)).squareRoot() else {
      return
    }
    if pairs.count == Self.capacity { pairs.removeFirst() }
    pairs.append(Pair(step: step, bend: bend, product: product))
  }

  /// The direction in which to climb.
  func direction(_ gradient: [Double], _ information: ArrowMatrix) -> [Double] {
    var vector = gradient
    var shares: [Double] = []
    for pair in pairs.reversed() {
      let share = Self.dot(pair.step, vector) / pair.product
      shares.append(share)
      vector.addMultiple(-share, of: pair.bend, from: 0, to: 0, count: vector.count)
    }
    vector = information.solve(vector)
    for (pair, share) in zip(pairs, shares.reversed()) {
      let other = Self.dot(pair.bend, vector) / pair.product
      vector.addMultiple(share - other, of: pair.step, from: 0, to: 0, count: vector.count)
    }
    return vector
  }

  static func dot(_ left: [Double], _ right: [Double]) -> Double {
    left.dotProduct(from: 0, with: right, from: 0, count: left.count)
  }
}
