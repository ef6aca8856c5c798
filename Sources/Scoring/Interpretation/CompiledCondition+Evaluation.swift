import Assessment
import Psychometrics

extension CompiledCondition {
  /// What a condition is evaluated against.
  struct Scope {
    let table: ItemTable
    let compiled: [CompiledScale]
    let scores: [ScaleScore]
  }

  /// Whether the condition holds; nil where something it asks about is not known.
  ///
  /// Unknown is neither true nor false: its negation is unknown too, and no text is said on it.
  func truth(in scope: Scope, _ buffers: borrowing ScoringBuffers) -> Bool? {
    switch self {
    case .all(let conditions):
      return Self.combine(conditions, decisive: false, in: scope, buffers)
    case .any(let conditions):
      return Self.combine(conditions, decisive: true, in: scope, buffers)
    case .not(let condition):
      return condition.truth(in: scope, buffers).map { !$0 }
    case .outcome(_, let slot, let bounds):
      let number = buffers.outcomes[slot]
      return number.isNaN ? nil : bounds.contain(number)
    case .answer(let item, let value):
      guard buffers.states[item].hasAnswer else { return false }
      return buffers.outcome(of: item, in: scope.table)?.response?.isNamed(among: [value]) ?? false
    case .sectionScore(let items, let slots, let bounds):
      return Self.sectionScore(items, slots, buffers).map(bounds.contain)
    case .scale(let scale, let figure, let bounds):
      return scope.scores[scale].figure(figure).map(bounds.contain)
    case .band(let scale, let band):
      let score = scope.scores[scale]
      return score.isBanded ? score.band?.id == band : nil
    case .reliablyHigher(let first, let second):
      return scope.isReliablyHigher(first, than: second)
    }
  }

  private static func combine(
    _ conditions: [CompiledCondition], decisive: Bool, in scope: Scope,
    _ buffers: borrowing ScoringBuffers
  ) -> Bool? {
    var isUnknown = false
    for condition in conditions {
      switch condition.truth(in: scope, buffers) {
      case decisive: return decisive
      case nil: isUnknown = true
      default: break
      }
    }
    return isUnknown ? nil : !decisive
  }

  /// The summed scores of a section's items; nil where the person came to none of them.
  private static func sectionScore(
    _ items: [Int], _ slots: [Int], _ buffers: borrowing ScoringBuffers
  ) -> Double? {
    var sum = 0.0
    var reached = 0
    for (item, slot) in zip(items, slots) {
      let state = buffers.states[item]
      guard state != .notReached, state != .notPresented else { continue }
      reached += 1
      if !buffers.outcomes[slot].isNaN { sum += buffers.outcomes[slot] }
    }
    return reached > 0 ? sum : nil
  }
}

extension CompiledCondition.Scope {
  /// Whether a scale is above another by more than the error of their difference explains.
  ///
  /// Compared as z scores in one norm group, at that group's level of confidence; unknown without
  /// norms, reliabilities and moments of both from one set, or with adapted scores.
  fileprivate func isReliablyHigher(_ first: Int, than second: Int) -> Bool? {
    guard scores[first].standing == .standard, scores[second].standing == .standard,
      let one = compiled[first].norm, let other = compiled[second].norm,
      one.set.id == other.set.id, one.set.version == other.set.version,
      let a = scores[first].raw.flatMap(one.standardized(raw:)),
      let b = scores[second].raw.flatMap(other.standardized(raw:)),
      one.set.level > 0, one.set.level < 1
    else { return nil }
    let error = ScorePrecision.standardErrorOfDifference(a.precision, b.precision)
    return a.z - b.z > ConfidenceBand.normalQuantile(ofLevel: one.set.level) * error
  }
}

extension ScaleScore {
  /// Whether there is a figure that a band could hold.
  fileprivate var isBanded: Bool { raw != nil || latent?.parameterStatus == .calibrated }

  /// The figure a condition asks about.
  fileprivate func figure(_ figure: ScaleFigure) -> Double? {
    switch figure {
    case .raw: raw
    case .norm: norm?.value
    case .percentile: norm?.percentile
    case .theta: latent.flatMap { $0.parameterStatus == .calibrated ? $0.theta : nil }
    case .metric: latent?.metric?.value
    }
  }
}
