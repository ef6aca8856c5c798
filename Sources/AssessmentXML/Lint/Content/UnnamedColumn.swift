import Assessment

/// Tables that a screen reader cannot tell: columns without a name.
enum UnnamedColumn: LintRule {
  static let id = "unnamed-column"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for table in context.tables where table.figure.alternative == nil {
      guard let column = table.figure.unnamedColumn else { continue }
      report.warning(.unnamed(column), at: table.subject, table.steps)
    }
  }
}

extension Table {
  /// The first column, from 2, that no header row names; the corner needs no name.
  ///
  /// A table without a header row is read row by row and needs none.
  fileprivate var unnamedColumn: Int? {
    let headers = rows.filter(\.isHeader)
    guard !headers.isEmpty else { return nil }
    let columns = rows.map(\.cells.count).max() ?? 0
    return (1..<max(columns, 1)).first { column in
      headers.allSatisfy { row in
        column >= row.cells.count
          || row.cells[column].content.plainText.allSatisfy(\.isWhitespace)
      }
    }.map { $0 + 1 }
  }
}

extension LintMessage {
  fileprivate static func unnamed(_ column: Int) -> LintMessage {
    "column \(column) has no name to be read out; fill its header cell, or give the table an alt"
  }
}
