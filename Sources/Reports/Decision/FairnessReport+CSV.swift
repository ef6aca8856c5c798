import Assessment
import Decision
public import Interchange

extension FairnessReport {
  /// Writes the tables of selection as CSV, a row for each group at each cut; no text is a formula
  /// to a spreadsheet.
  public func write(to writer: inout CSVWriter) {
    writer.row([
      "attribute", "selectedOn", "group", "members", "selected", "rate", "reference", "ratio",
      "lower", "upper", "corrected", "fisher", "shortfall", "small",
    ])
    for analysis in analyses {
      let own = scale?.text ?? "composite"
      analysis.table.write(to: &writer, attribute: analysis.attribute, on: own)
      for cut in analysis.hardCuts {
        cut.table.write(to: &writer, attribute: analysis.attribute, on: cut.scale.text)
      }
    }
  }
}

extension ImpactTable {
  fileprivate func write(to writer: inout CSVWriter, attribute: String, on selected: String) {
    for group in groups {
      let ratio = group.comparison?.ratio
      writer.text(attribute)
      writer.text(selected)
      writer.text(group.name)
      writer.field("\(group.count.total)")
      writer.field("\(group.count.selected)")
      writer.number(group.count.rate)
      writer.text(group.name == reference ? "" : reference ?? "")
      for figure in [ratio?.value, ratio?.lower, ratio?.upper] { writer.number(figure) }
      writer.field(ratio.map { $0.isCorrected ? "1" : "0" })
      writer.number(group.comparison?.fisher.probability)
      writer.number(group.comparison?.shortfall)
      writer.field(group.isSmall ? "1" : "0")
      writer.endRow()
    }
  }
}
