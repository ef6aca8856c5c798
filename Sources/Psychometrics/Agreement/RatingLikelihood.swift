import RealModule

/// The restricted likelihood of ratings that are sums of a mean, a ratee's and a rater's level and
/// an error, as a function of the two variance ratios to the error.
///
/// All ratees' levels are absorbed, so that the work for a point is ratees times raters squared.
///
/// Source: H. D. Patterson and R. Thompson, "Recovery of inter-block information when block sizes
/// are unequal", Biometrika 58 (1971), 545-554; the error variance is profiled out.
struct RatingLikelihood {
  /// Ratee and rater variance over the error variance.
  typealias Ratios = (ratee: Double, rater: Double)

  /// The likelihood at a point with what a step needs.
  struct Point {
    /// -2 times the log-likelihood, but for a constant.
    let deviance: Double
    /// The error variance that is best at these ratios.
    let errorVariance: Double
    /// The derivatives of the deviance.
    let gradient: Ratios
    /// The second derivatives of the deviance.
    let curvature: (ratee: Double, both: Double, rater: Double)
    /// Their expectation.
    let information: (ratee: Double, both: Double, rater: Double)
  }

  let design: RatingDesign
  private let values: [Double]

  init(design: RatingDesign, values: [Double]) {
    self.design = design
    self.values = values.deviationsFromMean
  }

  /// Evaluates a point with ratios of at least 0; nothing where no error is left.
  func point(at ratios: Ratios) -> Point? {
    let raters = design.raterCount
    let last = raters
    // Ratees are absorbed: W holds the raters' marks and the mean, V is the part without raters.
    var products = Matrix(rowCount: raters + 1, columnCount: raters + 1)
    var right = Array(repeating: 0.0, count: raters + 1)
    var marks = Matrix(rowCount: design.rateeCount, columnCount: raters + 1)
    var sums = Array(repeating: 0.0, count: design.rateeCount)
    var square = values.sumOfSquares
    for (pair, value) in zip(design.pairs, values) {
      marks[pair.ratee, pair.rater] += 1
      marks[pair.ratee, last] += 1
      sums[pair.ratee] += value
      products[pair.rater, pair.rater] += 1
      products[pair.rater, last] += 1
      products[last, pair.rater] += 1
      products[last, last] += 1
      right[pair.rater] += value
      right[last] += value
    }
    var logDeterminant = 0.0
    for ratee in 0..<design.rateeCount {
      let growth = 1 + ratios.ratee * Double(design.counts[ratee])
      logDeterminant += Double.log(growth)
      let weight = ratios.ratee / growth
      let row = marks.row(ratee)
      for (column, mark) in row.enumerated() where mark != 0 {
        products.elements.addMultiple(
          -weight * mark, of: row, from: 0, to: column * (raters + 1), count: raters + 1)
        right[column] -= weight * mark * sums[ratee]
        marks[ratee, column] = mark / growth
      }
      square -= weight * sums[ratee] * sums[ratee]
      sums[ratee] /= growth
    }
    var scale = Array(repeating: ratios.rater.squareRoot(), count: raters)
    scale.append(1)
    var system = Matrix(diagonal: Array(repeating: 1, count: raters) + [0])
    for row in 0...raters {
      for column in 0...raters {
        system[row, column] += scale[row] * products[row, column] * scale[column]
      }
    }
    guard let factor = CholeskyDecomposition(system) else { return nil }
    let scaling = Matrix(diagonal: scale)
    let absorbed = AbsorbedRaters(
      inverse: scaling * factor.inverse * scaling, products: products, right: right)
    let residual = square - absorbed.explained
    let degrees = Double(values.count - 1)
    guard residual > 0 else { return nil }
    let moments = absorbed.moments(marks: marks, sums: sums, design: design, ratios: ratios)
    let error = residual / degrees
    let (squares, forms, norms, traces) = (
      moments.squares, moments.forms, moments.norms, moments.traces
    )
    func observed(_ form: Double, _ first: Double, _ second: Double, _ norm: Double) -> Double {
      2 * form / error - first * second / (error * error * degrees) - norm
    }
    let deviance = logDeterminant + factor.logDeterminant + degrees * Double.log(residual)
    return Point(
      deviance: deviance, errorVariance: error,
      gradient: (traces.ratee - squares.ratee / error, traces.rater - squares.rater / error),
      curvature: (
        observed(forms.ratee, squares.ratee, squares.ratee, norms.ratee),
        observed(forms.both, squares.ratee, squares.rater, norms.both),
        observed(forms.rater, squares.rater, squares.rater, norms.rater)
      ),
      information: (
        norms.ratee - traces.ratee * traces.ratee / degrees,
        norms.both - traces.ratee * traces.rater / degrees,
        norms.rater - traces.rater * traces.rater / degrees
      ))
  }
}
