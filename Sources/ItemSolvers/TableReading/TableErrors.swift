/// What the documented errors lead to when a table is read.
struct TableErrors {
  let problem: TableProblem
  let values: [[Int]]

  private var rows: Range<Int> { values.indices }
  private var columns: Range<Int> { values.first?.indices ?? 0..<0 }

  /// The numbers that an error leads to; none for a name that is not documented.
  func results(of name: String) -> Set<Int> {
    let results =
      switch problem {
      case .lookUp(let row, let column):
        astray(name, row, column) { values[$0][$1] }
      case .difference(let row, let other, let column): difference(name, row, other, column)
      case .sum(let row): sum(name, row)
      case .share(let row, let column): share(name, row, column)
      case .growth(let from, let to): growth(name, from, to)
      }
    return Set(results)
  }

  /// What is found in the same row, the same column, or elsewhere.
  private func astray(
    _ name: String, _ row: Int, _ column: Int, _ value: (Int, Int) -> Int
  ) -> [Int] {
    switch name {
    case "wrong-column": columns.filter { $0 != column }.map { value(row, $0) }
    case "wrong-row": rows.filter { $0 != row }.map { value($0, column) }
    case "wrong-row-and-column":
      rows.filter { $0 != row }.flatMap { other in
        columns.filter { $0 != column }.map { value(other, $0) }
      }
    default: []
    }
  }

  private func difference(_ name: String, _ row: Int, _ other: Int, _ column: Int) -> [Int] {
    let (first, second) = (values[row][column], values[other][column])
    let elsewhere = columns.filter { $0 != column }
    return switch name {
    case "not-subtracted": [first, second]
    case "added": [first + second]
    case "wrong-column": elsewhere.map { abs(values[row][$0] - values[other][$0]) }
    case "wrong-column-once":
      elsewhere.flatMap { [abs(first - values[other][$0]), abs(values[row][$0] - second)] }
    case "wrong-row":
      rows.filter { $0 != row && $0 != other }
        .flatMap { [abs(first - values[$0][column]), abs(values[$0][column] - second)] }
    default: []
    }
  }

  private func sum(_ name: String, _ row: Int) -> [Int] {
    let total = values[row].reduce(0, +)
    let others = rows.filter { $0 != row }
    return switch name {
    case "value-left-out": values[row].map { total - $0 }
    case "value-twice": values[row].map { total + $0 }
    case "column-total": columns.map(columnTotal)
    case "wrong-row": others.map { values[$0].reduce(0, +) }
    case "wrong-row-once":
      others.flatMap { other in columns.map { total - values[row][$0] + values[other][$0] } }
    default: []
    }
  }

  private func share(_ name: String, _ row: Int, _ column: Int) -> [Int] {
    let part = values[row][column]
    let whole = values[row].reduce(0, +)
    return switch name {
    case "share-of-column": [rounded(part, columnTotal(column))]
    case "share-of-all": [rounded(part, columns.map(columnTotal).reduce(0, +))]
    case "share-of-rest": [rounded(part, whole - part)]
    case "share-of-others": [rounded(whole - part, whole)]
    case "absolute-value": [part]
    default: astray(name, row, column) { rounded(values[$0][$1], values[$0].reduce(0, +)) }
    }
  }

  private func growth(_ name: String, _ from: Int, _ to: Int) -> [Int] {
    guard let row = TableAnswer.fastest(values, from: from, to: to) else { return [] }
    let (old, new) = (values[row][from], values[row][to])
    switch name {
    case "largest-absolute-change":
      return [rows.map { values[$0][to] - values[$0][from] }.max() ?? 0]
    case "absolute-change": return [new - old]
    case "change-of-new": return [rounded(new - old, new)]
    case "old-of-new": return [rounded(old, new)]
    case "wrong-row":
      return rows.filter { $0 != row }.map { grown($0, from, to) }
    case "wrong-column":
      return columns.flatMap { first in
        columns.filter { $0 > first && (first, $0) != (from, to) }.flatMap { second in
          rows.map { grown($0, first, second) }
        }
      }
    default: return []
    }
  }

  private func grown(_ row: Int, _ from: Int, _ to: Int) -> Int {
    max(rounded(values[row][to] - values[row][from], values[row][from]), 0)
  }

  private func columnTotal(_ column: Int) -> Int { values.reduce(0) { $0 + $1[column] } }

  /// A share in percent, halves rounded up; 0 of nothing.
  private func rounded(_ part: Int, _ whole: Int) -> Int {
    guard whole > 0 else { return 0 }
    let hundredfold = 100 * part
    return hundredfold / whole + (2 * (hundredfold % whole) >= whole ? 1 : 0)
  }
}
