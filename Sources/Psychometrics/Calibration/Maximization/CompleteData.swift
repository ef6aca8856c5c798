import RealModule

/// The gradient and the expected information that counts give at some parameters.
///
/// Where the counts were taken at the same parameters the gradient is that of the observed-data
/// log-posterior (Fisher's identity; T. A. Louis, Journal of the Royal Statistical Society B 44
/// (1982), 226-233).
struct CompleteData {
  let gradient: [Double]
  let information: ArrowMatrix
  /// The expected complete-data log-posterior, the function that the M-step raises.
  let value: Double

  init(_ design: CalibrationDesign, _ vector: [Double], _ counts: ExpectedCounts) {
    let grid = design.grid
    let ownCount = design.ownParameterCount
    let sharedCount = design.parameterCount - ownCount
    var gradient = [Double](repeating: 0, count: design.parameterCount)
    var parts: [(range: Range<Int>, block: Matrix, border: Matrix)] = []
    var corner = Matrix(rowCount: sharedCount, columnCount: sharedCount)
    var value = 0.0
    for block in design.blocks where block.kernel.parameterCount > 0 {
      let parameters = block.own(vector)
      let rows = block.rows(counts.elements, grid.stride)
      let table = block.kernel.table(parameters, grid)
      let sums = KernelSums(table, block.kernel, grid, counts: rows)
      let prior = PriorSums(block.priors, parameters)
      value += table.logLikelihood(counts: rows) + prior.value
      let own = block.parameters.filter { $0 < ownCount }
      let first = own.first ?? 0
      var square = Matrix(rowCount: own.count, columnCount: own.count)
      var border = Matrix(rowCount: own.count, columnCount: sharedCount)
      for (row, index) in block.parameters.enumerated() {
        gradient[index] += sums.gradient[row] + prior.gradient[row]
        for (column, other) in block.parameters.enumerated() {
          let place = row * parameters.count + column
          let element = sums.information[place] + prior.information[place]
          switch (index < ownCount, other < ownCount) {
          case (true, true): square[index - first, other - first] += element
          case (true, false): border[index - first, other - ownCount] += element
          case (false, false): corner[index - ownCount, other - ownCount] += element
          case (false, true): break
          }
        }
      }
      if !own.isEmpty { parts.append((first..<first + own.count, square, border)) }
    }
    value += Self.addLatent(design, vector, counts, &gradient, &corner)
    self.gradient = gradient
    self.value = value
    information = ArrowMatrix(ownCount: ownCount, blocks: parts, corner: corner)
  }

  /// Adds what the latent distribution's parameters contribute and gives its log-likelihood.
  private static func addLatent(
    _ design: CalibrationDesign, _ vector: [Double], _ counts: ExpectedCounts,
    _ gradient: inout [Double], _ corner: inout Matrix
  ) -> Double {
    let free = design.latent.parameters
    guard !free.isEmpty, let masses = design.latent.masses(vector) else { return 0 }
    let scores = design.latent.scores(vector, masses)
    let total = counts.nodeTotals.reduce(0, +)
    var value = 0.0
    for node in masses.indices {
      if counts.nodeTotals[node] > 0 {
        value += counts.nodeTotals[node] * .log(max(masses[node], .leastNormalMagnitude))
      }
      for (row, index) in free.enumerated() {
        gradient[index] += counts.nodeTotals[node] * scores[row][node]
        for (column, other) in free.enumerated() {
          corner[index - design.ownParameterCount, other - design.ownParameterCount] +=
            total * masses[node] * scores[row][node] * scores[column][node]
        }
      }
    }
    return value
  }
}
