import Assessment
import Decision
import Psychometrics
public import Interchange

extension PanelReport {
  /// Writes the report as an object: the document that `panel --json` prints.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", PanelAnalysis.schemaVersion)
    writer.engine()
    writer.key("form")
    writer.beginObject()
    writer.field("id", analysis.form)
    writer.field("version", analysis.formVersion)
    writer.field("title", title)
    writer.endObject()
    writer.field("closedEarly", analysis.isClosedEarly)
    writer.list("candidates", analysis.results) { writer, result in
      writer.beginObject()
      writer.field("candidate", result.candidate)
      writer.field("mean", result.mean)
      writer.key("panel")
      result.panel.write(to: &writer)
      writer.endObject()
    }
    writer.list("agreement", analysis.competencies) { writer, one in
      one.agreement.write(to: &writer, competency: one.competency.id)
    }
    writer.key("overall")
    analysis.overall.write(to: &writer, competency: nil)
    writer.list("raters", analysis.raters) { $1.write(to: &$0) }
    writer.field("comparableSets", analysis.setCount)
    writer.list("disagreements", analysis.disagreements) { $1.write(to: &$0) }
    writer.endObject()
  }
}

extension PanelAgreement {
  fileprivate func write(to writer: inout JSONWriter, competency: String?) {
    writer.beginObject()
    writer.field("competency", competency)
    writer.field("method", name)
    writer.field("single", single)
    writer.field("lower", band?.low)
    writer.field("upper", band?.high)
    writer.field("average", average)
    writer.field("meanRatings", meanRatingCount)
    writer.field("candidates", candidateCount)
    writer.field("raters", raterCount)
    writer.field("standardErrorOfOne", standardError(ofMeanOf: 1))
    writer.field("refusal", refusal?.rawValue)
    writer.endObject()
  }
}

extension RaterSummary {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("rater", rater)
    writer.field("candidates", candidateCount)
    writer.field("mean", mean)
    writer.field("set", comparableSet)
    writer.field("severity", severity)
    writer.field("severityError", severityError)
    writer.field("spread", spread)
    writer.endObject()
  }
}

extension PanelDisagreement {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("candidate", candidate)
    writer.field("competency", competency.id)
    writer.field("range", range)
    writer.list("ratings", words) { writer, word in
      writer.beginObject()
      writer.field("rater", word.rater)
      writer.field("value", word.value)
      writer.field("note", word.note)
      writer.endObject()
    }
    writer.endObject()
  }
}
