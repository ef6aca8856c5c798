import RealModule

/// An item of the three-parameter model: discrimination a, intercept d and the logit of c.
///
/// The probability of category 1 is P = c + (1 - c) F with F = 1 / (1 + exp(-(a theta + d))).
struct GuessingKernel: ResponseKernel {
  let categoryCount = 2
  let parameterCount = 3

  private struct Point {
    let theta: Double
    /// F and 1 - F.
    let reached: Double
    let missed: Double
    /// c and 1 - c.
    let guess: Double
    let rest: Double

    var right: Double { guess + rest * reached }
    var wrong: Double { rest * missed }

    /// The derivatives of P by a theta + d and by the logit of c.
    var byExponent: Double { rest * reached * missed }
    var byLogit: Double { guess * rest * missed }
  }

  private func point(_ parameters: [Double], _ theta: Double) -> Point {
    let x = parameters[0] * theta + parameters[1]
    return Point(
      theta: theta, reached: Logistic.cumulative(x), missed: Logistic.cumulative(-x),
      guess: Logistic.cumulative(parameters[2]), rest: Logistic.cumulative(-parameters[2]))
  }

  func writeProbabilities(
    _ parameters: [Double], _ grid: NodeGrid, into rows: UnsafeMutablePointer<Double>
  ) {
    for (node, theta) in grid.nodes.enumerated() {
      let point = point(parameters, theta)
      rows[node] = point.wrong
      rows[grid.stride + node] = point.right
    }
  }

  func table(_ parameters: [Double], _ grid: NodeGrid) -> KernelTable {
    var table = emptyTable(grid)
    let stride = grid.stride
    for (node, theta) in grid.nodes.enumerated() {
      let point = point(parameters, theta)
      table.probabilities[node] = point.wrong
      table.probabilities[stride + node] = point.right
      // log(1 - P) = log(1 - c) + log(1 - F).
      table.scores[node] = -point.reached * theta
      table.scores[stride + node] = -point.reached
      table.scores[2 * stride + node] = -point.guess
      table.scores[3 * stride + node] = point.byExponent / point.right * theta
      table.scores[4 * stride + node] = point.byExponent / point.right
      table.scores[5 * stride + node] = point.byLogit / point.right
    }
    return table
  }

  func curvature(
    _ parameters: [Double], _ grid: NodeGrid, _ table: KernelTable, counts: ArraySlice<Double>
  ) -> [Double] {
    var (exponents, slopes, crossing) = ((0.0, 0.0, 0.0), (0.0, 0.0), 0.0)
    for (node, theta) in grid.nodes.enumerated() {
      let wrong = counts[counts.startIndex + node]
      let right = counts[counts.startIndex + grid.stride + node]
      let point = point(parameters, theta)
      let (exponentScore, logitScore) = (
        point.byExponent / point.right, point.byLogit / point.right
      )
      let bend = point.missed - point.reached
      let second =
        right * (exponentScore * bend - exponentScore * exponentScore)
        - wrong * point.reached * point.missed
      exponents.0 += second
      exponents.1 += second * theta
      exponents.2 += second * theta * theta
      let mixed =
        -right * (point.guess * exponentScore + exponentScore * logitScore)
      slopes.0 += mixed * theta
      slopes.1 += mixed
      crossing +=
        right * (logitScore * (point.rest - point.guess) - logitScore * logitScore)
        - wrong * point.guess * point.rest
    }
    return [
      exponents.2, exponents.1, slopes.0, exponents.1, exponents.0, slopes.1, slopes.0, slopes.1,
      crossing,
    ]
  }

  func model(_ parameters: [Double]) -> ItemModel? {
    guard parameters[0] != 0 else { return nil }
    return .logistic(
      LogisticItem(
        discrimination: parameters[0], difficulty: -parameters[1] / parameters[0],
        lowerAsymptote: Logistic.cumulative(parameters[2])))
  }

  func reportedDerivatives(_ parameters: [Double]) -> [[Double]] {
    let (a, d) = (parameters[0], parameters[1])
    let c = Logistic.cumulative(parameters[2])
    return [[1, 0, 0], [d / (a * a), -1 / a, 0], [0, 0, c * (1 - c)], [0, 0, 0]]
  }
}
