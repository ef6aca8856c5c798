import RealModule

/// Functions of theta as polynomials of degree 11, one for each cell between two points.
///
/// Inside a cell t runs from -1 to 1. The nearest pole of an item's curve is pi over its steepness
/// away, some 25 times a cell's half, so that interpolation at the Chebyshev points of the first
/// kind is exact to the last digits.
///
/// Source: L. N. Trefethen, "Approximation theory and approximation practice", 2013, theorem 8.2.
struct CellPolynomials: Sendable {
  /// The twelve coefficients of 1, t, ..., t^11.
  struct Polynomial: Hashable, Sendable {
    var low: SIMD4<Double> = .zero
    var middle: SIMD4<Double> = .zero
    var high: SIMD4<Double> = .zero

    static func += (a: inout Polynomial, b: Polynomial) {
      a.low += b.low
      a.middle += b.middle
      a.high += b.high
    }

    /// The value at t, and the derivative by t.
    func value(at t: Double) -> (value: Double, slope: Double) {
      var sum = (value: high[3], slope: 0.0)
      Self.step(&sum, t, high[2])
      Self.step(&sum, t, high[1])
      Self.step(&sum, t, high[0])
      Self.steps(&sum, t, middle)
      Self.steps(&sum, t, low)
      return sum
    }

    @inline(__always)
    private static func steps(
      _ sum: inout (value: Double, slope: Double), _ t: Double, _ coefficients: SIMD4<Double>
    ) {
      step(&sum, t, coefficients[3])
      step(&sum, t, coefficients[2])
      step(&sum, t, coefficients[1])
      step(&sum, t, coefficients[0])
    }

    /// One step of Horner's scheme.
    @inline(__always)
    private static func step(
      _ sum: inout (value: Double, slope: Double), _ t: Double, _ coefficient: Double
    ) {
      sum.slope = sum.slope * t + sum.value
      sum.value = sum.value * t + coefficient
    }
  }

  private let nodes: [Double]
  /// The matrix that takes values at `nodes` to coefficients, row by row.
  private let coefficients: [Double]

  init() {
    let count = 12
    let angles = (0..<count).map { Double.pi * (Double($0) + 0.5) / Double(count) }
    nodes = angles.map { Double.cos($0) }
    var chebyshev: [[Double]] = [[1], [0, 1]]
    for k in 2..<count {
      var next = [0.0] + chebyshev[k - 1].map { 2 * $0 }
      for (power, value) in chebyshev[k - 2].enumerated() { next[power] -= value }
      chebyshev.append(next)
    }
    var matrix = [Double](repeating: 0, count: count * count)
    for k in 0..<count {
      for (node, angle) in angles.enumerated() {
        let weight = (k == 0 ? 1 : 2) / Double(count) * Double.cos(Double(k) * angle)
        for (power, value) in chebyshev[k].enumerated() {
          matrix[power * count + node] += weight * value
        }
      }
    }
    coefficients = matrix
  }

  /// The thetas of a cell at which a function must be known.
  func thetas(from low: Double, to high: Double) -> [Double] {
    nodes.map { (low + high) / 2 + (high - low) / 2 * $0 }
  }

  /// The polynomial of a function with these values at `thetas(from:to:)`.
  func polynomial(_ values: [Double]) -> Polynomial {
    var powers = [Double](repeating: 0, count: 12)
    for power in 0..<12 {
      var sum = 0.0
      for node in 0..<12 { sum += coefficients[power * 12 + node] * values[node] }
      powers[power] = sum
    }
    return Polynomial(
      low: SIMD4(powers[0..<4]), middle: SIMD4(powers[4..<8]), high: SIMD4(powers[8..<12]))
  }
}
