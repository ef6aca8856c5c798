import RealModule

/// The likelihoods of all answers at the nodes of a quadrature, for EAP.
struct PosteriorTables: Sendable {
  /// After so many groups a product is brought back near 1.
  private static let span = 24

  /// Rows of vectors; each row's largest value is near 1.
  private let likelihoods: [SIMD8<Double>]
  private let prior: [SIMD8<Double>]
  /// The nodes' distances from `centre`.
  private let distances: [SIMD8<Double>]
  private let centre: Double
  /// The number of vectors in a row, even.
  private let width: Int

  init(_ items: [ItemModel], _ groups: ResponseGroups, _ nodes: [Double], _ masses: [Double]) {
    let padded = (nodes.count + 15) / 16 * 16
    width = padded / 8
    centre = zip(nodes, masses).reduce(0) { $0 + $1.0 * $1.1 }
    let filler = [Double](repeating: 0, count: padded - nodes.count)
    prior = VectorRows.vectors(masses + filler)
    let middle = centre
    distances = VectorRows.vectors(nodes.map { $0 - middle } + filler)
    likelihoods = VectorRows.vectors(
      groups.table(width: padded, neutral: 1) { item, category in
        let logs = nodes.map { items[item].answerCurve(of: category, at: $0).logProbability }
        let largest = logs.reduce(-.infinity, max)
        return logs.map { largest.isFinite ? Double.exp($0 - largest) : 0 } + filler
      } combine: {
        $0 * $1
      })
  }

  /// The mean and standard deviation of the posterior for the rows of a person's answers; nothing
  /// where the product has become too small to be trusted.
  func point(_ rows: UnsafeBufferPointer<Int>) -> (theta: Double, error: Double)? {
    withUnsafeTemporaryAllocation(of: SIMD8<Double>.self, capacity: width) { work in
      prior.withUnsafeBufferPointer { _ = work.initialize(fromContentsOf: $0) }
      var start = 0
      while start < rows.count {
        let end = min(start + Self.span, rows.count)
        VectorRows.combine(
          likelihoods, UnsafeBufferPointer(rebasing: rows[start..<end]), width, into: work
        ) { $0 *= $1 }
        start = end
        guard start == rows.count || rescale(work) else { return nil }
      }
      return moments(UnsafeBufferPointer(work))
    }
  }

  private func rescale(_ work: UnsafeMutableBufferPointer<SIMD8<Double>>) -> Bool {
    let largest = work.reduce(0) { max($0, $1.max()) }
    guard largest > 1e-200 else { return false }
    for index in work.indices { work[index] /= largest }
    return true
  }

  private func moments(
    _ work: UnsafeBufferPointer<SIMD8<Double>>
  ) -> (theta: Double, error: Double)? {
    var mass = SIMD8<Double>.zero
    var first = SIMD8<Double>.zero
    var second = SIMD8<Double>.zero
    distances.withUnsafeBufferPointer { distances in
      for column in 0..<width {
        let share = work[column]
        let moment = share * distances[column]
        mass += share
        first += moment
        second += moment * distances[column]
      }
    }
    let total = mass.sum()
    guard total > 1e-200 else { return nil }
    let mean = first.sum() / total
    let variance = second.sum() / total - mean * mean
    return variance > 0 ? (centre + mean, variance.squareRoot()) : nil
  }
}
