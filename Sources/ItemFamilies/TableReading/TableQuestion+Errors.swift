extension TableQuestion {
  /// What the named errors lead to.
  func errors(in numbers: TableNumbers) -> [NamedValue] {
    switch self {
    case .lookUp(let row, let column): lookUpErrors(numbers, row, column)
    case .difference(let row, let other, let column):
      differenceErrors(numbers, row, other, column)
    case .sum(let row): sumErrors(numbers, row)
    case .share(let row, let column): shareErrors(numbers, row, column)
    case .growth(let first, let second): growthErrors(numbers, first, second)
    }
  }

  private func lookUpErrors(_ numbers: TableNumbers, _ row: Int, _ column: Int) -> [NamedValue] {
    Self.places(numbers).compactMap { place in
      let value = numbers.rows[place.row][place.column]
      return switch (place.row == row, place.column == column) {
      case (true, true): nil
      case (true, false): NamedValue(value, "wrong-column")
      case (false, true): NamedValue(value, "wrong-row")
      case (false, false): NamedValue(value, "wrong-row-and-column")
      }
    }
  }

  private func differenceErrors(
    _ numbers: TableNumbers, _ row: Int, _ other: Int, _ column: Int
  ) -> [NamedValue] {
    let rows = numbers.rows
    let (larger, smaller) = (rows[row][column], rows[other][column])
    var errors = [
      NamedValue(larger, "not-subtracted"), NamedValue(smaller, "not-subtracted"),
      NamedValue(larger + smaller, "added"),
    ]
    for another in 0..<numbers.columnCount where another != column {
      errors += [
        NamedValue(abs(rows[row][another] - rows[other][another]), "wrong-column"),
        NamedValue(abs(larger - rows[other][another]), "wrong-column-once"),
        NamedValue(abs(rows[row][another] - smaller), "wrong-column-once"),
      ]
    }
    for third in rows.indices where third != row && third != other {
      errors += [
        NamedValue(abs(larger - rows[third][column]), "wrong-row"),
        NamedValue(abs(rows[third][column] - smaller), "wrong-row"),
      ]
    }
    return errors
  }

  private func sumErrors(_ numbers: TableNumbers, _ row: Int) -> [NamedValue] {
    let total = numbers.total(ofRow: row)
    var errors: [NamedValue] = []
    for (column, value) in numbers.rows[row].enumerated() {
      errors += [
        NamedValue(total - value, "value-left-out"), NamedValue(total + value, "value-twice"),
        NamedValue(numbers.total(ofColumn: column), "column-total"),
      ]
    }
    for other in numbers.rows.indices where other != row {
      errors.append(NamedValue(numbers.total(ofRow: other), "wrong-row"))
      for (mine, theirs) in zip(numbers.rows[row], numbers.rows[other]) {
        errors.append(NamedValue(total - mine + theirs, "wrong-row-once"))
      }
    }
    return errors
  }

  private func shareErrors(_ numbers: TableNumbers, _ row: Int, _ column: Int) -> [NamedValue] {
    let part = numbers.rows[row][column]
    let whole = numbers.total(ofRow: row)
    var errors = [
      NamedValue(
        TableNumbers.percent(part, of: numbers.total(ofColumn: column)), "share-of-column"),
      NamedValue(TableNumbers.percent(part, of: numbers.total), "share-of-all"),
      NamedValue(TableNumbers.percent(part, of: whole - part), "share-of-rest"),
      NamedValue(TableNumbers.percent(whole - part, of: whole), "share-of-others"),
      NamedValue(part, "absolute-value"),
    ]
    for place in Self.places(numbers) where place.row != row || place.column != column {
      let name =
        place.row == row
        ? "wrong-column" : place.column == column ? "wrong-row" : "wrong-row-and-column"
      errors.append(
        NamedValue(
          TableNumbers.percent(
            numbers.rows[place.row][place.column], of: numbers.total(ofRow: place.row)), name))
    }
    return errors
  }

  private func growthErrors(_ numbers: TableNumbers, _ first: Int, _ second: Int) -> [NamedValue] {
    var errors: [NamedValue] = []
    let changes = numbers.rows.map { $0[second] - $0[first] }
    errors.append(NamedValue(changes.max() ?? 0, "largest-absolute-change"))
    if let row = fastest(in: numbers) {
      let (old, new) = (numbers.rows[row][first], numbers.rows[row][second])
      errors += [
        NamedValue(new - old, "absolute-change"),
        NamedValue(TableNumbers.percent(new - old, of: new), "change-of-new"),
        NamedValue(TableNumbers.percent(old, of: new), "old-of-new"),
      ]
    }
    for row in numbers.rows.indices {
      errors.append(NamedValue(numbers.growth(row, from: first, to: second), "wrong-row"))
    }
    for from in 0..<numbers.columnCount {
      for to in (from + 1)..<max(numbers.columnCount, from + 1) where from != first || to != second
      {
        for row in numbers.rows.indices {
          errors.append(NamedValue(numbers.growth(row, from: from, to: to), "wrong-column"))
        }
      }
    }
    return errors
  }

  private static func places(_ numbers: TableNumbers) -> [(row: Int, column: Int)] {
    numbers.rows.indices.flatMap { row in
      numbers.rows[row].indices.map { (row: row, column: $0) }
    }
  }
}
