import Assessment

/// Figures in rows of different lengths.
enum FigureRows: LintRule {
  static let id = "figure-rows"

  static func check(_ context: LintContext, _ report: inout LintReport) {
    for drawing in context.drawings {
      let rows = drawing.figure.rows
      let length = rows.first?.count ?? 0
      guard let row = rows.firstIndex(where: { $0.count != length }) else { continue }
      report.error(
        .ragged(row + 1, rows[row].count, length), at: drawing.subject,
        drawing.steps + [.element("row", index: row)])
    }
  }
}

extension LintMessage {
  fileprivate static func ragged(_ row: Int, _ cells: Int, _ expected: Int) -> LintMessage {
    "row \(row) has \(counted(Double(cells), "figure")) and the first row \(expected); write <empty/> where nothing stands"
  }
}
