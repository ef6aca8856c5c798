/// The items a person answered, each with its category: a likelihood as a function of theta.
struct AnsweredItems: Hashable, Sendable {
  /// The items.
  private(set) var items: [ItemModel] = []
  /// The category of each item.
  private(set) var categories: [Int] = []
  /// The place of each item in the list it was taken from.
  private(set) var places: [Int] = []

  /// Takes the answers that count.
  init(
    _ answers: some Collection<ItemAnswer>, _ items: [ItemModel], _ policy: OmissionPolicy
  ) throws(AbilityError) {
    guard answers.count == items.count else {
      throw .countsDiffer(answers: answers.count, items: items.count)
    }
    for (place, answer) in answers.enumerated() {
      guard let category = answer.category(policy) else { continue }
      let item = items[place]
      guard (0..<item.categoryCount).contains(category) else {
        throw .categoryOutside(
          item: place, category: category, categoryCount: item.categoryCount)
      }
      self.items.append(item)
      categories.append(category)
      places.append(place)
    }
  }

  var count: Int { items.count }

  /// The log-likelihood with its derivatives by theta.
  func likelihood(at theta: Double) -> AnswerCurve {
    var log = 0.0
    var score = 0.0
    var information = 0.0
    for (item, category) in zip(items, categories) {
      let answer = item.answerCurve(of: category, at: theta)
      log += answer.logProbability
      score += answer.score
      information += answer.observedInformation
    }
    return AnswerCurve(logProbability: log, score: score, observedInformation: information)
  }

  /// The expected information and Warm's J.
  func expectation(at theta: Double) -> ItemExpectation {
    items.reduce(ItemExpectation()) { $0 + $1.expectation(at: theta) }
  }

  /// The limit of the log-likelihood at minus or plus infinity.
  func limit(at end: InfiniteEnd) -> Double {
    zip(items, categories).reduce(0) { $0 + $1.0.logLimit(of: $1.1, at: end) }
  }

  /// Whether the log-likelihood has one maximum at most: no answer can be a guess or a slip.
  var isLogConcave: Bool {
    zip(items, categories).allSatisfy { $0.isLogConcave(in: $1) }
  }
}
