import Assessment

/// What one item, or one step of an item, asks and what the answer is worth.
struct BoundTask {
  var content: [Block]
  /// What is shown frame by frame before it.
  var presentation: Presentation?
  var hints: [Hint] = []
  var responses: [ResponseVariable] = []
  var score: TaskScore?
  /// What a wrong answer costs under formula scoring; zero where guessing is no matter.
  var guessingPenalty = 0.0
  /// What experts said of its actions.
  var experts: ExpertRatings?

  /// The steps of an item that has several.
  var innerSteps: [Step] = []
  var stepOutcomes: [OutcomeVariable] = []
  var stepStatements: [Rule.Statement] = []

  /// The id of the step of an item that has only one.
  static let onlyStep = ResponseVariable.defaultID

  /// The steps of the item.
  var steps: [Step] {
    innerSteps.isEmpty
      ? [
        Step(
          id: BoundTask.onlyStep, content: content, hints: hints, presentation: presentation)
      ] : innerSteps
  }

  /// The score less the price of the hints, not below the least score.
  var scoreAfterHints: TaskScore? {
    score?.after(hints, of: BoundTask.onlyStep)
  }
}

/// A number that a rule computes, and its range.
struct TaskScore {
  var expression: Expression
  var minimum: Double
  var maximum: Double
  var base: BaseType = .float

  /// The points for a truth, none for a falsehood, NULL for NULL.
  static func points(_ points: Double, if condition: Expression) -> TaskScore {
    // A truth counts 1 in a product, a falsehood 0.
    let expression = Expression.product([.literal(.float(points)), condition])
    return TaskScore(expression: expression, minimum: min(points, 0), maximum: max(points, 0))
  }

  /// The sum of the points for parts; a part without a value earns none, and without any value
  /// the score is NULL.
  static func sum(_ parts: [Expression], unless isEmpty: Expression, maximum: Double) -> TaskScore {
    let zero = Expression.literal(.float(0))
    let expression = Expression.choose(
      isEmpty, then: .literal(nil), else: .sum(parts.map { .coalesce([$0, zero]) }))
    return TaskScore(expression: expression, minimum: min(maximum, 0), maximum: max(maximum, 0))
  }

  /// The score less the price of hints that were opened in a step, not below the least score.
  func after(_ hints: [Hint], of step: String) -> TaskScore {
    guard hints.contains(where: { $0.cost != 0 }) else { return self }
    let used = Expression.context(.hintsUsed(step: step))
    let costs = hints.enumerated().map { index, hint in
      Expression.product([
        .literal(.float(hint.cost)), .atMost(.literal(.integer(index + 1)), used),
      ])
    }
    let rest = Expression.subtract(expression, .sum(costs))
    var score = self
    score.expression = .greatest([.literal(.float(minimum)), rest])
    return score
  }
}
