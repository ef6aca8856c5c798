/// Complete item scores: one row a person, one column an item, no score missing.
///
/// Persons with a missing score are left out (listwise deletion) and counted:
///
/// ```swift
/// let table = try ScoreTable(rows: [[1, 0, 1], [1, 1, nil], [0, 0, 1]])
/// table.persons      // [0, 2]
/// table.omittedPersonCount  // 1
/// ```
public struct ScoreTable: Hashable, Sendable {
  /// The scores, persons by items.
  public let scores: Matrix
  /// Which rows of the input are kept, from 0, in their order.
  public let persons: [Int]
  /// How many rows of the input had a missing score.
  public let omittedPersonCount: Int

  /// Takes rows of scores and leaves out those with a missing one.
  ///
  /// Errors: rows of unequal length, no items, a score that is no finite number, fewer than two
  /// complete rows.
  public init(rows: [[Double?]]) throws(ScoreTableError) {
    try Self.validate(rows)
    let width = rows.first?.count ?? 0
    let persons = rows.indices.filter { !rows[$0].contains(nil) }
    guard persons.count >= 2 else {
      throw .tooFewCompletePersons(found: persons.count, needed: 2)
    }
    scores = Matrix(
      rowCount: persons.count, columnCount: width,
      elements: persons.flatMap { rows[$0].compactMap { $0 } })
    self.persons = persons
    omittedPersonCount = rows.count - persons.count
  }

  /// Takes scored answers and leaves out persons with a missing one.
  ///
  /// Errors: fewer than two complete rows.
  public init(_ responses: ResponseMatrix) throws(ScoreTableError) {
    try self.init(rows: responses.scoreRows)
  }

  /// The number of complete persons.
  public var personCount: Int { scores.rowCount }
  /// The number of items.
  public var itemCount: Int { scores.columnCount }

  /// Each person's sum over the items.
  public var totals: [Double] {
    (0..<personCount).map { scores.row($0).reduce(0, +) }
  }

  static func validate(_ rows: [[Double?]]) throws(ScoreTableError) {
    guard let first = rows.first, !first.isEmpty else { throw .noItems }
    for (person, row) in rows.enumerated() {
      guard row.count == first.count else {
        throw .unequalRows(person: person, expected: first.count, found: row.count)
      }
      if let item = row.firstIndex(where: { $0.map { !$0.isFinite } ?? false }) {
        throw .notFinite(person: person, item: item)
      }
    }
  }
}

/// Why scores make no table; persons and items count from 0.
public enum ScoreTableError: Error, Hashable, Sendable {
  /// There are no rows, or rows without columns.
  case noItems
  /// A person's row is longer or shorter than the first.
  case unequalRows(person: Int, expected: Int, found: Int)
  /// A score is infinite or not a number.
  case notFinite(person: Int, item: Int)
  /// Too few persons have all their scores.
  case tooFewCompletePersons(found: Int, needed: Int)
  /// Two items were not answered together by at least two persons.
  case tooFewPairs(first: Int, second: Int, found: Int)
}

extension ResponseMatrix {
  /// The answers as scores, row by row.
  var scoreRows: [[Double?]] {
    (0..<personCount).map { row($0).map { $0 < 0 ? nil : Double($0) } }
  }
}
