import Analysis
import Assessment
import Interchange
import Psychometrics

extension DifferentialFunctioning {
  /// Writes the comparisons as an object.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("attribute", attribute)
    writer.field("scale", answers.scale.text)
    writer.field("items", answers.items.count)
    writer.field("gradedItems", answers.gradedItemCount)
    writer.field("candidates", answers.candidates.count)
    writer.field("withoutGroup", ungroupedCount)
    writer.field("incomplete", incompleteCount)
    writer.field("repeated", answers.repeatedCount)
    writer.field("comparedWith", reference)
    writer.list("groups", groups) { $1.write(to: &$0) }
    writer.endObject()
  }
}

extension GroupFunctioning {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("name", group)
    writer.field("n", count)
    writer.field("nComparedWith", referenceCount)
    switch study {
    case .failure(let obstacle):
      writer.field("noConclusion", obstacle.rawValue)
      writer.field("matchingItems", Int?.none)
      writer.field("matching", String?.none)
      writer.list("items", [ItemFunctioning]()) { $1.write(to: &$0) }
    case .success(let study):
      writer.field("noConclusion", String?.none)
      writer.field("matchingItems", study.anchorCount)
      writer.field("matching", study.ending.name)
      writer.list("items", study.items) { $1.write(to: &$0) }
    }
    writer.endObject()
  }
}

extension PurifiedDIF.Ending {
  fileprivate var name: String {
    switch self {
    case .stable: "stable"
    case .alternating: "alternating"
    case .roundLimit: "round-limit"
    case .noAnchorLeft: "no-item-left"
    }
  }
}

extension ItemFunctioning {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", item.text)
    writer.field("flagged", isFlagged)
    writer.key("mantelHaenszel")
    switch mantelHaenszel {
    case .success(let odds): odds.write(to: &writer)
    case .failure: writer.null()
    }
    writer.key("logistic")
    switch logistic {
    case .success(let logistic):
      writer.beginObject()
      writer.test("uniform", logistic.uniform)
      writer.test("nonuniform", logistic.nonuniform)
      writer.test("both", logistic.both)
      writer.field("size", logisticSize?.name)
      writer.endObject()
    case .failure: writer.null()
    }
    writer.endObject()
  }
}

extension MantelHaenszelDIF {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("oddsRatio", oddsRatio)
    writer.field("delta", delta)
    writer.field("standardError", deltaStandardError)
    writer.field("lower", interval.lowerBound)
    writer.field("upper", interval.upperBound)
    writer.field("chiSquare", chiSquare)
    writer.field("probability", probability)
    writer.field("category", category.rawValue)
    writer.endObject()
  }
}

extension LogisticDIFTest.Size {
  fileprivate var name: String {
    switch self {
    case .negligible: "negligible"
    case .moderate: "moderate"
    case .large: "large"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func test(_ name: StaticString, _ test: LogisticDIFTest) {
    key(name)
    beginObject()
    field("chiSquare", test.chiSquare)
    field("degreesOfFreedom", test.degreesOfFreedom)
    field("probability", test.probability)
    field("explainedVariationRise", test.explainedVariationRise)
    endObject()
  }
}
