import Assessment
import Psychometrics

/// Two scales that differ by more than their errors of measurement explain.
struct ScaleDifference: Sendable, Hashable {
  let higher: ScaleScore
  let lower: ScaleScore
  /// The level of confidence.
  let level: Double

  /// The reliable differences among neighbours, and how many pairs could be compared.
  struct Findings: Sendable, Hashable {
    let reliable: [ScaleDifference]
    let compared: Int
  }

  /// Compares the scales under one domain, or those at the top, pair by pair.
  ///
  /// A pair can be compared on one linear metric only: in one norm group with a known reliability
  /// of both, or as theta of one calibration sample. Others are passed over.
  static func findings(_ entries: [ScaleEntry]) -> Findings {
    let known = Set(entries.map(\.score.id))
    let groups = Dictionary(grouping: entries.map(\.score)) { score in
      score.parent.flatMap { known.contains($0) ? $0 : nil }
    }
    var reliable: [ScaleDifference] = []
    var compared = 0
    var seen = Set<Path?>()
    for parent in entries.map({ $0.score.parent.flatMap { known.contains($0) ? $0 : nil } })
    where seen.insert(parent).inserted {
      let scores = (groups[parent] ?? []).filter { $0.standing == .standard }
      for (index, first) in scores.enumerated() {
        for second in scores[(index + 1)...] {
          guard let pair = Pair(first, second) else { continue }
          compared += 1
          guard pair.difference.magnitude > pair.bound else { continue }
          let isFirst = pair.difference > 0
          reliable.append(
            ScaleDifference(
              higher: isFirst ? first : second, lower: isFirst ? second : first,
              level: pair.level))
        }
      }
    }
    return Findings(reliable: reliable, compared: compared)
  }
}

/// Two scores on one metric.
private struct Pair {
  let difference: Double
  /// The largest difference that errors explain at the level.
  let bound: Double
  let level: Double

  init?(_ first: ScaleScore, _ second: ScaleScore) {
    guard let found = Self.normed(first, second) ?? Self.latent(first, second) else { return nil }
    self = found
  }

  private init?(_ difference: Double, error: Double, level: Double) {
    guard level > 0, level < 1, error > 0, error.isFinite, difference.isFinite else { return nil }
    self.difference = difference
    bound = ConfidenceBand.normalQuantile(ofLevel: level) * error
    self.level = level
  }

  private static func normed(_ first: ScaleScore, _ second: ScaleScore) -> Pair? {
    guard let one = first.norm, let other = second.norm, one.id == other.id,
      one.version == other.version, one.digest == other.digest, one.metric == other.metric,
      one.level == other.level, let deviation = one.metric.linearDeviation,
      let a = first.reliability.flatMap({
        ScorePrecision(reliability: $0.value, standardDeviation: deviation)
      }),
      let b = second.reliability.flatMap({
        ScorePrecision(reliability: $0.value, standardDeviation: deviation)
      })
    else { return nil }
    return Pair(
      one.value - other.value, error: ScorePrecision.standardErrorOfDifference(a, b),
      level: one.level)
  }

  private static func latent(_ first: ScaleScore, _ second: ScaleScore) -> Pair? {
    guard let one = first.latent, let other = second.latent, let metric = one.metric,
      let otherMetric = other.metric, one.calibration == other.calibration,
      one.parameterStatus == .calibrated, one.position == .interior, other.position == .interior,
      metric.name == otherMetric.name, metric.mean == otherMetric.mean,
      metric.standardDeviation == otherMetric.standardDeviation, metric.level == otherMetric.level,
      let a = one.standardError, let b = other.standardError
    else { return nil }
    return Pair(
      one.theta - other.theta, error: (a * a + b * b).squareRoot(), level: metric.level)
  }
}

extension ScaleNorm.Metric {
  /// The standard deviation of a metric on which differences are the same everywhere; nil for
  /// ranks and for metrics of whole numbers.
  var linearDeviation: Double? {
    switch self {
    case .z: 1
    case .t: 10
    case .iq: 15
    case .percentile, .stanine, .sten: nil
    }
  }
}
