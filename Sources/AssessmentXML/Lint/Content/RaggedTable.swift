import Assessment

/// Tables with rows of different lengths.
enum RaggedTable: LintRule {
  static let id = "ragged-table"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    context.forEachContent { content in
      var index = 0
      content.blocks.forEachBlock { block in
        guard case .table(let table) = block else { return }
        let length = table.rows.first?.cells.count ?? 0
        if let row = table.rows.firstIndex(where: { $0.cells.count != length }) {
          report.warning(
            .ragged(row + 1, table.rows[row].cells.count, length), at: content.subject,
            content.steps + [.element("table", index: index), .element("row", index: row)])
        }
        index += 1
      }
    }
  }
}

extension LintMessage {
  fileprivate static func ragged(_ row: Int, _ cells: Int, _ expected: Int) -> LintMessage {
    "row \(row) has \(counted(Double(cells), "cell")) and the first row \(expected); write an empty cell where nothing stands"
  }
}
