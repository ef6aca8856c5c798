/// The likelihood of every combination of answers of every group at every node.
///
/// The rows of the first group carry the latent distribution's masses as a factor.
struct LikelihoodTables: Sendable {
  private(set) var rows: [Double]
  /// The first row of each group.
  let firstRows: [Int]
  /// The groups after which a product is brought back to a size near 1.
  let rescales: [Bool]
  let stride: Int
  let nodeCount: Int

  /// After how many items a product is brought back, far before it could leave a number's range.
  private static let rescaleInterval = 100

  init(_ groups: [ItemGroup], _ design: CalibrationDesign, _ vector: [Double]) {
    let stride = design.grid.stride
    self.stride = stride
    nodeCount = design.grid.count
    firstRows = groups.map(\.firstRow)
    rescales = groups.map {
      $0.blocks.lowerBound / Self.rescaleInterval != $0.blocks.upperBound / Self.rescaleInterval
    }
    let total = groups.reduce(0) { $0 + $1.rowCount }
    let items = Self.itemRows(design, vector)
    let masses = design.latent.masses(vector) ?? [Double](repeating: 0, count: nodeCount)
    rows = [Double](repeating: 0, count: total * stride)
    rows.withUnsafeMutableBufferPointer { rows in
      items.withUnsafeBufferPointer { items in
        guard let rows = rows.baseAddress, let items = items.baseAddress else { return }
        for (index, group) in groups.enumerated() {
          let table = rows + group.firstRow * stride
          for node in 0..<design.grid.count { table[node] = index == 0 ? masses[node] : 1 }
          var filled = 1
          for (block, radix) in zip(group.blocks, group.radices) {
            let item = items + design.blocks[block].firstRow * stride
            let categories = design.blocks[block].kernel.categoryCount
            for digit in (0..<radix).reversed() {
              Self.extend(
                table, filled, digit, stride, by: digit < categories ? item + digit * stride : nil)
            }
            filled *= radix
          }
        }
      }
    }
  }

  /// Writes the rows of a digit: the rows so far times a row, or as they are.
  private static func extend(
    _ table: UnsafeMutablePointer<Double>, _ filled: Int, _ digit: Int, _ stride: Int,
    by factor: UnsafePointer<Double>?
  ) {
    let target = table + digit * filled * stride
    for row in 0..<filled {
      let from = table + row * stride
      let to = target + row * stride
      if let factor {
        for node in 0..<stride { to[node] = from[node] * factor[node] }
      } else {
        for node in 0..<stride { to[node] = from[node] }
      }
    }
  }

  /// The probabilities of all items' categories, one row each.
  private static func itemRows(_ design: CalibrationDesign, _ vector: [Double]) -> [Double] {
    let stride = design.grid.stride
    var items = [Double](repeating: 0, count: design.rowCount * stride)
    items.withUnsafeMutableBufferPointer { items in
      guard let items = items.baseAddress else { return }
      for block in design.blocks {
        block.kernel.writeProbabilities(
          block.own(vector), design.grid, into: items + block.firstRow * stride)
      }
    }
    return items
  }
}
