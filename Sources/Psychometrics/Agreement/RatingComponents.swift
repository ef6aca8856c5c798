/// The variances of a rating model, and their estimation by Newton and scoring steps.
struct RatingComponents {
  static let maximumIterations = 500
  /// The ratio of a variance to the error's beyond which no error is left but that of rounding.
  static let largestRatio = 1e7

  let ratee: Double
  let rater: Double
  let error: Double

  init(ratee: Double, rater: Double, error: Double) {
    self.ratee = ratee
    self.rater = rater
    self.error = error
  }

  func correlation(_ kind: RatingVariance.Kind, ratings: Double) -> Double {
    precondition(ratings > 0, "a mean needs ratings")
    let noise = kind == .agreement ? rater + error : error
    return ratee / (ratee + noise / ratings)
  }

  /// Maximises the restricted likelihood; nothing where that does not settle.
  init?(_ design: RatingDesign, values: [Double]) throws(AgreementError) {
    let likelihood = RatingLikelihood(design: design, values: values)
    var ratios: RatingLikelihood.Ratios = (1, 0.1)
    guard var point = likelihood.point(at: ratios) else { throw .noResidualVariance }
    var settled = false
    var iterations = 0
    while !settled, iterations < Self.maximumIterations {
      iterations += 1
      let step = Self.step(from: ratios, point)
      func moved(_ share: Double) -> RatingLikelihood.Ratios {
        (max(0, ratios.ratee + share * step.ratee), max(0, ratios.rater + share * step.rater))
      }
      let target = moved(1)
      settled =
        (target.ratee - ratios.ratee).magnitude <= 1e-8 * (1 + ratios.ratee)
        && (target.rater - ratios.rater).magnitude <= 1e-8 * (1 + ratios.rater)
      // A rise within the rounding error of the deviance is none.
      let limit = point.deviance + 1e-10 * (1 + point.deviance.magnitude)
      var share = 1.0
      var next = likelihood.point(at: target)
      while next.map({ $0.deviance > limit }) ?? true, share > 1e-9 {
        share /= 2
        next = likelihood.point(at: moved(share))
      }
      guard let next, next.deviance <= limit else { return nil }
      (ratios, point) = (moved(share), next)
      if max(ratios.ratee, ratios.rater) > Self.largestRatio { throw .noResidualVariance }
    }
    guard settled else { return nil }
    self.init(
      ratee: ratios.ratee * point.errorVariance, rater: ratios.rater * point.errorVariance,
      error: point.errorVariance)
  }

  /// The Newton step, or the scoring step where the deviance is not convex.
  ///
  /// A ratio at 0 that the likelihood would push below is held there.
  private static func step(
    from ratios: RatingLikelihood.Ratios, _ point: RatingLikelihood.Point
  ) -> RatingLikelihood.Ratios {
    let g = point.gradient
    let holdRatee = ratios.ratee == 0 && g.ratee >= 0
    let holdRater = ratios.rater == 0 && g.rater >= 0
    for h in [point.curvature, point.information] {
      let determinant = h.ratee * h.rater - h.both * h.both
      if holdRatee || holdRater {
        guard holdRatee || h.ratee > 0, holdRater || h.rater > 0 else { continue }
        return (holdRatee ? 0 : -g.ratee / h.ratee, holdRater ? 0 : -g.rater / h.rater)
      }
      guard h.ratee > 0, determinant > 1e-12 * h.ratee * h.rater else { continue }
      return (
        -(h.rater * g.ratee - h.both * g.rater) / determinant,
        -(h.ratee * g.rater - h.both * g.ratee) / determinant
      )
    }
    return (-g.ratee, -g.rater)
  }
}
