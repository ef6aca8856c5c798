/// What becomes of one attribute in an item: whether it changes, whether it is another one in the
/// third figure, and in how many ways options are wrong in it.
struct AnalogyRole: Hashable {
  let attribute: AnalogyAttribute
  let changes: Bool
  let differs: Bool
  let wrongCount: Int

  /// One way to play the role.
  struct Part: Hashable {
    let first: Int
    let second: Int
    let third: Int
    let right: Int
    /// Wrong values in rising order.
    let wrong: [Int]
  }

  /// All ways to play it, in groups that are equally likely, each way in a group too.
  ///
  /// Numbers are grouped by the place of the right one among the wrong ones, so that it is not
  /// mostly the middle one.
  var groups: [[Part]] {
    let parts = parts
    guard attribute == .count else { return [parts] }
    return (0...wrongCount).map { place in
      parts.filter { part in part.wrong.count(where: { $0 < part.right }) == place }
    }.filter { !$0.isEmpty }
  }

  /// The chance that the role is played twice in the same way.
  var repeatChance: Double {
    let groups = groups
    let chance = 1 / Double(groups.count)
    return groups.reduce(0) { $0 + chance * chance / Double($1.count) }
  }

  private var parts: [Part] {
    attribute.values.flatMap { first in
      attribute.values.flatMap { second in
        attribute.values.flatMap { third -> [Part] in
          guard (first == second) != changes, (first == third) != differs,
            let right = right(first, second, third)
          else { return [] }
          return wrong(first, second, third, right).map {
            Part(first: first, second: second, third: third, right: right, wrong: $0)
          }
        }
      }
    }
  }

  /// The value that answers; nil where changes could be carried over in different ways.
  private func right(_ first: Int, _ second: Int, _ third: Int) -> Int? {
    guard changes else { return third }
    switch attribute {
    case .kind, .size, .fill, .side: return third == first ? second : nil
    case .turn:
      // Half a turn of an arrow on the other axis could be a reflection that leaves it alone.
      if (first - second).magnitude == 2, (first - third) % 2 != 0 { return nil }
      return (third + second - first + 4) % 4
    case .count:
      let right = third + second - first
      // One dot more than one could be twice as many, and one less than two half as many.
      let double = [
        [1, 2]: third * 2 == right || third * 2 > 4,
        [2, 1]: third == right * 2 || third % 2 != 0,
      ]
      guard (first - second).magnitude == 1, attribute.values.contains(right),
        double[[first, second]] ?? true
      else { return nil }
      return right
    }
  }

  /// The sets of wrong values: a change that was missed or a value copied from the second figure
  /// is always among them, if there is one.
  private func wrong(_ first: Int, _ second: Int, _ third: Int, _ right: Int) -> [[Int]] {
    let others = attribute.values.filter { $0 != right }
    let expected = changes ? third : second
    let sets =
      wrongCount == 2
      ? others.flatMap { low in others.filter { $0 > low }.map { [low, $0] } }
      : wrongCount == 1 ? others.map { [$0] } : [[]]
    guard wrongCount > 0, others.contains(expected) else { return sets }
    return sets.filter { $0.contains(expected) }
  }

  /// The name of the error that leads to a wrong value.
  func error(_ value: Int, in part: Part) -> String {
    let mistake: String
    let change = part.second - part.first
    if value == part.third {
      mistake = "missed"
    } else if attribute == .turn && changes && value == (part.third - change + 8) % 4
      || attribute == .count && changes && value == part.third - change
    {
      mistake = "reversed"
    } else {
      mistake = value == part.second ? "copied" : "other"
    }
    return "\(mistake)-\(attribute.rawValue)"
  }
}
