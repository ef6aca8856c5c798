import Assessment

/// Where a score lies on its scale, for drawing.
struct ScalePosition: Sendable, Hashable {
  /// The least number of the axis.
  let low: Double
  /// The largest number of the axis.
  let high: Double
  /// The score.
  let value: Double
  /// The confidence band, where there is one.
  let band: ClosedRange<Double>?
  /// Whether the axis starts at nothing, so that a filled bar tells the truth.
  let startsAtZero: Bool

  /// The share of the axis left of a number, from 0 to 1.
  func share(of number: Double) -> Double {
    high > low ? min(1, max(0, (number - low) / (high - low))) : 0
  }

  /// The raw score between the least and the largest possible; nil without a score or for rates.
  ///
  /// Theta is drawn on its reporting metric within three standard deviations, and not at all
  /// where no sample anchors it.
  init?(raw score: ScaleScore) {
    if let metric = score.latent?.metric {
      let reach = 3 * metric.standardDeviation
      guard metric.value.isFinite, reach > 0, reach.isFinite else { return nil }
      (low, high) = (metric.mean - reach, metric.mean + reach)
      value = metric.value
      startsAtZero = false
      band = metric.lower.flatMap { lower in metric.upper.map { lower...max(lower, $0) } }
      return
    }
    guard let raw = score.raw, let low = score.minimum, let high = score.maximum, high > low,
      raw.isFinite, low.isFinite, high.isFinite
    else { return nil }
    self.low = low
    self.high = high
    value = raw
    band = nil
    startsAtZero = low == 0 && score.rule != .mean
  }

  /// The norm value within three standard deviations, or the range of the metric.
  init?(norm: NormScore) {
    guard norm.value.isFinite else { return nil }
    (low, high) =
      switch norm.metric {
      case .percentile: (0, 100)
      case .z: (-3, 3)
      case .t: (20, 80)
      case .stanine: (1, 9)
      case .sten: (1, 10)
      case .iq: (55, 145)
      }
    value = norm.value
    startsAtZero = false
    if let lower = norm.lower, let upper = norm.upper, lower <= upper {
      band = lower...upper
    } else {
      band = nil
    }
  }
}
