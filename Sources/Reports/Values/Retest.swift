import Assessment
import Psychometrics

/// Two profiles of one person on one test, scale by scale.
struct Retest: Sendable {
  let old: Profile
  let new: Profile
  /// The scales of the newer profile, facets after their domain.
  let scales: [RetestScale]
  /// Whether both rest on the very same definition.
  let isSameDefinition: Bool
  /// The milliseconds from one start to the other; nil without two sittings in real time.
  let gapMs: Milliseconds?
  /// The level at which a change counts as reliable.
  static let level = 0.95

  /// Pairs two profiles.
  ///
  /// - Throws: what makes them no retest.
  init(_ old: Profile, _ new: Profile) throws(RetestError) {
    guard old.assessment.id == new.assessment.id else {
      throw .assessments(old.assessment.id, new.assessment.id)
    }
    guard old.candidate == new.candidate else { throw .candidates(old.candidate, new.candidate) }
    guard old.id != new.id else { throw .sameProfile(old.id) }
    self.old = old
    self.new = new
    let isSame = old.assessment.digests.fingerprint == new.assessment.digests.fingerprint
    isSameDefinition = isSame
    let before = Dictionary(old.scales.map { ($0.id, $0) }) { first, _ in first }
    scales = ScaleEntry.sorted(new.scales).map { entry in
      RetestScale(entry, before: before[entry.score.id], isSameDefinition: isSame)
    }
    if let first = old.session, let second = new.session, first.mode != .simulated,
      second.mode != .simulated
    {
      let (gap, overflow) = second.startedAtMs.subtractingReportingOverflow(first.startedAtMs)
      gapMs = overflow ? nil : gap
    } else {
      gapMs = nil
    }
  }
}

/// Why two profiles are no retest.
public enum RetestError: Error, Hashable, Sendable {
  /// They are of different assessments.
  case assessments(String, String)
  /// They are of different people.
  case candidates(String, String)
  /// They are the same profile.
  case sameProfile(String)
}

extension RetestError: CustomStringConvertible {
  /// What is wrong, in one sentence without a full stop.
  public var description: String {
    switch self {
    case .assessments(let old, let new):
      "a retest needs one test, but these are profiles of '\(old)' and '\(new)'"
    case .candidates(let old, let new):
      "a retest needs one person, but these are profiles of '\(old)' and '\(new)'"
    case .sameProfile(let id):
      "a retest needs two profiles, but both are profile '\(id)'"
    }
  }
}

/// A scale at two times.
struct RetestScale: Sendable {
  /// What can be said of a change.
  enum Finding: Sendable {
    /// The change was held against the errors of both measurements.
    case tested(ReliableChange)
    /// Nothing is known of the errors.
    case precisionUnknown
    /// The scores are not on one scale, or not both there.
    case notComparable(Obstacle)
  }

  /// What stands in the way of a comparison.
  enum Obstacle: Sendable, Hashable {
    case definition, missing, adapted, precisionSource, provisional, calibration, bound
  }

  let score: ScaleScore
  let depth: Int
  let startsGroup: Bool
  /// The score at the first time; nil where the older profile has no such scale.
  let before: ScaleScore?
  let finding: Finding

  init(_ entry: ScaleEntry, before: ScaleScore?, isSameDefinition: Bool) {
    score = entry.score
    depth = entry.depth
    startsGroup = entry.startsGroup
    self.before = before
    finding =
      before.map { Self.finding($0, entry.score, isSameDefinition) } ?? .notComparable(.missing)
  }

  private static func finding(
    _ old: ScaleScore, _ new: ScaleScore, _ isSameDefinition: Bool
  ) -> Finding {
    guard old.standing == .standard, new.standing == .standard else {
      return .notComparable(.adapted)
    }
    guard isSameDefinition else { return .notComparable(.definition) }
    if let first = old.latent, let second = new.latent { return latent(first, second) }
    guard let first = old.raw, let second = new.raw else { return .notComparable(.missing) }
    guard let firstError = old.standardError, let error = new.standardError else {
      return .precisionUnknown
    }
    // The errors of two norm groups are not one error of measurement.
    guard firstError == error, old.reliability == new.reliability else {
      return .notComparable(.precisionSource)
    }
    return ReliableChange(from: first, to: second, standardErrorOfMeasurement: error)
      .map(Finding.tested) ?? .precisionUnknown
  }

  private static func latent(_ old: LatentScore, _ new: LatentScore) -> Finding {
    guard old.parameterStatus == .calibrated, new.parameterStatus == .calibrated else {
      return .notComparable(.provisional)
    }
    guard old.calibration == new.calibration, old.estimator == new.estimator else {
      return .notComparable(.calibration)
    }
    guard old.position == .interior, new.position == .interior else {
      return .notComparable(.bound)
    }
    guard let first = old.standardError, let second = new.standardError else {
      return .precisionUnknown
    }
    return ReliableChange(
      fromTheta: old.theta, standardError: first, toTheta: new.theta, standardError: second
    ).map(Finding.tested) ?? .precisionUnknown
  }
}
