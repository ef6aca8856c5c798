/// All splits of items into halves of equal size, each once.
struct SplitEnumeration {
  private let matrix: Matrix
  private var signs: [Double]
  private(set) var best: SignedSplit
  private(set) var largest = -Double.infinity
  private(set) var sum = 0.0
  private(set) var count = 0

  init(_ matrix: Matrix) {
    self.matrix = matrix
    signs = Array(repeating: 0, count: matrix.rowCount)
    best = SignedSplit(order: Array(0..<matrix.rowCount), matrix: matrix)
  }

  mutating func run() {
    let size = matrix.rowCount
    let upper = (size + 1) / 2
    if size.isMultiple(of: 2) {
      // The mirror image of a split is the same split: the first item stays on one side.
      signs[0] = 1
      place(item: 1, left: upper - 1, right: size - upper, variance: matrix[0, 0])
    } else {
      place(item: 0, left: upper, right: size - upper, variance: 0)
    }
  }

  private mutating func place(item: Int, left: Int, right: Int, variance: Double) {
    let size = signs.count
    guard item < size else {
      count += 1
      sum += variance
      largest = max(largest, variance)
      if variance < best.variance { best = SignedSplit(signs: signs, matrix: matrix) }
      return
    }
    let shared =
      2 * signs.dotProduct(from: 0, with: matrix.elements, from: item * size, count: item)
    for (sign, room) in [(1.0, left), (-1.0, right)] where room > 0 {
      signs[item] = sign
      place(
        item: item + 1, left: left - (sign > 0 ? 1 : 0), right: right - (sign < 0 ? 1 : 0),
        variance: variance + matrix[item, item] + sign * shared)
    }
  }
}
