/// The projection P of a rating model, with ratees absorbed and raters and mean fitted.
///
/// With V the covariance of ratings without rater variance over the error variance, and W the
/// raters' marks beside the column of the mean, P = V^-1 - V^-1 W Q W' V^-1.
struct AbsorbedRaters {
  /// Q: the inverse of W' V^-1 W with the raters' shrinkage.
  let inverse: Matrix
  /// W' V^-1 W.
  let products: Matrix
  /// W' V^-1 y.
  let right: [Double]

  struct Moments {
    /// The traces of Z' P Z for the marks Z of the ratees and of the raters.
    let traces: RatingLikelihood.Ratios
    /// The squared lengths of Z' P y.
    let squares: RatingLikelihood.Ratios
    /// The squared lengths of Z' P Z and of the block between ratees and raters.
    let norms: (ratee: Double, both: Double, rater: Double)
    /// The quadratic forms of Z' P y in Z' P Z.
    let forms: (ratee: Double, both: Double, rater: Double)
  }

  /// The part of y' V^-1 y that raters and mean take.
  var explained: Double { inverse.quadraticForm(right) }

  /// `marks` holds W' V^-1 z for each ratee's marks z, one a row; `sums` holds z' V^-1 y.
  func moments(
    marks: Matrix, sums: [Double], design: RatingDesign, ratios: RatingLikelihood.Ratios
  ) -> Moments {
    let raters = design.raterCount
    let solution = inverse * right
    let fitted = marks * inverse
    let left = marks - fitted * products
    var trace = 0.0
    var norm = 0.0
    var square = 0.0
    var both = 0.0
    var form = 0.0
    var weighted = Array(repeating: 0.0, count: raters + 1)
    var mixed = Array(repeating: 0.0, count: raters + 1)
    let width = raters + 1
    for ratee in 0..<design.rateeCount {
      let own = Double(design.counts[ratee]) / (1 + ratios.ratee * Double(design.counts[ratee]))
      let taken = fitted.elements.dotProduct(
        from: ratee * width, with: marks.elements, from: ratee * width, count: width)
      trace += own - taken
      norm += own * own - 2 * own * taken
      let level =
        sums[ratee]
        - marks.elements.dotProduct(from: ratee * width, with: solution, from: 0, count: width)
      square += level * level
      form += own * level * level
      weighted.addMultiple(level, of: marks.elements, from: ratee * width, to: 0, count: width)
      mixed.addMultiple(level, of: left.elements, from: ratee * width, to: 0, count: width)
      both += left.elements.dotProduct(
        from: ratee * width, with: left.elements, from: ratee * width, count: raters)
    }
    // The squared length of M Q M' for the marks M is the trace of (Q M' M)^2.
    let inner = inverse * (marks.transposed * marks)
    norm += (inner * inner).trace
    let all = Array(0..<raters)
    let between = (products - products * inverse * products).submatrix(rows: all, columns: all)
    let levels = Array(zip(right, products * solution).map { $0 - $1 }.dropLast())
    return Moments(
      traces: (trace, between.trace), squares: (square, levels.sumOfSquares),
      norms: (norm, both, between.elements.sumOfSquares),
      forms: (
        form - inverse.quadraticForm(weighted),
        levels.dotProduct(from: 0, with: mixed, from: 0, count: raters),
        between.quadraticForm(levels)
      ))
  }
}
