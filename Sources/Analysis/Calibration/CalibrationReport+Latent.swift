import Psychometrics

extension CalibrationReport.Latent {
  /// The distribution as a calibration left it.
  init(_ latent: CalibratedLatent) {
    let deviation = latent.variance.squareRoot()
    self.init(
      mean: latent.mean, standardDeviation: deviation,
      meanStandardError: latent.meanStandardError,
      // By the delta method: d sqrt(v) is dv / (2 sqrt(v)).
      standardDeviationStandardError: latent.varianceStandardError.map { $0 / (2 * deviation) })
  }
}
