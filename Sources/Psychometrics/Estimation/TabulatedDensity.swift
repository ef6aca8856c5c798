import RealModule

/// A density known at nodes: its logarithm is a natural cubic spline between them, 0 outside.
///
/// At the nodes the density is exactly what was given, so that a quadrature with the same nodes
/// reproduces a calibration's histogram.
public struct TabulatedDensity: Hashable, Sendable {
  /// The nodes, strictly ascending.
  public let nodes: [Double]
  /// The logarithms of the densities at the nodes, up to a constant.
  public let logDensities: [Double]
  private let curvatures: [Double]

  /// Takes densities at nodes, up to a common factor.
  ///
  /// Gives nothing unless there are two nodes or more, finite and strictly ascending, with as many
  /// positive finite densities. Zeros at either end are cut off with their nodes.
  public init?(nodes: [Double], densities: [Double]) {
    guard nodes.count == densities.count,
      let first = densities.firstIndex(where: { $0 != 0 }),
      let last = densities.lastIndex(where: { $0 != 0 }), last > first
    else { return nil }
    let kept = Array(nodes[first...last])
    let values = densities[first...last]
    guard kept.allSatisfy(\.isFinite), values.allSatisfy({ $0 > 0 && $0.isFinite }),
      zip(kept, kept.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.nodes = kept
    logDensities = values.map { Double.log($0) }
    curvatures = Self.naturalSpline(kept, logDensities)
  }

  /// Takes the masses of nodes; each is spread over its node's cell (`Quadrature.cells(nodes:)`).
  ///
  /// Gives nothing in the cases of `init(nodes:densities:)`.
  public init?(nodes: [Double], masses: [Double]) {
    guard nodes.count == masses.count, let cells = Quadrature.cells(nodes: nodes) else {
      return nil
    }
    self.init(nodes: nodes, densities: zip(masses, cells.weights).map { $0 / $1 })
  }

  /// The interval of the nodes.
  public var support: ClosedRange<Double> { nodes[0]...nodes[nodes.count - 1] }

  func curve(at theta: Double) -> AnswerCurve {
    guard support.contains(theta) else {
      return AnswerCurve(logProbability: -.infinity, score: 0, observedInformation: 0)
    }
    let right = min(max(nodes.partitioningIndex { $0 >= theta }, 1), nodes.count - 1)
    let left = right - 1
    let width = nodes[right] - nodes[left]
    if theta == nodes[left] || theta == nodes[right] {
      return spline(left, width, theta, value: logDensities[theta == nodes[left] ? left : right])
    }
    return spline(left, width, theta, value: nil)
  }

  private func spline(
    _ left: Int, _ width: Double, _ theta: Double, value: Double?
  ) -> AnswerCurve {
    let a = (nodes[left + 1] - theta) / width
    let b = 1 - a
    let (low, high) = (logDensities[left], logDensities[left + 1])
    let (m, n) = (curvatures[left], curvatures[left + 1])
    let cubic = ((a * a * a - a) * m + (b * b * b - b) * n) * width * width / 6
    let bend = ((3 * b * b - 1) * n - (3 * a * a - 1) * m) * width / 6
    return AnswerCurve(
      logProbability: value ?? (a * low + b * high + cubic), score: (high - low) / width + bend,
      observedInformation: -(a * m + b * n))
  }

  /// The second derivatives at the nodes, 0 at both ends, by elimination of the three bands.
  private static func naturalSpline(_ x: [Double], _ y: [Double]) -> [Double] {
    var ratios = [Double](repeating: 0, count: x.count)
    var curvatures = ratios
    for i in x.indices.dropFirst().dropLast() {
      let below = x[i] - x[i - 1]
      let above = x[i + 1] - x[i]
      let pivot = 2 * (below + above) - below * ratios[i - 1]
      ratios[i] = above / pivot
      let jump = 6 * ((y[i + 1] - y[i]) / above - (y[i] - y[i - 1]) / below)
      curvatures[i] = (jump - below * curvatures[i - 1]) / pivot
    }
    for i in x.indices.dropFirst().dropLast().reversed() {
      curvatures[i] -= ratios[i] * curvatures[i + 1]
    }
    return curvatures
  }
}
