extension AdaptiveTest {
  /// Rebuilds a test from recorded steps, taking them as facts.
  ///
  /// Items are not chosen and thetas not estimated anew: the test has the steps as they are, and
  /// goes on from them, on whatever machine they were recorded.
  ///
  /// - Throws: `AdaptiveReplayError` where the design does not fit the pool or a step cannot have
  ///   happened.
  public init(
    pool: AdaptivePool, design: AdaptiveDesign, seed: UInt64, steps: [AdaptiveStep]
  ) throws(AdaptiveReplayError) {
    do {
      try self.init(pool: pool, design: design, seed: seed)
    } catch {
      throw .design(error)
    }
    for (place, step) in steps.enumerated() {
      guard pool.items.indices.contains(step.item) else {
        throw .unknownItem(step: place, item: step.item)
      }
      guard !availability.isGiven(step.item) else {
        throw .repeatedItem(step: place, item: step.item)
      }
      guard answers.allows(step.answer, to: step.item) else {
        throw .unknownCategory(step: place, answer: step.answer)
      }
      guard !step.theta.isNaN, !(step.standardError?.isNaN ?? false) else {
        throw .notANumber(step: place)
      }
      apply(step)
    }
  }

  /// Decides everything anew and tells where the steps differ from the decisions.
  ///
  /// At each step the test as recorded so far chooses the next item and estimates theta from the
  /// recorded answer. Figures may differ by `tolerance`; 0 demands the same bits, which holds on
  /// the machine that recorded them.
  public func differences(tolerance: Double = 0) -> [AdaptiveDifference] {
    var differences: [AdaptiveDifference] = []
    guard var test = try? AdaptiveTest(pool: pool, design: design, seed: seed) else { return [] }
    for (place, step) in steps.enumerated() {
      if let reason = test.stopReason {
        differences.append(.wouldHaveStopped(step: place, reason))
      } else if let item = test.next(), item != step.item {
        differences.append(.item(step: place, recorded: step.item, decided: item))
      }
      var decided = test
      decided.record(step.answer, for: step.item)
      if !Self.agree(decided.theta, step.theta, tolerance) {
        differences.append(.theta(step: place, recorded: step.theta, decided: decided.theta))
      }
      if !Self.agree(decided.standardError, step.standardError, tolerance) {
        differences.append(
          .standardError(
            step: place, recorded: step.standardError, decided: decided.standardError))
      }
      test.apply(step)
    }
    return differences
  }

  private static func agree(_ a: Double?, _ b: Double?, _ tolerance: Double) -> Bool {
    guard let a, let b else { return a == b }
    return a == b || (a - b).magnitude <= tolerance
  }
}

/// Why recorded steps do not make an adaptive test; steps are numbered from 0.
public enum AdaptiveReplayError: Error, Hashable, Sendable {
  /// The design does not fit the pool.
  case design(AdaptiveDesignError)
  /// The pool does not have the item.
  case unknownItem(step: Int, item: Int)
  /// The item had been given before.
  case repeatedItem(step: Int, item: Int)
  /// The item does not have the category.
  case unknownCategory(step: Int, answer: ItemAnswer)
  /// Theta or its standard error is not a number.
  case notANumber(step: Int)
}

/// A point at which recorded steps differ from what would be decided; steps are numbered from 0.
public enum AdaptiveDifference: Hashable, Sendable {
  /// Another item would have been chosen.
  case item(step: Int, recorded: Int, decided: Int)
  /// Theta would have been another.
  case theta(step: Int, recorded: Double, decided: Double)
  /// The standard error would have been another.
  case standardError(step: Int, recorded: Double?, decided: Double?)
  /// The test would have ended before the step.
  case wouldHaveStopped(step: Int, StopReason)
}
