/// What one item contributes at every node: probabilities and the scores of its parameters.
///
/// Rows have `stride` places, one a node and zeros up to the stride.
struct KernelTable {
  /// The probability of category u at node q is at `u * stride + q`.
  var probabilities: [Double]
  /// The derivative of the log-probability of category u by parameter r at node q is at
  /// `(u * parameterCount + r) * stride + q`.
  var scores: [Double]
}

/// The nodes of theta as the loops want them: padded to a whole number of vector registers.
struct NodeGrid: Hashable, Sendable {
  let nodes: [Double]
  let stride: Int

  init(_ nodes: [Double]) {
    self.nodes = nodes
    stride = (nodes.count + 7) / 8 * 8
  }

  var count: Int { nodes.count }
}

/// The response function of an item in the form it is estimated in.
protocol ResponseKernel: Sendable {
  var categoryCount: Int { get }
  var parameterCount: Int { get }

  /// Whether the parameters make a distribution over the categories at every theta.
  func admits(_ parameters: [Double]) -> Bool

  /// Writes the probabilities, one row a category, of `grid.stride` places each.
  func writeProbabilities(
    _ parameters: [Double], _ grid: NodeGrid, into rows: UnsafeMutablePointer<Double>)

  /// The probabilities with the scores of the parameters.
  func table(_ parameters: [Double], _ grid: NodeGrid) -> KernelTable

  /// The second derivatives of the log-probabilities, weighted with counts of category and node,
  /// summed: a square matrix of `parameterCount`, row by row.
  ///
  /// `counts` has the layout of `KernelTable.probabilities`.
  func curvature(
    _ parameters: [Double], _ grid: NodeGrid, _ table: KernelTable, counts: ArraySlice<Double>
  ) -> [Double]

  /// The item with these parameters, or nothing where they make none.
  func model(_ parameters: [Double]) -> ItemModel?

  /// The derivatives of `ItemModel.parameters` by the parameters, one row a reported parameter.
  func reportedDerivatives(_ parameters: [Double]) -> [[Double]]
}

extension ResponseKernel {
  func admits(_ parameters: [Double]) -> Bool { true }

  /// A table of zeros to write into.
  func emptyTable(_ grid: NodeGrid) -> KernelTable {
    KernelTable(
      probabilities: [Double](repeating: 0, count: categoryCount * grid.stride),
      scores: [Double](repeating: 0, count: categoryCount * parameterCount * grid.stride))
  }
}
