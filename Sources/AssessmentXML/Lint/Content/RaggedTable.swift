import Assessment

/// Tables with rows of different lengths.
enum RaggedTable: LintRule {
  static let id = "ragged-table"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for table in context.tables {
      let rows = table.figure.rows
      let length = rows.first?.cells.count ?? 0
      guard let row = rows.firstIndex(where: { $0.cells.count != length }) else { continue }
      report.warning(
        .ragged(row + 1, rows[row].cells.count, length), at: table.subject,
        table.steps + [.element("row", index: row)])
    }
  }
}

extension LintMessage {
  fileprivate static func ragged(_ row: Int, _ cells: Int, _ expected: Int) -> LintMessage {
    "row \(row) has \(counted(Double(cells), "cell")) and the first row \(expected); write an empty cell where nothing stands"
  }
}
