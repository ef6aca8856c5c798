/// Items in small groups, so that a table has one row for each combination of a group's answers.
///
/// A person's answers to a group become one row's number: a table of rows turns a sum or product
/// over items into one over groups, a fraction of the work.
struct ResponseGroups: Hashable, Sendable {
  /// The most rows that a group of several items may have.
  private static let largest = 81

  /// The items of each group.
  let members: [Range<Int>]
  /// The number of rows of all groups.
  let rowCount: Int
  private let firstRows: [Int]
  /// For each item, how many rows one category is worth.
  private let strides: [Int]
  private let categoryCounts: [Int]

  /// Groups items in their order; a missing answer is one more category.
  init(categoryCounts: [Int]) {
    var members: [Range<Int>] = []
    var firstRows: [Int] = []
    var strides: [Int] = []
    var rows = 0
    var start = 0
    while start < categoryCounts.count {
      var end = start
      var size = 1
      repeat {
        strides.append(size)
        size *= categoryCounts[end] + 1
        end += 1
      } while end < categoryCounts.count && size * (categoryCounts[end] + 1) <= Self.largest
      members.append(start..<end)
      firstRows.append(rows)
      rows += size
      start = end
    }
    self.members = members
    self.firstRows = firstRows
    self.strides = strides
    self.categoryCounts = categoryCounts
    rowCount = rows
  }

  /// The number of groups.
  var count: Int { members.count }

  /// Writes each group's row for a person's answers and counts those that are not missing; nothing
  /// where an answer is a category that its item does not have.
  func encode(
    _ answers: UnsafeBufferPointer<Int8>, into rows: UnsafeMutableBufferPointer<Int>
  ) -> Int? {
    var answered = 0
    var isValid = true
    strides.withUnsafeBufferPointer { strides in
      categoryCounts.withUnsafeBufferPointer { counts in
        for (group, items) in members.enumerated() {
          var row = firstRows[group]
          for item in items {
            let digit = max(Int(answers[item]), -1) &+ 1
            isValid = isValid && digit <= counts[item]
            answered &+= digit > 0 ? 1 : 0
            row &+= digit &* strides[item]
          }
          rows[group] = row
        }
      }
    }
    return isValid ? answered : nil
  }

  /// The table of all rows, `width` values each: `combine` over the group's items of their own rows,
  /// starting from `neutral`; a missing answer leaves out its item.
  func table(
    width: Int, neutral: Double, row: (_ item: Int, _ category: Int) -> [Double],
    combine: (Double, Double) -> Double
  ) -> [Double] {
    var table: [Double] = []
    table.reserveCapacity(rowCount * width)
    for items in members {
      var block = [[Double](repeating: neutral, count: width)]
      for item in items {
        let base = block
        for category in 0..<categoryCounts[item] {
          let values = row(item, category)
          block += base.map { zip($0, values).map { combine($0, $1) } }
        }
      }
      for values in block { table += values }
    }
    return table
  }
}
