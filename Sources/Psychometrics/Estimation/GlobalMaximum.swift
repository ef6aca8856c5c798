/// The highest point of an estimating function in a range.
struct GlobalMaximum: Hashable, Sendable {
  let theta: Double
  let position: AbilityEstimate.Position
  /// The number of local maxima inside the range.
  let localMaximumCount: Int

  init(_ function: EstimatingFunction, within range: ClosedRange<Double>) {
    let maxima =
      function.isConcave
      ? Self.concaveMaximum(function, range).map { [$0] } ?? []
      : Self.localMaxima(function, range)
    localMaximumCount = maxima.count
    if function.isConcave, let theta = maxima.first {
      self.theta = theta
      position = .interior
      return
    }
    var candidates = maxima.map { ($0, AbilityEstimate.Position.interior) }
    if let end = Self.end(function, .negative, range.lowerBound) { candidates.insert(end, at: 0) }
    if let end = Self.end(function, .positive, range.upperBound) { candidates.append(end) }
    let best = Self.highest(candidates, function)
    theta = best.0
    position = best.1
  }

  private typealias Candidate = (Double, AbilityEstimate.Position)

  /// An end of the range where the function rises towards it.
  private static func end(
    _ function: EstimatingFunction, _ end: InfiniteEnd, _ bound: Double
  ) -> Candidate? {
    guard bound.isFinite else {
      return function.limit(at: end) > -.infinity ? (end.theta, .infinite) : nil
    }
    guard function.slope(at: bound) * end.sign >= 0 else { return nil }
    return (bound, end == .positive ? .upperBound : .lowerBound)
  }

  /// The highest candidate, of ties the first that lies inside.
  private static func highest(
    _ candidates: [Candidate], _ function: EstimatingFunction
  ) -> Candidate {
    guard var best = candidates.first else {
      let rises = function.slope(at: 0) > 0
      return (rises ? .infinity : -.infinity, .infinite)
    }
    for candidate in candidates.dropFirst() {
      let rise =
        function.kind == .weightedLikelihood
        ? SlopeIntegral.rise(function, from: best.0, to: candidate.0)
        : value(function, candidate) - value(function, best)
      if rise > 0 || (rise == 0 && best.1 != .interior) { best = candidate }
    }
    return best
  }

  private static func value(_ function: EstimatingFunction, _ candidate: Candidate) -> Double {
    candidate.1 == .infinite
      ? function.limit(at: candidate.0 > 0 ? .positive : .negative)
      : function.value(at: candidate.0)
  }

  /// The maximum of a concave function, or nothing where it only rises or only falls.
  private static func concaveMaximum(
    _ function: EstimatingFunction, _ range: ClosedRange<Double>
  ) -> Double? {
    let bends = function.bends
    let centre = bends.reduce(0) { $0 + $1.location } / Double(max(bends.count, 1))
    let start = min(max(centre, range.lowerBound), range.upperBound)
    let slope = function.slope(at: start)
    if slope == 0, range.lowerBound < start, start < range.upperBound { return start }
    let end: InfiniteEnd = slope > 0 ? .positive : .negative
    let bound = slope > 0 ? range.upperBound : range.lowerBound
    if bound.isInfinite, function.limit(at: end) > -.infinity { return nil }
    var near = (x: start, y: slope)
    var step = 1 / bends.reduce(1e-300) { max($0, $1.steepness) }
    while near.x != bound, near.x.isFinite {
      let x = slope > 0 ? min(near.x + step, bound) : max(near.x - step, bound)
      let far = (x: x, y: function.slope(at: x))
      if far.y == 0, x != bound { return x }
      if (far.y > 0) != (slope > 0) {
        return RootFinding.root(of: function.slope, between: near, and: far)
      }
      near = far
      step *= 2
    }
    return nil
  }

  /// Every theta at which the function stops rising and begins to fall.
  private static func localMaxima(
    _ function: EstimatingFunction, _ range: ClosedRange<Double>
  ) -> [Double] {
    let points = ThetaGrid.points(bends: function.bends, within: range)
      .map { (x: $0, y: function.slope(at: $0)) }
    var maxima: [Double] = []
    var rising: (x: Double, y: Double)?
    for point in Self.withHiddenTurns(points, function.slope) {
      if point.y > 0 { rising = point }
      if point.y < 0, let low = rising {
        maxima.append(RootFinding.root(of: function.slope, between: low, and: point))
        rising = nil
      }
    }
    return maxima
  }

  /// The points, with one more wherever the slope comes to touch or cross 0 and returns between
  /// two of them.
  private static func withHiddenTurns(
    _ points: [(x: Double, y: Double)], _ slope: (Double) -> Double
  ) -> [(x: Double, y: Double)] {
    guard points.count > 2 else { return points }
    var all = [points[0]]
    for index in 1..<points.count - 1 {
      let (before, point, after) = (points[index - 1], points[index], points[index + 1])
      let sign: Double = point.y > 0 ? 1 : -1
      all.append(point)
      guard sign * before.y > sign * point.y, sign * after.y > sign * point.y else { continue }
      var low = before.x
      var high = after.x
      for _ in 0..<40 {
        let (a, b) = (low + 0.382 * (high - low), low + 0.618 * (high - low))
        let (atA, atB) = (slope(a), slope(b))
        if let turn = [(a, atA), (b, atB)].first(where: { sign * $0.1 < 0 }) {
          all.insert(turn, at: turn.0 < point.x ? all.count - 1 : all.count)
          break
        }
        if sign * atA < sign * atB { high = b } else { low = a }
      }
    }
    all.append(points[points.count - 1])
    return all
  }
}
