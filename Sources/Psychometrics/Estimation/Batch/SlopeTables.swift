/// The derivatives of all answers' log-probabilities by theta, for ML, MAP and WLE.
///
/// The scale is cut into cells at the points of `ThetaGrid`. The derivative of a person's
/// log-likelihood at the points is a sum of rows of a table, and its changes of sign show the cell
/// of the maximum. Inside a cell everything is a polynomial (`CellTables`), and Newton's steps on
/// polynomials find the maximum.
struct SlopeTables: Sendable {
  private let itemCount: Int
  private let points: [Double]
  private let isConcave: Bool
  private let isWeighted: Bool
  private let usesExpected: Bool
  private let priorInformation: Double
  /// The derivatives at the points, a row for each combination of a group's answers.
  private let slopes: [SIMD8<Double>]
  /// What is added at the points for everyone: the prior's derivative, or Warm's weight of all
  /// items.
  private let common: [SIMD8<Double>]
  /// Each item's information at the points, then each item's bias, for Warm's weight where answers
  /// are missing; empty for other methods.
  private let expectations: [SIMD8<Double>]
  private let width: Int
  private let cells: CellTables

  /// Makes the tables; nothing where they cannot serve, as with a tabulated prior or flat items.
  init?(_ items: [ItemModel], _ groups: ResponseGroups, _ estimator: AbilityEstimator) {
    let weighted = estimator.method == .weightedLikelihood
    var range = estimator.bounds.range
    var bends = items.flatMap(\.bends)
    var prior: (mean: Double, information: Double) = (0, 0)
    if estimator.method == .maximumAPosteriori {
      switch estimator.prior {
      case .normal(let mean, let deviation):
        prior = (mean, 1 / (deviation * deviation))
        bends.append((mean, 1 / deviation))
      case .uniform(let lower, let upper):
        guard range.overlaps(lower...upper) else { return nil }
        range = range.clamped(to: lower...upper)
      case .tabulated: return nil
      }
    }
    let points = ThetaGrid.points(bends: bends, within: range)
    guard points.count > 2, !items.isEmpty else { return nil }
    itemCount = items.count
    self.points = points
    isWeighted = weighted
    usesExpected = estimator.information == .expected
    priorInformation = prior.information
    isConcave =
      !weighted
      && items.allSatisfy { item in
        (0..<item.categoryCount).allSatisfy { item.isLogConcave(in: $0) }
      }
    width = (points.count + 15) / 16 * 2
    let filler = [Double](repeating: 0, count: width * 8 - points.count)
    slopes = VectorRows.vectors(
      groups.table(width: width * 8, neutral: 0) { item, category in
        points.map { items[item].answerCurve(of: category, at: $0).score } + filler
      } combine: {
        $0 + $1
      })
    let expected =
      weighted ? items.map { item in points.map { item.expectation(at: $0) } } : []
    expectations = VectorRows.vectors(
      expected.flatMap { $0.map(\.information) + filler }
        + expected.flatMap { $0.map(\.bias) + filler })
    common = VectorRows.vectors(
      points.indices.map { index in
        weighted
          ? expected.reduce(ItemExpectation()) { $0 + $1[index] }.weight
          : -prior.information * (points[index] - prior.mean)
      } + filler)
    cells = CellTables(items, points, prior)
  }

  /// The estimate and its standard error for a person's answers and their rows; nothing where there
  /// may be no maximum inside, or more than one.
  func point(
    _ answers: UnsafeBufferPointer<Int8>, _ rows: UnsafeBufferPointer<Int>, _ answered: Int
  ) -> (theta: Double, error: Double)? {
    let isComplete = answered == itemCount
    let cell = withUnsafeTemporaryAllocation(of: SIMD8<Double>.self, capacity: width) { work in
      if isWeighted, !isComplete {
        weigh(answers, into: work)
      } else {
        common.withUnsafeBufferPointer { _ = work.initialize(fromContentsOf: $0) }
      }
      VectorRows.combine(slopes, rows, width, into: work) { $0 += $1 }
      return work.withMemoryRebound(to: Double.self) { values in
        crossing(UnsafeBufferPointer(rebasing: values[..<points.count]))
      }
    }
    guard let cell else { return nil }
    return refine(cell, cells.sum(cell, answers, isComplete: isComplete))
  }

  /// Writes Warm's weight of the answered items at the points.
  private func weigh(
    _ answers: UnsafeBufferPointer<Int8>, into work: UnsafeMutableBufferPointer<SIMD8<Double>>
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: itemCount) { rows in
      var count = 0
      for item in 0..<itemCount where answers[item] >= 0 {
        rows[count] = item
        count += 1
      }
      let answered = UnsafeMutableBufferPointer(rebasing: rows[..<count])
      withUnsafeTemporaryAllocation(of: SIMD8<Double>.self, capacity: width) { information in
        information.initialize(repeating: .zero)
        work.initialize(repeating: .zero)
        VectorRows.combine(
          expectations, UnsafeBufferPointer(answered), width, into: information
        ) { $0 += $1 }
        for index in answered.indices { answered[index] += itemCount }
        VectorRows.combine(expectations, UnsafeBufferPointer(answered), width, into: work) {
          $0 += $1
        }
        for column in 0..<width {
          let weight = work[column] / (2 * information[column])
          work[column] = weight.replacing(with: 0, where: information[column] .<= 0)
        }
      }
    }
  }

  /// The cell in which values that were all above 0 become all below; nothing where they do not,
  /// or where they come so near to 0 elsewhere that they may touch it between two points.
  private func crossing(_ values: UnsafeBufferPointer<Double>) -> Int? {
    var low = 0
    var high = values.count - 1
    guard values[low] > 0, values[high] < 0 else { return nil }
    if isConcave {
      while high - low > 1 {
        let middle = (low + high) / 2
        if values[middle] > 0 { low = middle } else { high = middle }
      }
      return values[high] < 0 ? low : nil
    }
    while values[low + 1] > 0 { low += 1 }
    high = low + 1
    for index in high..<values.count where !(values[index] < 0) { return nil }
    for index in 1..<values.count - 1 where index != low && index != high {
      let value = values[index].magnitude
      let before = values[index - 1].magnitude
      let after = values[index + 1].magnitude
      if before > value, after > value, before + after > 6 * value { return nil }
    }
    return low
  }

  /// The root inside a cell by Newton's steps.
  private func refine(_ cell: Int, _ sum: CellTables.Sum) -> (theta: Double, error: Double)? {
    let middle = (points[cell] + points[cell + 1]) / 2
    let half = (points[cell + 1] - points[cell]) / 2
    var t = 0.0
    for _ in 0..<12 {
      var (value, slope) = sum.score.value(at: t)
      let observed = -slope / half
      if isWeighted {
        let information = sum.information.value(at: t)
        let bias = sum.bias.value(at: t)
        guard information.value > 0 else { return nil }
        let weight = bias.value / (2 * information.value)
        value += weight
        slope += (bias.slope / 2 - weight * information.slope) / information.value
      }
      guard slope < 0 else { return nil }
      let step = value / slope
      t -= step
      guard t.magnitude < 1.5 else { return nil }
      guard step.magnitude > 1e-7 else {
        // Newton's error is the square of its step, far below the last digit kept.
        let expected = usesExpected ? sum.information.value(at: t).value + priorInformation : 0
        let information = usesExpected ? expected : observed
        return information > 0 ? (middle + half * t, 1 / information.squareRoot()) : nil
      }
    }
    return nil
  }
}
