/// What is asked about a table, by the places of rows and columns.
enum TableQuestion {
  case lookUp(row: Int, column: Int)
  case difference(row: Int, other: Int, column: Int)
  case sum(row: Int)
  case share(row: Int, column: Int)
  case growth(first: Int, second: Int)

  /// Whether the answer is a percentage.
  var isPercentage: Bool {
    switch self {
    case .share, .growth: true
    case .lookUp, .difference, .sum: false
    }
  }

  /// How many numbers are to be read, and one more for a percentage.
  func complexity(in numbers: TableNumbers) -> Int {
    switch self {
    case .lookUp: 1
    case .difference: 2
    case .sum: numbers.columnCount
    case .share: numbers.columnCount + 1
    case .growth: 2 * numbers.rows.count + 1
    }
  }

  /// The answer.
  func key(in numbers: TableNumbers) -> Int {
    let rows = numbers.rows
    return switch self {
    case .lookUp(let row, let column): rows[row][column]
    case .difference(let row, let other, let column): rows[row][column] - rows[other][column]
    case .sum(let row): numbers.total(ofRow: row)
    case .share(let row, let column):
      TableNumbers.percent(rows[row][column], of: numbers.total(ofRow: row))
    case .growth(let first, let second):
      rows.indices.map { numbers.growth($0, from: first, to: second) }.max() ?? 0
    }
  }

  /// The only row that grows most; nil where two do, or none is asked for.
  func fastest(in numbers: TableNumbers) -> Int? {
    guard case .growth(let first, let second) = self else { return nil }
    let key = key(in: numbers)
    let rows = numbers.rows.indices.filter { numbers.growth($0, from: first, to: second) == key }
    return rows.count == 1 ? rows.first : nil
  }
}
