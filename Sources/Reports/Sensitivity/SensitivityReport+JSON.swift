import Assessment
import Decision
public import Interchange

extension SensitivityReport {
  /// Writes the report as an object: the document that `sensitivity --json` prints.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", SensitivityAnalysis.schemaVersion)
    writer.references(engine: .current, assessment: assessment)
    writer.list("scales", analyses) { $1.write(to: &$0) }
    writer.endObject()
  }
}

extension SensitivityAnalysis {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("scale", set.scale.text)
    writer.field("compared", candidates.count)
    writer.field("incomplete", incompleteCount)
    writer.field("repeated", repeatedCount)
    writer.list("experts", set.panels) { writer, panel in
      writer.beginObject()
      writer.field("n", panel.n)
      writer.field("source", panel.source)
      writer.field("status", panel.status.rawValue)
      writer.endObject()
    }
    writer.list("rules", rules) { writer, scores in
      let isDefinition = scores.rule == .definition
      writer.beginObject()
      writer.field("rule", scores.rule.rawValue)
      writer.field("needsExperts", scores.rule.needsExperts)
      writer.field("mean", scores.mean)
      writer.field("standardDeviation", scores.standardDeviation)
      writer.field("correlation", isDefinition ? nil : scores.correlation(with: rules[0]))
      writer.field("rankCorrelation", isDefinition ? nil : scores.rankCorrelation(with: rules[0]))
      writer.endObject()
    }
    writer.list("selections", selections) { writer, selection in
      writer.beginObject()
      switch selection.line {
      case .top(let places):
        writer.field("top", places)
        writer.field("atLeast", Double?.none)
      case .cut(let least):
        writer.field("top", Int?.none)
        writer.field("atLeast", least)
      }
      writer.field("selected", selection.count)
      writer.endObject()
    }
    writer.list("candidates", order) { writeCandidate($1, to: &$0) }
    writer.endObject()
  }

  private func writeCandidate(_ index: Int, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("candidate", candidates[index])
    writer.list("scores", rules) { writer, scores in
      writer.beginObject()
      writer.field("rule", scores.rule.rawValue)
      writer.field("score", scores.scores[index])
      writer.field("firstPlace", scores.places[index].lowerBound)
      writer.field("lastPlace", scores.places[index].upperBound)
      writer.endObject()
    }
    writer.key("selected")
    writer.beginArray()
    for selection in selections { writer.value(selection.standings[index].rawValue) }
    writer.endArray()
    writer.endObject()
  }
}
