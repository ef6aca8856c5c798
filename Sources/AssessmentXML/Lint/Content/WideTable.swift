import Assessment

/// Tables that do not fit the usual terminal.
enum WideTable: LintRule {
  static let id = "wide-table"

  /// The columns of the usual terminal.
  static let columns = 80

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for table in context.tables where table.figure.leastColumns > columns {
      report.warning(.tooWide(table.figure.leastColumns), at: table.subject, table.steps)
    }
  }
}

extension Table {
  /// The columns it takes when every cell is broken at its spaces: the longest word of each
  /// column, two columns between them, and a margin of one at each side.
  fileprivate var leastColumns: Int {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.cells.enumerated() {
        let words = cell.content.plainText.split { $0.isWhitespace }
        let width = words.map(\.columns).max() ?? 0
        if index < widths.count {
          widths[index] = max(widths[index], width)
        } else {
          widths.append(width)
        }
      }
    }
    return widths.reduce(0, +) + 2 * max(widths.count - 1, 0) + 2
  }
}

extension LintMessage {
  fileprivate static func tooWide(_ columns: Int) -> LintMessage {
    "the table needs \(columns) columns even with its cells broken at every space, and a terminal has \(WideTable.columns); shorten its words, turn it round or split it"
  }
}
