/// When an adaptive test ends; it is asked after each answer once the start items are given.
///
/// ```swift
/// // Until the standard error is 0.35, with 5 to 30 items:
/// let rule = StoppingRule.within(5...30, .precision(standardError: 0.35))
/// ```
///
/// A test also ends when no item is left to give.
public indirect enum StoppingRule: Hashable, Sendable {
  /// So many items are given; in `any` it is a maximum, in `all` a minimum.
  case length(Int)
  /// The standard error of theta is at most this.
  case precision(standardError: Double)
  /// No item that may still be given has more (Fisher) information at theta than this.
  ///
  /// Items keep their own scaling D; catR takes D = 1 in this rule.
  case information(Double)
  /// The last answer changed theta by at most this.
  case change(Double)
  /// The confidence interval about theta contains none of the cuts.
  ///
  /// The interval is theta plus and minus z times the standard error, with z the normal quantile
  /// of the confidence, as 0.95; it may touch a cut.
  case classification(cuts: [Double], confidence: Double = 0.95)
  /// The sequential probability ratio test decides.
  case probabilityRatio(SequentialProbabilityRatioTest)
  /// One of the rules is met; the first that is gives the reason.
  case any([StoppingRule])
  /// All of the rules are met.
  case all([StoppingRule])

  /// A rule that is heeded only between a least and a greatest number of items.
  public static func within(_ lengths: ClosedRange<Int>, _ rule: StoppingRule) -> StoppingRule {
    .any([.length(lengths.upperBound), .all([.length(lengths.lowerBound), rule])])
  }

  /// The reason to stop, or nothing while the test goes on.
  func reason(in test: AdaptiveTest) -> StopReason? {
    switch self {
    case .length(let limit):
      let given = test.steps.count
      return given >= limit ? .length(given: given, limit: limit) : nil
    case .precision(let limit):
      guard let error = test.standardError, error <= limit else { return nil }
      return .precision(standardError: error, limit: limit)
    case .information(let limit):
      let greatest = test.greatestInformation
      return greatest <= limit ? .information(greatest: greatest, limit: limit) : nil
    case .change(let limit):
      let change = (test.theta - test.previousTheta).magnitude
      return change <= limit ? .change(change, limit: limit) : nil
    case .classification(let cuts, let confidence):
      guard let error = test.standardError else { return nil }
      let half = NormalDistribution.quantile(0.5 + confidence / 2) * error
      let lower = test.theta - half
      let upper = test.theta + half
      guard cuts.allSatisfy({ lower >= $0 || upper <= $0 }) else { return nil }
      return .classification(band: cuts.count { $0 <= lower }, lower: lower, upper: upper)
    case .probabilityRatio(let rule):
      let ratio = test.answers.logLikelihoodRatio(rule)
      return rule.decision(at: ratio).map { .probabilityRatio($0, logLikelihoodRatio: ratio) }
    case .any(let rules):
      for rule in rules {
        if let reason = rule.reason(in: test) { return reason }
      }
      return nil
    case .all(let rules):
      var reasons: [StopReason] = []
      for rule in rules {
        guard let reason = rule.reason(in: test) else { return nil }
        reasons.append(reason)
      }
      return reasons.isEmpty ? nil : .all(reasons)
    }
  }
}
