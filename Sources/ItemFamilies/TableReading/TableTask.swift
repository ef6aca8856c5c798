import Assessment
import Psychometrics

/// A table and a question about it, with four wrong answers.
struct TableTask {
  let numbers: TableNumbers
  let question: TableQuestion
  let wrong: [NamedValue]

  /// The percentages that answers give: all of two digits, so that length tells nothing.
  private static let percentages = 10...99

  /// How many rows and columns a size has.
  static func extent(of size: String) -> (rows: Int, columns: Int) {
    switch size {
    case "small": (3, 3)
    case "medium": (4, 4)
    default: (6, 5)
    }
  }

  /// One try; nil where the numbers do not come out clean, or leave too few errors on a side.
  init?(_ cell: FamilyCell, below: Int, from stream: inout RandomStream) {
    let (rows, columns) = Self.extent(of: cell["size"])
    let row = stream.integer(below: rows)
    let column = stream.integer(below: columns)
    switch cell["question"] {
    case "look-up":
      question = .lookUp(row: row, column: column)
      numbers = .plain(rows: rows, columns: columns, from: &stream)
    case "difference":
      let other = (row + 1 + stream.integer(below: rows - 1)) % rows
      question = .difference(row: row, other: other, column: column)
      numbers = .plain(rows: rows, columns: columns, from: &stream)
    case "sum":
      question = .sum(row: row)
      numbers = .plain(rows: rows, columns: columns, from: &stream)
    case "share":
      question = .share(row: row, column: column)
      guard
        let drawn = TableNumbers.shares(rows: rows, columns: columns, column: column, from: &stream)
      else { return nil }
      numbers = drawn
    default:
      let first = stream.integer(below: columns - 1)
      let second = first + 1 + stream.integer(below: columns - 1 - first)
      question = .growth(first: first, second: second)
      guard
        let drawn = TableNumbers.growths(
          rows: rows, columns: columns, first: first, second: second, from: &stream)
      else { return nil }
      numbers = drawn
      guard question.fastest(in: numbers) != nil else { return nil }
    }
    let key = question.key(in: numbers)
    var errors = question.errors(in: numbers)
    if question.isPercentage { errors.removeAll { !Self.percentages.contains($0.value) } }
    guard key >= Self.percentages.lowerBound,
      let wrong = RankedOptions.draw(key: key, errors: errors, below: below, from: &stream)
    else { return nil }
    self.wrong = wrong
  }
}
