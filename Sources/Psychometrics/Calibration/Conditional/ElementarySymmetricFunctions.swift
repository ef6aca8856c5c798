/// The elementary symmetric functions of some numbers, and those without one or two of them.
///
/// The function of order r is the sum over all choices of r numbers of their product. All are sums
/// of positive terms, built up by the summation algorithm, so that nothing cancels.
///
/// Source: G. H. Fischer, "Einfuehrung in die Theorie psychologischer Tests" (1974), chapter 14;
/// stability in N. D. Verhelst, C. A. W. Glas and A. van der Sluis, Computational Statistics
/// Quarterly 1 (1984), 245-262.
struct ElementarySymmetricFunctions {
  /// The functions of all numbers, of orders 0 to their count.
  let all: [Double]
  private let prefixes: [[Double]]
  private let suffixes: [[Double]]

  /// - Parameter numbers: positive numbers.
  init(_ numbers: [Double]) {
    prefixes = Self.growing(numbers)
    suffixes = Self.growing(numbers.reversed())
    all = prefixes.last ?? [1]
  }

  /// The functions of none of the numbers, of the first, of the first two and so on.
  private static func growing(_ numbers: [Double]) -> [[Double]] {
    var functions: [[Double]] = [[1]]
    for number in numbers {
      functions.append(appending(number, to: functions.last ?? [1]))
    }
    return functions
  }

  /// The functions with one number more.
  private static func appending(_ number: Double, to functions: [Double]) -> [Double] {
    var next = functions + [0]
    for order in functions.indices { next[order + 1] += number * functions[order] }
    return next
  }

  /// The functions of all numbers but one: those before it times those after it.
  func without(_ index: Int) -> [Double] {
    Self.product(prefixes[index], suffixes[suffixes.count - 2 - index])
  }

  private static func product(_ left: [Double], _ right: [Double]) -> [Double] {
    var product = [Double](repeating: 0, count: left.count + right.count - 1)
    for (order, value) in left.enumerated() {
      product.addMultiple(value, of: right, from: 0, to: order, count: right.count)
    }
    return product
  }

  /// For each number the functions of all numbers but it and another, by the other's index.
  ///
  /// What is between the two is multiplied in one number at a time.
  static func withoutPairs(_ numbers: [Double]) -> [[[Double]]] {
    let suffixes = growing(numbers.reversed())
    var pairs: [[[Double]]] = numbers.map { _ in [] }
    var before: [Double] = [1]
    for first in numbers.indices {
      pairs[first] = Array(repeating: [], count: numbers.count)
      var between = before
      for second in numbers.indices.dropFirst(first + 1) {
        pairs[first][second] = product(between, suffixes[numbers.count - 1 - second])
        between = appending(numbers[second], to: between)
      }
      before = appending(numbers[first], to: before)
    }
    return pairs
  }
}
