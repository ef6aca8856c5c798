/// Why an adaptive test ended, with the figures that met the rule.
public indirect enum StopReason: Hashable, Sendable {
  /// The number of items given reached the limit.
  case length(given: Int, limit: Int)
  /// The standard error of theta fell to the limit.
  case precision(standardError: Double, limit: Double)
  /// The greatest information of an item still to give fell to the limit.
  case information(greatest: Double, limit: Double)
  /// The last change of theta was no greater than the limit.
  case change(Double, limit: Double)
  /// The confidence interval lies in one band of the cuts: band 0 is below the lowest cut.
  case classification(band: Int, lower: Double, upper: Double)
  /// The sequential probability ratio test decided.
  case probabilityRatio(CutSide, logLikelihoodRatio: Double)
  /// Every one of several rules was met.
  case all([StopReason])
  /// No item was left that may be given.
  case noItemLeft(given: Int)
}
