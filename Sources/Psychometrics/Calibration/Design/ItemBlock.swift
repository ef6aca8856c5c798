/// One item of a calibration: its kernel and where its numbers stand.
struct ItemBlock: Sendable {
  /// The column of the responses.
  let item: Int
  let kernel: any ResponseKernel
  /// The numbers in the data of the kernel's categories, ascending.
  let categories: [Int]
  /// For each of the kernel's parameters its index in the vector of all.
  let parameters: [Int]
  let priors: [PriorTerm]
  /// The first of the item's rows of counts, one a category.
  let firstRow: Int
  /// Whether someone has no answer to the item.
  let hasMissing: Bool

  /// The item's own parameters out of the vector of all.
  func own(_ vector: [Double]) -> [Double] { parameters.map { vector[$0] } }

  /// The item's part of a table of rows, one a category.
  func rows(_ elements: [Double], _ stride: Int) -> ArraySlice<Double> {
    elements[firstRow * stride..<(firstRow + kernel.categoryCount) * stride]
  }
}
