/// What the M-step needs of the data: the expected number of answers by category and node.
///
/// Counts of parts of the data add up with `+`, in any order to rounding, so that a sample is
/// worked through on several threads or machines. A person's posterior distribution over the nodes
/// is spread over the categories the person answered in.
public struct ExpectedCounts: Hashable, Sendable {
  /// The categories of all items row by row, each row `stride` places, one a node.
  var elements: [Double]
  /// The expected number of persons at each node, padded with zeros to the stride.
  var nodeTotals: [Double]
  /// The observed-data log-likelihood at the parameters the counts were taken at, without priors.
  public internal(set) var logLikelihood: Double
  /// The number of persons counted.
  public internal(set) var personCount: Double

  /// No persons.
  init(rowCount: Int, stride: Int) {
    elements = [Double](repeating: 0, count: rowCount * stride)
    nodeTotals = [Double](repeating: 0, count: stride)
    logLikelihood = 0
    personCount = 0
  }

  /// The counts of two parts of the data together.
  ///
  /// - Precondition: both come from the same design and the same parameters.
  public static func + (left: ExpectedCounts, right: ExpectedCounts) -> ExpectedCounts {
    precondition(
      left.elements.count == right.elements.count
        && left.nodeTotals.count == right.nodeTotals.count, "a sum needs counts of one design")
    var sum = left
    sum.elements.addMultiple(1, of: right.elements, from: 0, to: 0, count: right.elements.count)
    sum.nodeTotals.addMultiple(
      1, of: right.nodeTotals, from: 0, to: 0, count: right.nodeTotals.count)
    sum.logLikelihood += right.logLikelihood
    sum.personCount += right.personCount
    return sum
  }
}

extension CalibrationDesign {
  /// The expected number of answers of an item in a category at each node of the quadrature.
  ///
  /// `category` is the number in the data. Gives nothing for items left out and for categories
  /// without answers.
  public func expectedAnswers(
    in counts: ExpectedCounts, item: Int, category: Int
  ) -> [Double]? {
    guard let block = blocks.first(where: { $0.item == item }),
      let row = block.categories.firstIndex(of: category)
    else { return nil }
    let start = (block.firstRow + row) * grid.stride
    return Array(counts.elements[start..<start + grid.count])
  }

  /// The expected number of persons at each node of the quadrature.
  public func expectedPersons(in counts: ExpectedCounts) -> [Double] {
    Array(counts.nodeTotals.prefix(grid.count))
  }
}
