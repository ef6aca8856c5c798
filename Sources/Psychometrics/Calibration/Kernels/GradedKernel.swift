import RealModule

/// An item of the graded response model: a discrimination a, then descending intercepts d_1 to d_m.
///
/// Category k or above has the probability F_k = 1 / (1 + exp(-(a theta + d_k))).
struct GradedKernel: ResponseKernel {
  let categoryCount: Int
  var parameterCount: Int { categoryCount }

  func admits(_ parameters: [Double]) -> Bool {
    zip(parameters[1...], parameters[2...]).allSatisfy { $0 > $1 }
  }

  /// The least probability that a score divides by.
  private static let least = 1e-300

  /// Calls a function for each node with its boundaries F_0 to F_(m+1) and 1 - F.
  private func forEachNode(
    _ parameters: [Double], _ grid: NodeGrid,
    _ body: (Int, Double, _ reached: [Double], _ missed: [Double]) -> Void
  ) {
    var reached = [Double](repeating: 1, count: categoryCount + 1)
    var missed = [Double](repeating: 0, count: categoryCount + 1)
    reached[categoryCount] = 0
    missed[categoryCount] = 1
    for (node, theta) in grid.nodes.enumerated() {
      for boundary in 1..<categoryCount {
        let x = parameters[0] * theta + parameters[boundary]
        let e = Double.exp(-x.magnitude)
        let large = 1 / (1 + e)
        reached[boundary] = x > 0 ? large : e * large
        missed[boundary] = x > 0 ? e * large : large
      }
      body(node, theta, reached, missed)
    }
  }

  /// The probability of category k: the difference of the smaller tails, which keeps its digits.
  private static func probability(_ k: Int, _ reached: [Double], _ missed: [Double]) -> Double {
    max(0, reached[k] < 0.5 ? reached[k] - reached[k + 1] : missed[k + 1] - missed[k])
  }

  func writeProbabilities(
    _ parameters: [Double], _ grid: NodeGrid, into rows: UnsafeMutablePointer<Double>
  ) {
    forEachNode(parameters, grid) { node, _, reached, missed in
      for k in 0..<categoryCount {
        rows[k * grid.stride + node] = Self.probability(k, reached, missed)
      }
    }
  }

  func table(_ parameters: [Double], _ grid: NodeGrid) -> KernelTable {
    var table = emptyTable(grid)
    let stride = grid.stride
    forEachNode(parameters, grid) { node, theta, reached, missed in
      for k in 0..<categoryCount {
        let probability = Self.probability(k, reached, missed)
        let divisor = max(probability, Self.least)
        let lower = reached[k] * missed[k] / divisor
        let upper = reached[k + 1] * missed[k + 1] / divisor
        let row = k * categoryCount
        table.probabilities[k * stride + node] = probability
        table.scores[row * stride + node] = theta * (lower - upper)
        if k > 0 { table.scores[(row + k) * stride + node] = lower }
        if k + 1 < categoryCount { table.scores[(row + k + 1) * stride + node] = -upper }
      }
    }
    return table
  }

  func curvature(
    _ parameters: [Double], _ grid: NodeGrid, _ table: KernelTable, counts: ArraySlice<Double>
  ) -> [Double] {
    let size = categoryCount
    let stride = grid.stride
    var sum = [Double](repeating: 0, count: size * size)
    forEachNode(parameters, grid) { node, theta, reached, missed in
      for k in 0..<size {
        let count = counts[counts.startIndex + k * stride + node]
        let weight = count / max(Self.probability(k, reached, missed), Self.least)
        func addBoundary(_ boundary: Int, _ sign: Double) {
          guard boundary > 0, boundary < size else { return }
          let (p, q) = (reached[boundary], missed[boundary])
          let second = sign * weight * p * q * (q - p)
          sum[0] += second * theta * theta
          sum[boundary] += second * theta
          sum[boundary * size] += second * theta
          sum[boundary * size + boundary] += second
        }
        addBoundary(k, 1)
        addBoundary(k + 1, -1)
        for first in 0..<size {
          let score = count * table.scores[(k * size + first) * stride + node]
          guard score != 0 else { continue }
          for second in 0..<size {
            sum[first * size + second] -=
              score * table.scores[(k * size + second) * stride + node]
          }
        }
      }
    }
    return sum
  }

  func model(_ parameters: [Double]) -> ItemModel? {
    let a = parameters[0]
    guard a != 0 else { return nil }
    return .graded(
      GradedItem(discrimination: a, thresholds: parameters.dropFirst().map { -$0 / a }))
  }

  func reportedDerivatives(_ parameters: [Double]) -> [[Double]] {
    let a = parameters[0]
    return (0..<categoryCount).map { index in
      var row = [Double](repeating: 0, count: categoryCount)
      row[0] = index == 0 ? 1 : parameters[index] / (a * a)
      if index > 0 { row[index] = -1 / a }
      return row
    }
  }
}
