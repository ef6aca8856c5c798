/// Items in small groups, so that a table has one row for each combination of a group's answers.
///
/// A person's answers to a group become one row's number: a table of rows turns a sum or product
/// over items into one over groups, a fraction of the work.
struct ResponseGroups: Hashable, Sendable {
  /// The most rows that a group of several items may have, and so few that eight lanes suffice.
  private static let largest = 243

  /// The items of each group.
  let members: [Range<Int>]
  /// The number of rows of all groups.
  let rowCount: Int
  private let categoryCounts: [Int]
  private let codes: [Code]

  /// How the answers to a group become a row: one lane for each of its items.
  private struct Code: Hashable, Sendable {
    var firstItem: Int
    var firstRow: Int
    /// How many rows one category is worth; 0 in lanes without an item.
    var strides: SIMD8<Int16> = .zero
    /// The largest digit; no limit in lanes without an item.
    var limits = SIMD8<Int16>(repeating: .max)
    /// 1 in lanes with an item.
    var used: SIMD8<Int16> = .zero
  }

  /// Groups items in their order; a missing answer is one more category.
  init(categoryCounts: [Int]) {
    var members: [Range<Int>] = []
    var codes: [Code] = []
    var rows = 0
    var start = 0
    while start < categoryCounts.count {
      var code = Code(firstItem: start, firstRow: rows)
      var end = start
      var size = 1
      repeat {
        code.strides[end - start] = Int16(truncatingIfNeeded: size)
        code.limits[end - start] = Int16(truncatingIfNeeded: categoryCounts[end])
        code.used[end - start] = 1
        size *= categoryCounts[end] + 1
        end += 1
      } while end < categoryCounts.count && end - start < 8
        && size * (categoryCounts[end] + 1) <= Self.largest
      members.append(start..<end)
      codes.append(code)
      rows += size
      start = end
    }
    self.members = members
    self.codes = codes
    self.categoryCounts = categoryCounts
    rowCount = rows
  }

  /// The number of groups.
  var count: Int { members.count }

  /// How many entries `encode` reads beyond a person's last.
  static let overhang = 8

  /// Writes each group's row for a person's answers and counts those that are not missing; nothing
  /// where an answer is a category that its item does not have.
  ///
  /// - Precondition: `answers` has `overhang` entries more than there are items, of any value.
  func encode(
    _ answers: UnsafeRawBufferPointer, into rows: UnsafeMutableBufferPointer<Int>
  ) -> Int? {
    var answered = SIMD8<Int16>.zero
    var excess = SIMD8<Int16>.zero
    let minusOne = SIMD8<Int16>(repeating: -1)
    codes.withUnsafeBufferPointer { codes in
      for group in 0..<codes.count {
        let code = codes[group]
        let entries = answers.loadUnaligned(fromByteOffset: code.firstItem, as: SIMD8<Int8>.self)
        let digits = pointwiseMax(SIMD8(truncatingIfNeeded: entries), minusOne) &+ 1
        excess = pointwiseMax(excess, digits &- code.limits)
        answered &+= pointwiseMin(digits, code.used)
        rows[group] = code.firstRow &+ Int((digits &* code.strides).wrappedSum())
      }
    }
    return excess == .zero ? Int(answered.wrappedSum()) : nil
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
