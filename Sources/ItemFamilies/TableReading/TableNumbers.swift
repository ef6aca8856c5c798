/// The numbers of a table, by row and column.
struct TableNumbers {
  let rows: [[Int]]
  /// The chance that these numbers are drawn, before any are thrown away.
  let chance: Double

  var columnCount: Int { rows.first?.count ?? 0 }

  /// The sum of a row.
  func total(ofRow row: Int) -> Int { rows[row].reduce(0, +) }

  /// The sum of a column.
  func total(ofColumn column: Int) -> Int { rows.reduce(0) { $0 + $1[column] } }

  /// The sum of all numbers.
  var total: Int { rows.indices.reduce(0) { $0 + total(ofRow: $1) } }

  /// By how many percent a row grows from a column to another, rounded; 0 or less where it shrinks.
  func growth(_ row: Int, from first: Int, to second: Int) -> Int {
    let change = rows[row][second] - rows[row][first]
    return change > 0 ? Self.percent(change, of: rows[row][first]) : 0
  }

  /// A share in percent, rounded; 0 where there is nothing to share.
  static func percent(_ part: Int, of whole: Int) -> Int {
    whole > 0 ? (200 * part + whole) / (2 * whole) : 0
  }
}
