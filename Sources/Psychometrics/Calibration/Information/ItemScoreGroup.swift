/// A few items whose answers are looked up together while products of scores are summed.
///
/// Every combination of answers has a row of scores for each parameter of the group's items. The
/// latent distribution makes a group of its own with one row and no items.
struct ItemScoreGroup {
  let blocks: Range<Int>
  let radices: [Int]
  let rowCount: Int
  /// The first of the group's parameters among those of all groups.
  let firstParameter: Int
  let parameterCount: Int
  /// The score of parameter p in row r at node q, at `(r * parameterCount + p) * stride + q`.
  let scores: [Double]

  /// Groups of combinations few enough that the table of a pair of groups stays in a small cache.
  private static let largestRowCount = 8

  static func groups(_ design: CalibrationDesign, _ vector: [Double]) -> [ItemScoreGroup] {
    let tables = design.blocks.map { $0.kernel.table($0.own(vector), design.grid) }
    var groups: [ItemScoreGroup] = []
    var first = 0
    var parameter = 0
    while first < design.blocks.count {
      var radices: [Int] = []
      var product = 1
      while first + radices.count < design.blocks.count {
        let block = design.blocks[first + radices.count]
        let radix = block.kernel.categoryCount + (block.hasMissing ? 1 : 0)
        guard radices.isEmpty || product * radix <= largestRowCount else { break }
        product *= radix
        radices.append(radix)
      }
      let blocks = first..<first + radices.count
      let count = design.blocks[blocks].reduce(0) { $0 + $1.kernel.parameterCount }
      groups.append(
        ItemScoreGroup(
          blocks: blocks, radices: radices, rowCount: product, firstParameter: parameter,
          parameterCount: count,
          scores: scores(design, tables, blocks, radices, product, count)))
      first = blocks.upperBound
      parameter += count
    }
    if let masses = design.latent.masses(vector), !design.latent.parameters.isEmpty {
      let rows = design.latent.scores(vector, masses)
      let padding = [Double](repeating: 0, count: design.grid.stride - design.grid.count)
      groups.append(
        ItemScoreGroup(
          blocks: first..<first, radices: [], rowCount: 1, firstParameter: parameter,
          parameterCount: rows.count, scores: rows.flatMap { $0 + padding }))
    }
    return groups
  }

  private static func scores(
    _ design: CalibrationDesign, _ tables: [KernelTable], _ blocks: Range<Int>, _ radices: [Int],
    _ rowCount: Int, _ parameterCount: Int
  ) -> [Double] {
    let stride = design.grid.stride
    var scores = [Double](repeating: 0, count: rowCount * parameterCount * stride)
    for row in 0..<rowCount {
      var rest = row
      var place = row * parameterCount
      for (block, radix) in zip(blocks, radices) {
        let kernel = design.blocks[block].kernel
        let category = rest % radix
        rest /= radix
        let size = kernel.parameterCount * stride
        if category < kernel.categoryCount {
          let own = tables[block].scores[category * size..<(category + 1) * size]
          scores.replaceSubrange(place * stride..<place * stride + size, with: own)
        }
        place += kernel.parameterCount
      }
    }
    return scores
  }
}
