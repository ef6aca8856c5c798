/// An item's response model with its parameters: what links theta to the chance of each category.
///
/// ```swift
/// let item = ItemModel.logistic(LogisticItem(discrimination: 1.2, difficulty: 0.4))
/// item.probabilities(at: 0)   // [0.618, 0.382]
/// item.information(at: 0)     // 0.340
/// ```
///
/// Categories are the whole numbers from 0. A dichotomous item has category 0, wrong, and
/// category 1, right.
public enum ItemModel: Hashable, Sendable {
  /// One to four parameters, two categories.
  case logistic(LogisticItem)
  /// The graded response model.
  case graded(GradedItem)
  /// The partial credit, generalized partial credit and rating scale models.
  case partialCredit(PartialCreditItem)
  /// The nominal response model.
  case nominal(NominalItem)

  /// The number of categories.
  public var categoryCount: Int {
    switch self {
    case .logistic: 2
    case .graded(let item): item.categoryCount
    case .partialCredit(let item): item.categoryCount
    case .nominal(let item): item.categoryCount
    }
  }

  /// The curves of all categories, from 0 up; their probabilities sum to 1.
  public func curves(at theta: Double) -> [CategoryCurve] {
    switch self {
    case .logistic(let item):
      let (wrong, right) = item.curves(at: theta)
      return [wrong, right]
    case .graded(let item): return item.curves(at: theta)
    case .partialCredit(let item): return item.curves(at: theta)
    case .nominal(let item): return item.curves(at: theta)
    }
  }

  /// The probabilities of all categories, from 0 up.
  public func probabilities(at theta: Double) -> [Double] {
    curves(at: theta).map(\.probability)
  }

  /// The mean category at a theta, the item's characteristic curve.
  public func expectedScore(at theta: Double) -> Double {
    var score = 0.0
    for (category, curve) in curves(at: theta).enumerated() {
      score += Double(category) * curve.probability
    }
    return score
  }

  /// The log-probability of one answer, with its derivatives by theta.
  ///
  /// - Precondition: `category` is one of the item's.
  public func answerCurve(of category: Int, at theta: Double) -> AnswerCurve {
    precondition((0..<categoryCount).contains(category), "a category of the item")
    return switch self {
    case .logistic(let item): item.answerCurve(right: category == 1, at: theta)
    case .graded(let item): item.answerCurve(of: category, at: theta)
    case .partialCredit(let item): item.answerCurve(of: category, at: theta)
    case .nominal(let item): item.answerCurve(of: category, at: theta)
    }
  }

  /// The expected (Fisher) information about theta: the sum of P'^2 / P over the categories.
  ///
  /// A category whose probability is 0 adds nothing.
  public func information(at theta: Double) -> Double { expectation(at: theta).information }

  /// The observed information about theta of one answer: minus the second derivative of its
  /// log-probability, (P'^2 / P - P'') / P.
  ///
  /// - Precondition: `category` is one of the item's.
  public func observedInformation(of category: Int, at theta: Double) -> Double {
    answerCurve(of: category, at: theta).observedInformation
  }

  /// The expected information, and the sum of P' P'' / P over the categories, Warm's J.
  func expectation(at theta: Double) -> ItemExpectation {
    if case .logistic(let item) = self {
      let (wrong, right) = item.curves(at: theta)
      return ItemExpectation(wrong) + ItemExpectation(right)
    }
    return curves(at: theta).reduce(ItemExpectation()) { $0 + ItemExpectation($1) }
  }
}
