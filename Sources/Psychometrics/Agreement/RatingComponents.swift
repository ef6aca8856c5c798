/// The variances of a rating model, and their estimation by Fisher scoring.
struct RatingComponents {
  static let maximumIterations = 500

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
      var share = 1.0
      var accepted = false
      while !accepted, share > 1e-9 {
        let next: RatingLikelihood.Ratios = (
          max(0, ratios.ratee + share * step.ratee), max(0, ratios.rater + share * step.rater)
        )
        if let value = likelihood.point(at: next), value.deviance <= point.deviance + 1e-12 {
          settled =
            (next.ratee - ratios.ratee).magnitude <= 1e-10 * (1 + next.ratee)
            && (next.rater - ratios.rater).magnitude <= 1e-10 * (1 + next.rater)
          (ratios, point, accepted) = (next, value, true)
        }
        share /= 2
      }
      if !accepted { settled = true }
      if max(ratios.ratee, ratios.rater) > 1e10 { throw .noResidualVariance }
    }
    guard settled else { return nil }
    self.init(
      ratee: ratios.ratee * point.errorVariance, rater: ratios.rater * point.errorVariance,
      error: point.errorVariance)
  }

  /// The scoring step; a ratio at 0 that the likelihood would push below is held there.
  private static func step(
    from ratios: RatingLikelihood.Ratios, _ point: RatingLikelihood.Point
  ) -> RatingLikelihood.Ratios {
    let (g, h) = (point.gradient, point.information)
    let holdRatee = ratios.ratee == 0 && g.ratee >= 0
    let holdRater = ratios.rater == 0 && g.rater >= 0
    let determinant = h.ratee * h.rater - h.both * h.both
    if holdRatee || holdRater || determinant <= 1e-12 * h.ratee * h.rater {
      return (
        holdRatee || h.ratee <= 0 ? 0 : -g.ratee / h.ratee,
        holdRater || h.rater <= 0 ? 0 : -g.rater / h.rater
      )
    }
    return (
      -(h.rater * g.ratee - h.both * g.rater) / determinant,
      -(h.ratee * g.rater - h.both * g.ratee) / determinant
    )
  }
}
