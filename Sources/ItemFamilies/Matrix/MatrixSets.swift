/// The sets of places in the border, and the numbers of shapes, that rows are made of.
enum MatrixSets {
  /// Two or three of the eight places: what a border holds where no elements are combined.
  static let patterns = (1..<256).filter { 2...3 ~= $0.nonzeroBitCount }

  /// One place, or two that half a turn does not exchange: what moves round the border.
  static let movers = (1..<256).filter { elements in
    elements.nonzeroBitCount == 1
      || (elements.nonzeroBitCount == 2 && moved(elements, by: 4) != elements)
  }

  /// First and second sets of a row in which union, difference either way and exclusive-or are
  /// four different sets.
  static let pairs: [(Int, Int)] = {
    let sets = (1..<256).filter { 2...4 ~= $0.nonzeroBitCount }
    return sets.flatMap { first in
      sets.compactMap { second in
        first & second == 0 || first & ~second == 0 || second & ~first == 0
          ? nil : (first, second)
      }
    }
  }()

  /// Rows of counts by addition: eight known values and the last one.
  static let sums = countRows { $0 + $1 }

  /// Rows of counts by subtraction.
  static let differences = countRows { $0 - $1 }

  /// A border moved clockwise.
  static func moved(_ elements: Int, by step: Int) -> Int {
    let places = ((step % 8) + 8) % 8
    return ((elements << places) | (elements >> (8 - places))) & 0xFF
  }

  /// The last row has the counts (2, 1) or (3, 1), so that sum and difference are both counts:
  /// each is then as often the key beside the other as the other way round.
  private static func countRows(_ combined: (Int, Int) -> Int) -> [[Int]] {
    var rows: [[Int]] = []
    for first in 1...4 {
      for second in 1...4 where 1...4 ~= combined(first, second) {
        rows.append([first, second, combined(first, second)])
      }
    }
    return rows.flatMap { upper in
      rows.flatMap { middle in
        [2, 3].compactMap { first -> [Int]? in
          let last = [first, 1, combined(first, 1)]
          // Three times the same three counts would be a distribution.
          let isDistribution =
            Set(upper).count == 3 && Set(upper) == Set(middle) && Set(last).isSubset(of: upper)
          return isDistribution ? nil : upper + middle + last
        }
      }
    }
  }
}
