import Assessment
import Psychometrics

/// The norms of one scale, ready to convert.
struct CompiledNorm: Sendable {
  let set: NormSet
  let metric: ScaleNorm.Metric
  let conversion: NormConversion
  let mean: Double?
  let precision: ScorePrecision?
  let reliability: ReliabilityReference?

  init(_ norm: ScaleNorm, of set: NormSet) throws(ScorerError) {
    self.set = set
    metric = norm.metric
    mean = norm.mean
    switch norm.conversion {
    case .table(let rows):
      conversion = .table(NormTable(rows))
    case .moments:
      guard let mean = norm.mean, let deviation = norm.standardDeviation, deviation > 0 else {
        throw .normsWithoutMoments(id: set.id, scale: norm.scale)
      }
      conversion = .moments(mean: mean, standardDeviation: deviation)
    }
    reliability = norm.reliability.map {
      ReliabilityReference(
        value: $0.value, kind: $0.kind,
        source: "\($0.source ?? set.source) (n = \(set.n), \(set.date))")
    }
    precision = norm.reliability.flatMap { reliability in
      norm.standardDeviation.flatMap {
        ScorePrecision(reliability: reliability.value, standardDeviation: $0)
      }
    }
  }

  /// The standard error of measurement in raw units; nil without reliability and deviation.
  var standardError: Double? { precision?.standardErrorOfMeasurement }

  /// The raw score in the norm group; nil where the norms do not cover it.
  func score(raw: Double) -> NormScore? {
    guard let converted = conversion.convert(raw, to: metric) else { return nil }
    let ends = band(about: raw)
    return NormScore(
      id: set.id, version: set.version, digest: set.digest, metric: metric,
      value: converted.value, percentile: converted.percentile, lower: ends?.low,
      upper: ends?.high, level: set.level, method: set.method, status: set.status)
  }

  /// The confidence band on the norm metric: built on the raw metric, both ends converted.
  private func band(about raw: Double) -> ConfidenceBand? {
    guard let precision, set.level > 0, set.level < 1 else { return nil }
    let band: ConfidenceBand
    switch set.method {
    case .observed:
      band = .classical(observed: raw, precision: precision, level: set.level)
    case .regressed:
      guard let mean else { return nil }
      band = .regressed(observed: raw, mean: mean, precision: precision, level: set.level)
    }
    guard let low = conversion.convertNearest(band.low, to: metric),
      let high = conversion.convertNearest(band.high, to: metric)
    else { return nil }
    // A table may run downwards, as a rank does.
    return ConfidenceBand(low: min(low, high), high: max(low, high))
  }

  /// The linear z score of a raw score in the group, with the reliability it has there.
  func standardized(raw: Double) -> (z: Double, precision: ScorePrecision)? {
    guard let mean, let precision, precision.standardDeviation > 0,
      let unit = ScorePrecision(reliability: precision.reliability, standardDeviation: 1)
    else { return nil }
    return ((raw - mean) / precision.standardDeviation, unit)
  }
}
