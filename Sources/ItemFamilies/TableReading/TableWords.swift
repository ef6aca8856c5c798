import Assessment

/// Puts a table, its question and its answer into words.
struct TableWords {
  let numbers: TableNumbers
  let question: TableQuestion
  let theme: TableTheme
  /// Which entries of the theme the rows are.
  let entries: [Int]
  let firstYear: Int
  let isGerman: Bool

  /// An answer as options show it.
  func answer(_ value: Int) -> [Inline] {
    [.text(question.isPercentage ? percentage(value) : String(value))]
  }

  private func percentage(_ value: Int) -> String { isGerman ? "\(value) %" : "\(value)%" }

  /// The table or the chart.
  func block(isChart: Bool) -> Block {
    let title = theme.title[isGerman ? 1 : 0]
    guard isChart else {
      let kind = isGerman ? theme.kind.german : theme.kind.english
      let header =
        [kind.prefix(1).uppercased() + kind.dropFirst()] + (0..<numbers.columnCount).map(year)
      let rows = numbers.rows.enumerated().map { [name($0.offset)] + $0.element.map(String.init) }
      return .table(
        Table(
          caption: [.text(title)],
          rows: ([header] + rows).enumerated().map { place, cells in
            Table.Row(isHeader: place == 0, cells: cells.map { Table.Cell([.text($0)]) })
          }))
    }
    let series = numbers.rows.enumerated().map { row, values in
      Chart.Series(
        name: name(row),
        points: values.enumerated().map {
          Chart.Point(label: year($0.offset), value: Double($0.element))
        })
    }
    return .chart(Chart(form: .bar, title: title, unit: nil, series: series))
  }

  /// The question in a sentence.
  var sentence: String {
    switch question {
    case .lookUp(let row, let column):
      isGerman
        ? "Wie hoch ist der Wert für \(name(row)) im Jahr \(year(column))?"
        : "What is the value for \(name(row)) in \(year(column))?"
    case .difference(let row, let other, let column):
      isGerman
        ? "Um wie viel ist im Jahr \(year(column)) der Wert für \(name(row)) höher als der für \(name(other))?"
        : "By how much is the value for \(name(row)) higher than that for \(name(other)) in \(year(column))?"
    case .sum(let row):
      isGerman
        ? "Wie hoch ist die Summe für \(name(row)) über alle Jahre?"
        : "What is the total for \(name(row)) over all years?"
    case .share(let row, let column):
      isGerman
        ? "Wie viel Prozent der Summe für \(name(row)) über alle Jahre entfallen auf \(year(column))?"
        : "What percentage of the total for \(name(row)) over all years falls in \(year(column))?"
    case .growth(let first, let second):
      isGerman
        ? "Der Wert für \(theme.kind.germanArticle) \(theme.kind.german) wächst von \(year(first)) bis \(year(second)) prozentual am stärksten: um wie viel Prozent?"
        : "The value for one \(theme.kind.english) grows by the largest percentage from \(year(first)) to \(year(second)): by what percentage?"
    }
  }

  /// Why the key is right; nil where two rows grow most.
  var explanation: String? {
    let rows = numbers.rows
    let key = question.key(in: numbers)
    switch question {
    case .lookUp(let row, let column):
      return isGerman
        ? "Der Wert für \(name(row)) im Jahr \(year(column)) ist \(key)."
        : "The value for \(name(row)) in \(year(column)) is \(key)."
    case .difference(let row, let other, let column):
      return "\(rows[row][column]) − \(rows[other][column]) = \(key)."
    case .sum(let row): return "\(addition(row)) = \(key)."
    case .share(let row, let column):
      let whole = numbers.total(ofRow: row)
      return
        "\(addition(row)) = \(whole); \(rows[row][column]) ÷ \(whole) = \(percentage(key))."
    case .growth(let first, let second):
      guard let row = question.fastest(in: numbers) else { return nil }
      let (old, new) = (rows[row][first], rows[row][second])
      let opening =
        isGerman
        ? "Am stärksten wächst der Wert für \(name(row))"
        : "The value for \(name(row)) grows by the largest percentage"
      return
        "\(opening): \(new) − \(old) = \(new - old); \(new - old) ÷ \(old) = \(percentage(key))."
    }
  }

  private func addition(_ row: Int) -> String {
    numbers.rows[row].map(String.init).joined(separator: " + ")
  }

  private func name(_ row: Int) -> String { theme.entries[isGerman ? 1 : 0][entries[row]] }

  private func year(_ column: Int) -> String { String(firstYear + column) }
}
