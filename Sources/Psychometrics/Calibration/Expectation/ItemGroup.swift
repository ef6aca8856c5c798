/// Items whose answers are looked up together.
///
/// All combinations of answers to the items of a group have a row in a table of likelihoods, and
/// expected counts are summed by combination before they are spread over the items. A person then
/// costs one row a group instead of one an item.
struct ItemGroup: Sendable {
  /// The blocks of the design, in order.
  let blocks: Range<Int>
  /// For each of them the number of digits: its categories, and one for missing where there are.
  let radices: [Int]
  /// The first row in the table of all groups.
  let firstRow: Int
  /// The number of rows: the product of the radices.
  let rowCount: Int

  /// The most rows of a group, so that a combination is one byte.
  static let largestRowCount = 256

  /// Groups that make the work for this many persons small.
  ///
  /// A person costs about two row operations a group, a combination about three.
  static func groups(_ blocks: [ItemBlock], personCount: Int) -> [ItemGroup] {
    var best: (cost: Int, groups: [ItemGroup])?
    for limit in [1, 8, 16, 32, 64, 128, largestRowCount] {
      let groups = groups(blocks, limit: limit)
      let rows = groups.reduce(0) { $0 + $1.rowCount }
      let cost = 2 * personCount * groups.count + 3 * rows
      if cost < best?.cost ?? .max { best = (cost, groups) }
    }
    return best?.groups ?? []
  }

  /// Puts items in groups in their order, each as long as its rows stay within a limit.
  private static func groups(_ blocks: [ItemBlock], limit: Int) -> [ItemGroup] {
    var groups: [ItemGroup] = []
    var first = 0
    var row = 0
    while first < blocks.count {
      var radices: [Int] = []
      var product = 1
      while first + radices.count < blocks.count {
        let block = blocks[first + radices.count]
        let radix = block.kernel.categoryCount + (block.hasMissing ? 1 : 0)
        guard radices.isEmpty || product * radix <= limit else { break }
        product *= radix
        radices.append(radix)
      }
      groups.append(
        ItemGroup(
          blocks: first..<first + radices.count, radices: radices, firstRow: row,
          rowCount: product))
      first += radices.count
      row += product
    }
    return groups
  }
}
