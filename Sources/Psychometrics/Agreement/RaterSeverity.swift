/// How severe raters are, by the additive model.
///
/// A rating is the ratee's level less the rater's severity, with an error.
///
/// Levels are fitted by least squares. Raters are comparable only within a set that ratings
/// connect: two raters without a ratee in common, directly or by others, have no common scale.
/// Within a set severities sum to 0.
///
/// Source: R. A. Bailey, "Design of comparative experiments", 2008, chapters 4 and 11 (block
/// designs, connectedness).
public struct RaterSeverity: Hashable, Sendable {
  /// One rater's severity.
  public struct Estimate: Hashable, Sendable {
    /// The set of raters that this one can be compared with, from 1.
    public let set: Int
    /// How far below the others the rater rates the same ratees, in points.
    ///
    /// Nil for a rater whom nobody can be compared with.
    public let severity: Double?
    /// Its standard error; nil where no error is left over to estimate it from.
    public let standardError: Double?
  }

  /// The estimates, in the order of the columns; nil for raters without a rating.
  public let estimates: [Estimate?]
  /// How many sets there are.
  public let setCount: Int

  /// Fits ratings, a row a ratee and a column a rater; nil is no rating.
  public init(_ ratings: [[Double?]]) {
    let raterCount = ratings.first?.count ?? 0
    let sets = Self.sets(ratings, raterCount: raterCount)
    setCount = sets.count
    var estimates = [Estimate?](repeating: nil, count: raterCount)
    for (number, raters) in sets.enumerated() {
      let fit = raters.count > 1 ? Self.fit(ratings, raters) : nil
      for (place, rater) in raters.enumerated() {
        estimates[rater] = Estimate(
          set: number + 1, severity: fit.map { -$0.levels[place] },
          standardError: fit?.standardErrors?[place])
      }
    }
    self.estimates = estimates
  }

  /// The raters that ratees connect, each set in the order of the columns.
  private static func sets(_ ratings: [[Double?]], raterCount: Int) -> [[Int]] {
    var groups = ConnectedGroups(count: raterCount)
    var hasRated = [Bool](repeating: false, count: raterCount)
    for row in ratings {
      let raters = row.indices.filter { row[$0] != nil }
      for rater in raters {
        hasRated[rater] = true
        groups.join(rater, raters[0])
      }
    }
    let members = (0..<raterCount).filter { hasRated[$0] }
    let roots = members.map { groups.root(of: $0) }
    var seen: [Int] = []
    for root in roots where !seen.contains(root) { seen.append(root) }
    return seen.map { set in zip(members, roots).filter { $0.1 == set }.map(\.0) }
  }

  private struct Fit {
    let levels: [Double]
    let standardErrors: [Double]?
  }

  /// Least squares with the ratees' levels eliminated.
  private static func fit(_ ratings: [[Double?]], _ raters: [Int]) -> Fit? {
    let count = raters.count
    // The constraint that levels sum to 0 is added to the singular matrix.
    var matrix = Matrix(rowCount: count, columnCount: count)
    for row in 0..<count { for column in 0..<count { matrix[row, column] = 1 } }
    var right = [Double](repeating: 0, count: count)
    var rows: [[(rater: Int, value: Double)]] = []
    for row in ratings {
      let given = raters.enumerated().compactMap { place, rater in
        row[rater].map { (rater: place, value: $0) }
      }
      guard !given.isEmpty else { continue }
      rows.append(given)
      let share = 1 / Double(given.count)
      let mean = given.reduce(0) { $0 + $1.value } * share
      for one in given {
        matrix[one.rater, one.rater] += 1
        right[one.rater] += one.value - mean
        for other in given { matrix[one.rater, other.rater] -= share }
      }
    }
    guard let solver = CholeskyDecomposition(matrix) else { return nil }
    let levels = solver.solve(right)
    var squares = 0.0
    var ratingCount = 0
    for given in rows {
      let level =
        given.reduce(0) { $0 + $1.value - levels[$1.rater] } / Double(given.count)
      for one in given {
        let residual = one.value - levels[one.rater] - level
        squares += residual * residual
      }
      ratingCount += given.count
    }
    let freedom = ratingCount - rows.count - (count - 1)
    guard freedom > 0 else { return Fit(levels: levels, standardErrors: nil) }
    let variance = squares / Double(freedom)
    let standardErrors = (0..<count).map { place -> Double in
      var unit = [Double](repeating: 0, count: count)
      unit[place] = 1
      // What the constraint added is taken off: 1 over the square of the count.
      let own = solver.solve(unit)[place] - 1 / Double(count * count)
      return (variance * max(0, own)).squareRoot()
    }
    return Fit(levels: levels, standardErrors: standardErrors)
  }
}
