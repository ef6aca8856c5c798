import RealModule

/// What an item's counts say about its parameters: the complete-data log-likelihood's parts.
struct KernelSums {
  /// The sum of scores over categories and nodes, weighted with the counts.
  private(set) var gradient: [Double]
  /// The expected information, positive semidefinite: a square matrix row by row.
  private(set) var information: [Double]

  /// `counts` has the layout of `KernelTable.probabilities`.
  init(
    _ table: KernelTable, _ kernel: some ResponseKernel, _ grid: NodeGrid,
    counts: ArraySlice<Double>
  ) {
    let (categories, size, stride) = (kernel.categoryCount, kernel.parameterCount, grid.stride)
    var gradient = [Double](repeating: 0, count: size)
    var information = [Double](repeating: 0, count: size * size)
    counts.withUnsafeBufferPointer { counts in
      table.probabilities.withUnsafeBufferPointer { probabilities in
        table.scores.withUnsafeBufferPointer { scores in
          var totals = [Double](repeating: 0, count: stride)
          for category in 0..<categories {
            for node in 0..<grid.count { totals[node] += counts[category * stride + node] }
          }
          for category in 0..<categories {
            for first in 0..<size {
              let row = (category * size + first) * stride
              var sum = 0.0
              for node in 0..<grid.count {
                sum += counts[category * stride + node] * scores[row + node]
              }
              gradient[first] += sum
              for second in 0...first {
                let other = (category * size + second) * stride
                var sum = 0.0
                for node in 0..<grid.count {
                  sum +=
                    totals[node] * probabilities[category * stride + node]
                    * scores[row + node] * scores[other + node]
                }
                information[first * size + second] += sum
              }
            }
          }
        }
      }
    }
    for first in 0..<size {
      for second in 0..<first {
        information[second * size + first] = information[first * size + second]
      }
    }
    self.gradient = gradient
    self.information = information
  }
}

extension KernelTable {
  /// The sum of the logarithms of the probabilities, weighted with counts of the same layout.
  func logLikelihood(counts: ArraySlice<Double>) -> Double {
    zip(counts, probabilities).reduce(0) { sum, pair in
      pair.0 > 0 ? sum + pair.0 * Double.log(max(pair.1, 1e-300)) : sum
    }
  }
}
