/// Persons of one sum score, or several, by their category of an item.
///
/// A cell is a category, or several neighbouring ones.
public struct SumScoreGroup: Hashable, Sendable {
  /// How many persons are observed in each cell.
  public internal(set) var observed: [Double]
  /// How many persons the model expects in each cell.
  public internal(set) var expected: [Double]

  /// How many persons are observed.
  var total: Double { observed.reduce(0, +) }

  /// Adds another group cell by cell, from the lowest up.
  mutating func add(_ other: SumScoreGroup) {
    observed = Self.sum(observed, other.observed)
    expected = Self.sum(expected, other.expected)
  }

  /// Puts a cell and the next one together.
  mutating func mergeCells(at index: Int) {
    observed[index] += observed.remove(at: index + 1)
    expected[index] += expected.remove(at: index + 1)
  }

  private static func sum(_ first: [Double], _ second: [Double]) -> [Double] {
    (0..<max(first.count, second.count)).map { index in
      (first.indices.contains(index) ? first[index] : 0)
        + (second.indices.contains(index) ? second[index] : 0)
    }
  }
}

extension [SumScoreGroup] {
  /// Puts cells together until every expected count reaches a minimum.
  ///
  /// First groups at either end in which a category cannot occur join the nearest group in which
  /// all can. Then within each group cells join their neighbours inwards, from the highest down
  /// and from the lowest up, while there are more than two. Last, a group with a cell still too
  /// small joins the neighbouring group with fewer persons, the lowest such group first; the cells
  /// of both are added from the lowest up.
  ///
  /// This is the order in which the program mirt (1.45) proceeds with its minimum of 1. The authors
  /// of the statistic leave the order open.
  ///
  /// - Parameters:
  ///   - minimum: the least expected count of a cell.
  ///   - isFull: whether all categories can occur, for each group.
  mutating func collapse(minimum: Double, isFull: [Bool]) {
    if let first = isFull.firstIndex(of: true), let last = isFull.lastIndex(of: true) {
      for index in last + 1..<Swift.max(count, last + 1) { self[last].add(self[index]) }
      for index in 0..<first { self[first].add(self[index]) }
      self = Array(self[first...last])
    }
    for index in indices { self[index].collapseCells(minimum: minimum) }
    while count > 1, let small = firstIndex(where: { $0.hasCell(below: minimum) }) {
      let neighbour: Int
      if small == 0 {
        neighbour = 1
      } else if small == count - 1 {
        neighbour = small - 1
      } else {
        neighbour = self[small - 1].total <= self[small + 1].total ? small - 1 : small + 1
      }
      self[neighbour].add(self[small])
      remove(at: small)
    }
  }
}

extension SumScoreGroup {
  fileprivate func hasCell(below minimum: Double) -> Bool {
    expected.contains { $0 < minimum }
  }

  fileprivate mutating func collapseCells(minimum: Double) {
    while expected.count > 2, expected[expected.count - 1] < minimum {
      mergeCells(at: expected.count - 2)
    }
    while expected.count > 2, expected[0] < minimum {
      mergeCells(at: 0)
    }
  }
}
