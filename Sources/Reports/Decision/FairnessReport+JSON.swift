import Assessment
import Decision
public import Interchange

extension FairnessReport {
  /// Writes the report as an object: the document that `fairness --json` prints.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", FairnessAnalysis.schemaVersion)
    writer.engine()
    role.write(to: &writer)
    writer.field("scale", scale?.text)
    writer.list("attributes", analyses) { $1.write(to: &$0) }
    writer.list("differentialFunctioning", functioning) { $1.write(to: &$0) }
    writer.endObject()
  }
}

extension FairnessAnalysis {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("attribute", attribute)
    writer.field("cut", cut)
    writer.field("level", level)
    writer.field("candidates", memberCount)
    writer.field("withoutGroup", ungroupedCount)
    writer.field("notComparable", incomparableCount)
    table.write(to: &writer)
    writer.list("hardCuts", hardCuts) { writer, cut in
      writer.beginObject()
      writer.field("scale", cut.scale.text)
      writer.field("atLeast", cut.atLeast)
      cut.table.write(to: &writer)
      writer.endObject()
    }
    writer.list("differences", differences) { writer, difference in
      writer.beginObject()
      writer.field("group", difference.group)
      writer.field("scale", difference.scale?.text)
      writer.field("value", difference.value?.value)
      writer.field("lower", difference.value?.lower)
      writer.field("upper", difference.value?.upper)
      writer.endObject()
    }
    writer.list("acrossCuts", steps) { writer, step in
      writer.beginObject()
      writer.field("share", step.share)
      writer.field("cut", step.cut)
      writer.counts(step.counts)
      writer.endObject()
    }
    writer.list("otherWeights", alternatives) { writer, alternative in
      writer.beginObject()
      writer.field("scale", alternative.scale?.text)
      writer.list("weights", alternative.weights) { $0.value($1) }
      writer.counts(alternative.counts)
      writer.endObject()
    }
    writer.endObject()
  }
}

extension ImpactTable {
  /// Writes the table, as members of an object.
  fileprivate func write(to writer: inout JSONWriter) {
    writer.field("comparedWith", reference)
    writer.list("groups", groups) { writer, group in
      writer.beginObject()
      writer.field("name", group.name)
      writer.field("n", group.count.total)
      writer.field("selected", group.count.selected)
      writer.field("rate", group.count.rate)
      writer.field("noConclusion", group.isSmall)
      writer.key("comparison")
      if let comparison = group.comparison {
        comparison.write(to: &writer)
      } else {
        writer.null()
      }
      writer.endObject()
    }
  }
}

extension ImpactTable.Comparison {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("impactRatio")
    if let ratio {
      writer.beginObject()
      writer.field("value", ratio.value)
      writer.field("lower", ratio.lower)
      writer.field("upper", ratio.upper)
      writer.field("corrected", ratio.isCorrected)
      writer.field("meetsFourFifths", ratio.meetsFourFifths)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.field("fisherProbability", fisher.probability)
    writer.field("shortfall", shortfall)
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes how many of each group were selected, by the groups' names.
  fileprivate mutating func counts(_ counts: [String: SelectionCount]) {
    list("groups", counts.sorted { $0.key < $1.key }) { writer, group in
      writer.beginObject()
      writer.field("name", group.key)
      writer.field("n", group.value.total)
      writer.field("selected", group.value.selected)
      writer.field("rate", group.value.rate)
      writer.endObject()
    }
  }
}
