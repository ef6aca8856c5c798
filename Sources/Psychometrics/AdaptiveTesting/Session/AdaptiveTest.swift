/// An adaptive test in progress: a value that chooses items and learns from answers.
///
/// ```swift
/// var test = try AdaptiveTest(pool: pool, design: design, seed: 7)
/// while let item = test.next() {
///   test.record(answer(to: item), for: item)
/// }
/// test.theta       // with test.standardError
/// test.stopReason  // as .precision(standardError: 0.348, limit: 0.35)
/// ```
///
/// What comes next depends on the pool, the design, the seed and the steps alone: `next()` changes
/// nothing, and a test rebuilt from its steps goes on as the first would have. Every use of chance
/// has a stream of its own for each step, so that taking answers back and giving them again leads
/// to the same items.
public struct AdaptiveTest: Hashable, Sendable {
  /// How the test starts, chooses, estimates and ends.
  public let design: AdaptiveDesign
  /// The seed of every use of chance.
  public let seed: UInt64
  /// The answers so far, each with the theta it led to.
  public private(set) var steps: [AdaptiveStep] = []
  /// Why the test ended, or nothing while it goes on.
  public private(set) var stopReason: StopReason?

  private(set) var answers: AdaptiveAnswers
  private(set) var availability: ItemAvailability

  /// Begins a test.
  ///
  /// - Throws: `AdaptiveDesignError` where the design does not fit the pool.
  public init(
    pool: AdaptivePool, design: AdaptiveDesign, seed: UInt64
  ) throws(AdaptiveDesignError) {
    try design.check(for: pool)
    guard let answers = AdaptiveAnswers(pool, design.estimator) else { throw .unusablePrior }
    self.design = design
    self.seed = seed
    self.answers = answers
    availability = ItemAvailability(pool, design, seed: seed)
    decideWhetherToStop()
  }

  /// The items from which the test chooses.
  public var pool: AdaptivePool { answers.pool }

  /// The present theta; the start's before the first answer.
  ///
  /// It is infinite where an unbounded estimate is.
  public var theta: Double { steps.last?.theta ?? design.start.theta }

  /// The standard error of theta, or nothing where there is none.
  public var standardError: Double? { steps.last?.standardError }

  /// Theta before the last answer.
  var previousTheta: Double {
    steps.dropLast().last?.theta ?? design.start.theta
  }

  /// The greatest information at theta of an item that may still be given, or 0.
  var greatestInformation: Double {
    pool.table.best(1, at: selectionTheta) { availability.isAvailable($0) }.first?.value ?? 0
  }

  /// Takes an answer and estimates theta anew.
  ///
  /// The item need not be the one that `next()` names.
  ///
  /// - Precondition: the pool has the item, it has not been given, and a category is one of its own.
  public mutating func record(_ answer: ItemAnswer, for item: Int) {
    precondition(answers.allows(answer, to: item), "an item of the pool and a category of its own")
    precondition(!availability.isGiven(item), "an item that has not been given")
    add(answers.step(answer, to: item, from: theta))
  }

  /// Takes a category as the answer and estimates theta anew.
  ///
  /// - Precondition: the pool has the item, it has not been given, and the category is its own.
  public mutating func record(_ category: Int, for item: Int) {
    record(.category(category), for: item)
  }

  /// Takes the last answer back; nothing happens where there is none.
  public mutating func rollback() {
    guard !steps.isEmpty else { return }
    steps.removeLast()
    answers.removeLast(1)
    availability = ItemAvailability(pool, design, seed: seed)
    for step in steps {
      availability.give(step.item)
    }
    stopReason = nil
    decideWhetherToStop()
  }

  /// Takes a step as a fact: theta and its standard error are believed, not estimated.
  mutating func apply(_ step: AdaptiveStep) {
    answers.append(step.answer, to: step.item)
    add(step)
  }

  private mutating func add(_ step: AdaptiveStep) {
    steps.append(step)
    availability.give(step.item)
    decideWhetherToStop()
  }

  private mutating func decideWhetherToStop() {
    stopReason = nil
    if steps.count >= max(1, design.start.items.count),
      let reason = design.stopping.reason(in: self)
    {
      stopReason = reason
    } else if !hasItemLeft {
      stopReason = .noItemLeft(given: steps.count)
    }
  }

  private var hasItemLeft: Bool {
    if steps.count >= design.start.items.count, case .sequence(let items) = design.selection {
      return items.contains { !availability.isGiven($0) }
    }
    return pool.items.indices.contains { availability.isAvailable($0) }
  }
}
