import Psychometrics

/// The persons with a score on every item that anyone has a score on, and those items.
struct CompletePersons {
  /// The places of the items that someone has a score on.
  let items: [Int]
  /// The rows of the persons.
  let persons: [Int]
  /// Their scores on those items.
  let table: ScoreTable
  /// Their sums.
  let totals: [Double]

  /// Nothing where there are fewer than two, or fewer than half of all.
  ///
  /// Of a test that gives everyone other items, the few with all scores are not like the rest.
  init?(_ responses: ScoredResponses) {
    let answered = responses.items.indices.filter { item in
      (0..<responses.personCount).contains { responses.score($0, item) != nil }
    }
    let rows = (0..<responses.personCount).map { person in
      answered.map { responses.score(person, $0) }
    }
    guard let table = try? ScoreTable(rows: rows),
      2 * table.personCount >= responses.personCount
    else { return nil }
    items = answered
    self.table = table
    persons = table.persons
    totals = table.totals
  }

  /// An item's scores against the others', by its place among all items; nil where nobody has
  /// one.
  func rest(of item: Int) -> RestScores? {
    items.firstIndex(of: item).map { RestScores(self, scores: table.scores.column($0)) }
  }
}
