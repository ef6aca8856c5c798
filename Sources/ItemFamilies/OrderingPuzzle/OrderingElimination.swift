/// Crosses out places, as somebody does who never supposes one.
struct OrderingElimination {
  /// The places left to each person, a bit each.
  private(set) var left: [UInt8]

  /// Crosses out all that clues leave no way to have.
  init(_ clues: [OrderingClue], of count: Int) {
    left = [UInt8](repeating: (1 << UInt8(count)) - 1, count: count)
    var before: [UInt8] = []
    while before != left {
      before = left
      for clue in clues { apply(clue, of: count) }
      shareOut(count)
    }
  }

  /// Whether everybody has one place left.
  var isDone: Bool { left.allSatisfy { $0.nonzeroBitCount == 1 } }

  private mutating func apply(_ clue: OrderingClue, of count: Int) {
    let people = clue.people
    let (first, second) = (people[0], people[people.count - 1])
    func places(_ mask: UInt8) -> [Int] { (0..<count).filter { mask >> UInt8($0) & 1 == 1 } }
    func mask(_ places: [Int]) -> UInt8 { places.reduce(0) { $0 | 1 << UInt8($1) } }
    if first == second {
      left[first] = mask(places(left[first]).filter { clue.holds($0, $0, of: count) })
      return
    }
    let (these, those) = (places(left[first]), places(left[second]))
    left[first] = mask(
      these.filter { one in those.contains { $0 != one && clue.holds(one, $0, of: count) } })
    left[second] = mask(
      those.filter { one in these.contains { $0 != one && clue.holds($0, one, of: count) } })
  }

  /// Takes places that somebody has from all others, and gives those that one person alone can have.
  private mutating func shareOut(_ count: Int) {
    for person in left.indices where left[person].nonzeroBitCount == 1 {
      for other in left.indices where other != person { left[other] &= ~left[person] }
    }
    for place in 0..<count {
      let bit: UInt8 = 1 << UInt8(place)
      let able = left.indices.filter { left[$0] & bit != 0 }
      if able.count == 1 { left[able[0]] = bit }
    }
  }
}
