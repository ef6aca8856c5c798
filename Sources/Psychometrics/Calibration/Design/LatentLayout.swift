import RealModule

/// Where the parameters of the normal latent distribution stand in the vector of all, or their
/// known values.
///
/// The variance is estimated as its logarithm. The masses at the nodes are the density times the
/// quadrature's weights, normalised, so that the likelihood is that of a discrete distribution
/// whose derivatives are exact.
struct LatentLayout: Sendable {
  enum Place: Sendable {
    case known(Double)
    case free(Int)

    func value(_ vector: [Double]) -> Double {
      switch self {
      case .known(let value): value
      case .free(let index): vector[index]
      }
    }

    var index: Int? { if case .free(let index) = self { index } else { nil } }
  }

  let mean: Place
  let logVariance: Place
  let quadrature: Quadrature

  /// The indices of the free ones.
  var parameters: [Int] { [mean.index, logVariance.index].compactMap { $0 } }

  /// The masses at the nodes; nothing where the parameters leave no mass there.
  func masses(_ vector: [Double]) -> [Double]? {
    quadrature.masses(
      of: .normal(
        mean: mean.value(vector), standardDeviation: .exp(logVariance.value(vector) / 2)))
  }

  /// The scores of the free parameters at the nodes: one row a parameter.
  func scores(_ vector: [Double], _ masses: [Double]) -> [[Double]] {
    let raw = exponentDerivatives(vector)
    return raw.map { row in
      let mean = zip(row, masses).reduce(0) { $0 + $1.0 * $1.1 }
      return row.map { $0 - mean }
    }
  }

  /// The derivatives of -(x - mean)^2 / (2 variance) at the nodes.
  private func exponentDerivatives(_ vector: [Double]) -> [[Double]] {
    let centre = mean.value(vector)
    let precision = Double.exp(-logVariance.value(vector))
    var rows: [[Double]] = []
    if mean.index != nil { rows.append(quadrature.nodes.map { ($0 - centre) * precision }) }
    if logVariance.index != nil {
      rows.append(quadrature.nodes.map { ($0 - centre) * ($0 - centre) * precision / 2 })
    }
    return rows
  }

  /// The second derivatives of the log-masses weighted with counts, summed: a square matrix of the
  /// free parameters row by row.
  func curvature(_ vector: [Double], _ masses: [Double], counts: [Double]) -> [Double] {
    let centre = mean.value(vector)
    let precision = Double.exp(-logVariance.value(vector))
    let total = counts.reduce(0, +)
    let scores = scores(vector, masses)
    let free = parameters
    var sum: [Double] = []
    for first in free.indices {
      for second in free.indices {
        let isMean = (free[first] == mean.index, free[second] == mean.index)
        var value = 0.0
        for (node, x) in quadrature.nodes.enumerated() {
          let deviation = x - centre
          let bend: Double
          switch isMean {
          case (true, true): bend = -precision
          case (false, false): bend = -deviation * deviation * precision / 2
          default: bend = -deviation * precision
          }
          let expected = total * masses[node]
          value +=
            (counts[node] - expected) * bend - expected * scores[first][node] * scores[second][node]
        }
        sum.append(value)
      }
    }
    return sum
  }
}
