import Psychometrics

/// One item's scores and, for the same persons, the sums of the other items.
struct RestScores {
  /// The rows of the persons.
  let persons: [Int]
  /// Their scores on the item.
  let scores: [Double]
  /// Their sums of the other items.
  let rests: [Double]

  /// The sums with the item.
  var totals: [Double] { zip(scores, rests).map { $0 + $1 } }

  /// The correlation of the item with the others; nil where either does not vary.
  var correlation: Double? { Correlation.pearson(scores, rests) }

  /// The scores of persons who have all of them.
  init(_ complete: CompletePersons, scores: [Double]) {
    persons = complete.persons
    self.scores = scores
    rests = zip(complete.totals, scores).map { $0 - $1 }
  }

  /// The scores of all who have one on the item and on another: their mean of the others, times
  /// the number of these, stands for the sum.
  init(_ responses: ScoredResponses, item: Int) {
    var persons: [Int] = []
    var scores: [Double] = []
    var rests: [Double] = []
    let others = Double(responses.items.count - 1)
    for person in 0..<responses.personCount {
      guard let score = responses.score(person, item) else { continue }
      var sum = 0.0
      var count = 0.0
      for other in responses.items.indices where other != item {
        guard let value = responses.score(person, other) else { continue }
        sum += value
        count += 1
      }
      guard count > 0 else { continue }
      persons.append(person)
      scores.append(score)
      rests.append(sum / count * others)
    }
    self.persons = persons
    self.scores = scores
    self.rests = rests
  }
}
