import Assessment
import Decision
public import Interchange

extension PanelReport {
  /// Writes the results as CSV, a row for each candidate and competency; no text is a formula to a
  /// spreadsheet.
  public func write(to writer: inout CSVWriter) {
    writer.row([
      "candidate", "competency", "mean", "spread", "se", "rated", "notObserved", "missing",
    ])
    for result in analysis.results {
      for competency in result.panel.competencies {
        writer.text(result.candidate)
        writer.text(competency.id)
        writer.number(competency.mean)
        writer.number(competency.spread)
        writer.number(competency.standardError)
        writer.field("\(competency.rated)")
        writer.field("\(competency.notObserved)")
        writer.field("\(competency.missing)")
        writer.endRow()
      }
    }
  }
}
