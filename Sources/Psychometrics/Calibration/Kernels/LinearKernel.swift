import RealModule

/// An item whose categories' exponents are linear in the parameters.
///
/// The probability of category u is proportional to exp(s_u theta + c_u), and slope s_u and
/// intercept c_u are a constant plus a linear function of the parameters. The Rasch, one- and
/// two-parameter, partial credit, rating scale and nominal models are of this kind, an exponential
/// family: with x_u the derivative of the exponent, the score is x_u minus its mean, and the second
/// derivative is minus the covariance of x in every category.
struct LinearKernel: ResponseKernel {
  let form: LinearForm
  let categoryCount: Int
  let parameterCount: Int
  /// The part of each category's slope that is not estimated.
  let fixedSlopes: [Double]
  /// The derivative of the slope of category u by parameter r, at `u * parameterCount + r`.
  let slopeDesign: [Double]
  /// The derivative of the intercept of category u by parameter r.
  let interceptDesign: [Double]

  private func exponents(_ parameters: [Double]) -> (slopes: [Double], intercepts: [Double]) {
    var slopes = fixedSlopes
    var intercepts = [Double](repeating: 0, count: categoryCount)
    for category in 0..<categoryCount {
      for (index, parameter) in parameters.enumerated() {
        slopes[category] += slopeDesign[category * parameterCount + index] * parameter
        intercepts[category] += interceptDesign[category * parameterCount + index] * parameter
      }
    }
    return (slopes, intercepts)
  }

  func writeProbabilities(
    _ parameters: [Double], _ grid: NodeGrid, into rows: UnsafeMutablePointer<Double>
  ) {
    let (slopes, intercepts) = exponents(parameters)
    let stride = grid.stride
    grid.nodes.withUnsafeBufferPointer { nodes in
      slopes.withUnsafeBufferPointer { slopes in
        intercepts.withUnsafeBufferPointer { intercepts in
          for node in 0..<nodes.count {
            let theta = nodes[node]
            if categoryCount == 2 {
              let x = (slopes[1] - slopes[0]) * theta + (intercepts[1] - intercepts[0])
              let e = Double.exp(-x.magnitude)
              let large = 1 / (1 + e)
              rows[node] = x > 0 ? e * large : large
              rows[stride + node] = x > 0 ? large : e * large
              continue
            }
            var largest = -Double.infinity
            for category in 0..<categoryCount {
              let x = slopes[category] * theta + intercepts[category]
              rows[category * stride + node] = x
              largest = max(largest, x)
            }
            var total = 0.0
            for category in 0..<categoryCount {
              let value = Double.exp(rows[category * stride + node] - largest)
              rows[category * stride + node] = value
              total += value
            }
            for category in 0..<categoryCount {
              rows[category * stride + node] /= total
            }
          }
        }
      }
    }
  }

  func table(_ parameters: [Double], _ grid: NodeGrid) -> KernelTable {
    var table = emptyTable(grid)
    let stride = grid.stride
    table.probabilities.withUnsafeMutableBufferPointer { rows in
      table.scores.withUnsafeMutableBufferPointer { scores in
        guard let rows = rows.baseAddress else { return }
        writeProbabilities(parameters, grid, into: rows)
        for index in 0..<parameterCount {
          for (node, theta) in grid.nodes.enumerated() {
            var mean = 0.0
            for category in 0..<categoryCount {
              let place = category * parameterCount + index
              let x = slopeDesign[place] * theta + interceptDesign[place]
              scores[place * stride + node] = x
              mean += rows[category * stride + node] * x
            }
            for category in 0..<categoryCount {
              scores[(category * parameterCount + index) * stride + node] -= mean
            }
          }
        }
      }
    }
    return table
  }

  func curvature(
    _ parameters: [Double], _ grid: NodeGrid, _ table: KernelTable, counts: ArraySlice<Double>
  ) -> [Double] {
    KernelSums(table, self, grid, counts: counts).information.map { -$0 }
  }

  func model(_ parameters: [Double]) -> ItemModel? { form.model(parameters, categoryCount) }

  func reportedDerivatives(_ parameters: [Double]) -> [[Double]] {
    form.reportedDerivatives(parameters, categoryCount)
  }
}
