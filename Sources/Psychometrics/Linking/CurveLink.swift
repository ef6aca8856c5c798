/// The search for the transform under which the curves of two calibrations differ least.
///
/// A Gauss-Newton search damped after Levenberg and Marquardt, with exact derivatives, so that an
/// exact transform is found to rounding.
struct CurveLink {
  let source: [ItemModel]
  let target: [ItemModel]
  let nodes: [Double]
  let masses: [Double]
  /// Whether the items' curves are summed before they are compared.
  let joinsItems: Bool
  let isSymmetric: Bool

  /// The sum of squares, half its gradient and half its approximate second derivatives.
  private struct Point {
    var slope: Double
    var intercept: Double
    var criterion = 0.0
    var gradient = (0.0, 0.0)
    var square = (0.0, 0.0, 0.0)

    mutating func add(_ residual: Double, _ bySlope: Double, _ byIntercept: Double, _ mass: Double)
    {
      criterion += mass * residual * residual
      gradient.0 += mass * residual * bySlope
      gradient.1 += mass * residual * byIntercept
      square.0 += mass * bySlope * bySlope
      square.1 += mass * bySlope * byIntercept
      square.2 += mass * byIntercept * byIntercept
    }
  }

  /// The best of the minima found from several starts.
  func best(from starts: [ScaleTransform]) throws(LinkingError) -> LinkingResult {
    let found = starts.compactMap(minimum)
    guard let best = found.min(by: { ($0.criterion ?? 0) < ($1.criterion ?? 0) }) else {
      throw .undetermined
    }
    return best
  }

  private func minimum(from start: ScaleTransform) -> LinkingResult? {
    var point = point(start.slope, start.intercept)
    var damping = 1e-6
    var steps = 0
    var isConverged = false
    while steps < 200, !isConverged {
      let a = point.square.0 * (1 + damping)
      let c = point.square.2 * (1 + damping)
      let determinant = a * c - point.square.1 * point.square.1
      guard determinant > 0, determinant.isFinite else { return nil }
      let slopeStep = -(c * point.gradient.0 - point.square.1 * point.gradient.1) / determinant
      let interceptStep =
        -(a * point.gradient.1 - point.square.1 * point.gradient.0) / determinant
      let isTiny =
        max(slopeStep.magnitude, interceptStep.magnitude)
        < 1e-13 * max(1, point.slope, point.intercept.magnitude)
      steps += 1
      let next = self.point(point.slope + slopeStep, point.intercept + interceptStep)
      if next.slope > 0, next.criterion <= point.criterion {
        point = next
        damping = max(1e-12, damping / 10)
        isConverged = isTiny
      } else if isTiny || damping > 1e8 {
        // Rounding hides what is left to gain.
        isConverged = true
      } else {
        damping *= 10
      }
    }
    guard point.slope > 0, point.slope.isFinite, point.intercept.isFinite else { return nil }
    return LinkingResult(
      transform: ScaleTransform(slope: point.slope, intercept: point.intercept),
      criterion: point.criterion, stepCount: steps, isConverged: isConverged)
  }

  private func point(_ slope: Double, _ intercept: Double) -> Point {
    var point = Point(slope: slope, intercept: intercept)
    guard slope > 0 else { return point }
    for (theta, mass) in zip(nodes, masses) where mass > 0 {
      // On the target's scale the source's item is seen at the old theta.
      let old = (theta - intercept) / slope
      compare(
        target, theta, source, old, bySlope: -old / slope, byIntercept: -1 / slope, mass, &point)
      if isSymmetric {
        compare(
          source, theta, target, slope * theta + intercept, bySlope: theta, byIntercept: 1, mass,
          &point)
      }
    }
    return point
  }

  /// Adds the differences at a node between fixed curves and curves that move with the transform;
  /// the derivatives given are those of the moving theta.
  private func compare(
    _ fixed: [ItemModel], _ fixedTheta: Double, _ moving: [ItemModel], _ movingTheta: Double,
    bySlope: Double, byIntercept: Double, _ mass: Double, _ point: inout Point
  ) {
    var (difference, change) = (0.0, 0.0)
    for (first, second) in zip(fixed, moving) {
      let curves = second.curves(at: movingTheta)
      for (category, reference) in first.curves(at: fixedTheta).enumerated() {
        let residual = curves[category].probability - reference.probability
        if joinsItems {
          difference += Double(category) * residual
          change += Double(category) * curves[category].slope
        } else {
          let slope = curves[category].slope
          point.add(residual, slope * bySlope, slope * byIntercept, mass)
        }
      }
    }
    if joinsItems { point.add(difference, change * bySlope, change * byIntercept, mass) }
  }
}
