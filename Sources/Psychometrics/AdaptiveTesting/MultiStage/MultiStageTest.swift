/// A multistage test in progress: a value that delivers items module by module.
///
/// ```swift
/// var test = try MultiStageTest(
///   pool: pool, design: design, estimator: AbilityEstimator(method: .expectedAPosteriori))
/// while let item = test.next() {
///   test.record(answer(to: item), for: item)
/// }
/// test.route  // [0, 2]
/// ```
public struct MultiStageTest: Hashable, Sendable {
  /// The modules and their routing.
  public let design: MultiStageDesign
  /// Theta before the first answer.
  public let startTheta: Double
  /// The answers so far, each with the theta it led to.
  public private(set) var steps: [AdaptiveStep] = []
  /// The modules taken so far, the present one included.
  public private(set) var route = [0]

  private var answers: AdaptiveAnswers
  /// How many items of the present module have been given.
  private var position = 0
  private var moduleScore = 0
  private var totalScore = 0
  /// Whether the last module of the route is complete and no other follows.
  public private(set) var isComplete = false

  /// Begins a test.
  ///
  /// - Throws: `MultiStageTestError` where the design or the estimator does not fit the pool.
  public init(
    pool: AdaptivePool, design: MultiStageDesign, estimator: AbilityEstimator,
    startTheta: Double = 0
  ) throws(MultiStageTestError) {
    for item in design.modules.flatMap(\.items) where !pool.items.indices.contains(item) {
      throw .unknownItem(item)
    }
    guard let answers = AdaptiveAnswers(pool, estimator) else { throw .unusablePrior }
    self.design = design
    self.startTheta = startTheta
    self.answers = answers
  }

  /// Rebuilds a test from recorded steps, whose thetas are taken as facts and lead the route.
  ///
  /// - Throws: `MultiStageTestError` where the design or the estimator does not fit the pool, or a
  ///   step cannot have happened.
  public init(
    pool: AdaptivePool, design: MultiStageDesign, estimator: AbilityEstimator,
    startTheta: Double = 0, steps: [AdaptiveStep]
  ) throws(MultiStageTestError) {
    try self.init(pool: pool, design: design, estimator: estimator, startTheta: startTheta)
    for (place, step) in steps.enumerated() {
      guard step.item == next() else { throw .unexpectedItem(step: place, item: step.item) }
      guard answers.allows(step.answer, to: step.item) else {
        throw .unknownCategory(step: place, answer: step.answer)
      }
      apply(step)
    }
  }

  /// The present theta; the start's before the first answer.
  public var theta: Double { steps.last?.theta ?? startTheta }

  /// The standard error of theta, or nothing where there is none.
  public var standardError: Double? { steps.last?.standardError }

  /// The number of the item to give next, or nothing once the test is complete.
  public func next() -> Int? {
    isComplete ? nil : module.items[position]
  }

  /// Takes an answer, estimates theta anew and moves on to the next module where one is complete.
  ///
  /// - Precondition: the item is the one that `next()` names, and a category is one of its own.
  public mutating func record(_ answer: ItemAnswer, for item: Int) {
    precondition(item == next(), "the item that is next")
    precondition(answers.allows(answer, to: item), "a category of the item")
    add(answers.step(answer, to: item, from: theta))
  }

  /// Takes a category as the answer, as `record(_:for:)` takes an answer.
  ///
  /// - Precondition: the item is the one that `next()` names, and the category is its own.
  public mutating func record(_ category: Int, for item: Int) {
    record(.category(category), for: item)
  }

  /// Takes the last answer back; nothing happens where there is none.
  public mutating func rollback() {
    let kept = steps.dropLast()
    answers.removeLast(steps.count)
    steps = []
    route = [0]
    (position, moduleScore, totalScore, isComplete) = (0, 0, 0, false)
    for step in kept {
      apply(step)
    }
  }

  private var module: MultiStageModule { design.modules[route[route.count - 1]] }

  private mutating func apply(_ step: AdaptiveStep) {
    answers.append(step.answer, to: step.item)
    add(step)
  }

  private mutating func add(_ step: AdaptiveStep) {
    steps.append(step)
    let score = step.answer.category(answers.estimator.omission) ?? 0
    moduleScore += score
    totalScore += score
    position += 1
    guard position == module.items.count else { return }
    let following = module.routing.module(
      theta: theta, moduleScore: moduleScore, totalScore: totalScore)
    (position, moduleScore) = (0, 0)
    if let following {
      route.append(following)
    } else {
      isComplete = true
    }
  }
}

/// Why a multistage test cannot begin or be rebuilt.
public enum MultiStageTestError: Error, Hashable, Sendable {
  /// An item of the design is not in the pool.
  case unknownItem(Int)
  /// The estimator's prior has no mass at the nodes of its quadrature.
  case unusablePrior
  /// The item of a step, numbered from 0, is not the one that its route gives.
  case unexpectedItem(step: Int, item: Int)
  /// The item of a step does not have the category.
  case unknownCategory(step: Int, answer: ItemAnswer)
}
