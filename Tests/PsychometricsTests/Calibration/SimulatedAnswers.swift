import Psychometrics
import Testing

/// Answers drawn from known items, for tests that need a truth.
struct SimulatedAnswers {
  /// Rows of categories; an answer is missing with a probability.
  static func rows(
    _ items: [ItemModel], persons: Int, mean: Double = 0, deviation: Double = 1,
    missing: Double = 0, seed: UInt64
  ) -> [[Int?]] {
    var stream = RandomStream(seed: seed, purpose: "answers")
    return (0..<persons).map { _ in
      let theta = mean + deviation * stream.normal()
      return items.map { item in
        var rest = stream.uniform()
        let isMissing = stream.uniform() < missing
        let probabilities = item.probabilities(at: theta)
        let category = probabilities.firstIndex { probability in
          rest -= probability
          return rest < 0
        }
        return isMissing ? nil : category ?? probabilities.count - 1
      }
    }
  }

  static func responses(
    _ items: [ItemModel], persons: Int, mean: Double = 0, deviation: Double = 1,
    missing: Double = 0, seed: UInt64
  ) throws -> ResponseMatrix {
    try #require(
      ResponseMatrix(
        rows: rows(
          items, persons: persons, mean: mean, deviation: deviation, missing: missing, seed: seed)))
  }

  static func twoParameter(_ count: Int) -> [ItemModel] {
    (0..<count).map { index in
      let place = Double(index) / Double(max(1, count - 1))
      return .logistic(
        LogisticItem(discrimination: 0.8 + 0.2 * Double(index % 5), difficulty: 3 * place - 1.5))
    }
  }

  static func graded(_ count: Int) -> [ItemModel] {
    (0..<count).map { index in
      let location = 0.3 * Double(index % 3) - 0.3
      return .graded(
        GradedItem(
          discrimination: 1 + 0.25 * Double(index % 4),
          thresholds: [location - 1.1, location + 0.1, location + 1.2]))
    }
  }
}
