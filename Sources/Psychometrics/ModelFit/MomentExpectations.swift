/// The expectations of moments under a model, with their covariance and derivatives.
struct MomentExpectations {
  private let moments: [[MarginMoments.Factor]]
  private let functions: [[[Double]]]
  private let tables: [[[Double]]]
  private let masses: [Double]
  /// The conditional means of the items' functions: item, function, node.
  private let means: [[[Double]]]
  /// The conditional means of the moments: moment, node.
  private let conditional: [[Double]]
  /// The expectations of the moments.
  let values: [Double]

  /// Takes the probabilities of categories at nodes (item, category, node) and the nodes' masses.
  init(_ margins: MarginMoments, tables: [[[Double]]], masses: [Double]) {
    moments = margins.moments
    functions = margins.functions
    self.tables = tables
    self.masses = masses
    let means = zip(tables, functions).map { table, functions in
      functions.map { Self.mean(of: $0, table) }
    }
    self.means = means
    conditional = moments.map { factors in
      factors.dropFirst().reduce(means[factors[0].item][factors[0].function]) {
        Self.product($0, means[$1.item][$1.function])
      }
    }
    values = conditional.map { Self.dot($0, masses) }
  }

  /// The covariance of the products of one person.
  func covariance() -> Matrix {
    var covariance = Matrix(rowCount: values.count, columnCount: values.count)
    let products = zip(tables, functions).map { table, functions in
      functions.map { first in
        functions.map { Self.mean(of: Self.product(first, $0), table) }
      }
    }
    for row in values.indices {
      let weighted = Self.product(conditional[row], masses)
      for column in 0...row {
        let expectation =
          moments[row].contains { factor in
            moments[column].contains { $0.item == factor.item }
          }
          ? overlapping(moments[row], moments[column], products)
          : Self.dot(weighted, conditional[column])
        covariance[row, column] = expectation - values[row] * values[column]
        covariance[column, row] = covariance[row, column]
      }
    }
    return covariance
  }

  /// The expectation of the product of two moments that have an item in common.
  private func overlapping(
    _ first: [MarginMoments.Factor], _ second: [MarginMoments.Factor],
    _ products: [[[[Double]]]]
  ) -> Double {
    var value = masses
    for factor in first {
      if let other = second.first(where: { $0.item == factor.item }) {
        value = Self.product(value, products[factor.item][factor.function][other.function])
      } else {
        value = Self.product(value, means[factor.item][factor.function])
      }
    }
    for factor in second where !first.contains(where: { $0.item == factor.item }) {
      value = Self.product(value, means[factor.item][factor.function])
    }
    return value.reduce(0, +)
  }

  /// The derivatives of the expectations by a change of the model.
  func derivatives(by change: ModelChange) -> [Double] {
    switch change {
    case .masses(let derivatives):
      return conditional.map { Self.dot($0, derivatives) }
    case .items(let items):
      var sums = [Double](repeating: 0, count: values.count)
      for change in items {
        let item = change.item
        let changed = functions[item].map { Self.mean(of: $0, change.derivatives) }
        for (index, factors) in moments.enumerated() {
          guard let own = factors.first(where: { $0.item == item }) else { continue }
          var value = Self.product(masses, changed[own.function])
          for factor in factors where factor.item != item {
            value = Self.product(value, means[factor.item][factor.function])
          }
          sums[index] += value.reduce(0, +)
        }
      }
      return sums
    }
  }

  /// The sum over categories of a function times a table's rows.
  private static func mean(of function: [Double], _ table: [[Double]]) -> [Double] {
    var mean = [Double](repeating: 0, count: table[0].count)
    for (value, row) in zip(function, table) where value != 0 {
      mean.addMultiple(value, of: row, from: 0, to: 0, count: row.count)
    }
    return mean
  }

  /// The products of two equally long rows; nine tenths of the work where items overlap.
  private static func product(_ first: [Double], _ second: [Double]) -> [Double] {
    var product = first
    product.withUnsafeMutableBufferPointer { product in
      second.withUnsafeBufferPointer { second in
        var index = 0
        while index < min(product.count, second.count) {
          product[index] *= second[index]
          index += 1
        }
      }
    }
    return product
  }

  private static func dot(_ first: [Double], _ second: [Double]) -> Double {
    first.dotProduct(from: 0, with: second, from: 0, count: first.count)
  }
}
