/// An item whose parameters are known.
struct FixedKernel: ResponseKernel {
  let item: ItemModel

  var categoryCount: Int { item.categoryCount }
  var parameterCount: Int { 0 }

  func writeProbabilities(
    _ parameters: [Double], _ grid: NodeGrid, into rows: UnsafeMutablePointer<Double>
  ) {
    for (node, theta) in grid.nodes.enumerated() {
      for (category, probability) in item.probabilities(at: theta).enumerated() {
        rows[category * grid.stride + node] = probability
      }
    }
  }

  func table(_ parameters: [Double], _ grid: NodeGrid) -> KernelTable {
    var table = emptyTable(grid)
    table.probabilities.withUnsafeMutableBufferPointer { rows in
      guard let rows = rows.baseAddress else { return }
      writeProbabilities(parameters, grid, into: rows)
    }
    return table
  }

  func curvature(
    _ parameters: [Double], _ grid: NodeGrid, _ table: KernelTable, counts: ArraySlice<Double>
  ) -> [Double] { [] }

  func model(_ parameters: [Double]) -> ItemModel? { item }

  func reportedDerivatives(_ parameters: [Double]) -> [[Double]] {
    Array(repeating: [], count: item.parameters.count)
  }
}
