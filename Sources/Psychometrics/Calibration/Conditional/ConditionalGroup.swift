/// The persons who answered the same items: what conditional likelihood needs of them.
struct ConditionalGroup {
  /// The items answered, ascending.
  let items: [Int]
  /// The number of persons at each score, 0 to the number of items; only those who count.
  private(set) var scores: [Double]
  /// The number of right answers to each of the items among those who count.
  private(set) var rights: [Double]

  var personCount: Double { scores.reduce(0, +) }

  static func groups(
    _ responses: ResponseMatrix
  ) throws(ConditionalRaschError) -> [ConditionalGroup] {
    var places: [[Int]: Int] = [:]
    var groups: [ConditionalGroup] = []
    for person in 0..<responses.personCount {
      let row = Array(responses.row(person))
      if let item = row.firstIndex(where: { $0 > 1 }) {
        throw .category(item: item, category: Int(row[item]))
      }
      let items = row.indices.filter { row[$0] >= 0 }
      let score = items.reduce(0) { $0 + Int(row[$1]) }
      guard score > 0, score < items.count else { continue }
      let place = places[items] ?? groups.count
      if place == groups.count {
        places[items] = place
        groups.append(
          ConditionalGroup(
            items: items, scores: [Double](repeating: 0, count: items.count + 1),
            rights: [Double](repeating: 0, count: items.count)))
      }
      groups[place].scores[score] += 1
      for (index, item) in items.enumerated() { groups[place].rights[index] += Double(row[item]) }
    }
    guard !groups.isEmpty else { throw .noInformativePersons }
    return groups
  }

  /// Checks that a finite maximum exists: from every item a chain of persons who had one item
  /// right and the next wrong leads to every other.
  ///
  /// Source: G. H. Fischer, "On the existence and uniqueness of maximum-likelihood estimates in the
  /// Rasch model", Psychometrika 46 (1981), 59-77.
  static func checkConnection(_ responses: ResponseMatrix) throws(ConditionalRaschError) {
    let count = responses.itemCount
    var beats = [Bool](repeating: false, count: count * count)
    for person in 0..<responses.personCount {
      let row = Array(responses.row(person))
      let wrong = row.indices.filter { row[$0] == 0 }
      for item in row.indices where row[item] == 1 {
        for other in wrong { beats[item * count + other] = true }
      }
    }
    func reached(_ edge: (Int, Int) -> Bool) -> Set<Int> {
      var seen: Set = [0]
      var open = [0]
      while let item = open.popLast() {
        for other in 0..<count where !seen.contains(other) && edge(item, other) {
          seen.insert(other)
          open.append(other)
        }
      }
      return seen
    }
    let both = reached { beats[$0 * count + $1] }.intersection(reached { beats[$1 * count + $0] })
    guard both.count < count else { return }
    let apart = (0..<count).filter { !both.contains($0) }
    // The smaller side is the odd one out.
    throw .infiniteDifficulty(items: apart.count * 2 <= count ? apart : both.sorted())
  }
}
