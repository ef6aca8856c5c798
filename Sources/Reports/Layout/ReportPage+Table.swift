import Assessment
import Typesetting

extension ReportPage {
  /// A table under its title, an empty line before it.
  func table(
    _ table: TableReading, title: String, _ style: TextStyle, _ words: ReportWords
  ) -> [Line] {
    [.empty] + StyledText(title, style).wrapped(to: columns) + lines(of: table, words)
  }

  /// The rows of a table.
  func lines(of table: TableReading, _ words: ReportWords) -> [Line] {
    Grid(
      rows: [Grid.Row(table.head.map { StyledText($0.text) }, isHeader: true)]
        + table.rows.map { Grid.Row($0.map { StyledText($0.text) }) },
      decimalMark: Character(words.marks.decimal)
    ).lines(width: columns)
  }
}
