import Analysis
import Assessment
import Interchange
import Psychometrics

extension AnalysedItem {
  /// Writes the item as an object.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id)
    writer.field("type", type.rawValue)
    writer.field("reversed", isReversed)
    writer.field("n", answerCount)
    writer.field("omitted", omittedCount)
    writer.field("notReached", notReachedCount)
    writer.field("mean", mean)
    writer.field("standardDeviation", standardDeviation)
    writer.field("p", share)
    writer.field("itemTotal", totalCorrelation)
    writer.field("correctedItemTotal", restCorrelation)
    writer.field("discriminationIndex", discriminationIndex)
    writer.field("alphaIfDropped", alphaIfDropped)
    writer.key("options")
    writer.beginArray()
    for option in options { option.write(to: &writer) }
    writer.endArray()
    writer.key("groups")
    writer.beginArray()
    for group in groups {
      writer.beginObject()
      writer.field("n", group.count)
      writer.field("lowest", group.lowest)
      writer.field("highest", group.highest)
      writer.endObject()
    }
    writer.endArray()
    writer.key("fit")
    if let fit { fit.write(to: &writer) } else { writer.null() }
    writer.key("flags")
    writer.beginArray()
    for flag in flags {
      writer.beginObject()
      writer.field("rule", flag.rule.rawValue)
      writer.field("option", flag.option)
      writer.field("message", flag.message)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}

extension AnalysedOption {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id)
    writer.field("key", isKey)
    writer.field("n", count)
    writer.field("proportion", proportion)
    writer.field("meanRest", meanRest)
    writer.field("optionRest", restCorrelation)
    writer.field("upper", upperProportion)
    writer.field("lower", lowerProportion)
    writer.field("groupShares", groupShares)
    writer.endObject()
  }
}

extension ItemFitReport {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("infit", meanSquares?.infit)
    writer.field("outfit", meanSquares?.outfit)
    writer.field("standardizedInfit", meanSquares?.standardizedInfit)
    writer.field("standardizedOutfit", meanSquares?.standardizedOutfit)
    writer.key("sumScore")
    if let sumScore {
      writer.beginObject()
      writer.field("chiSquare", sumScore.chiSquare)
      writer.field("degreesOfFreedom", sumScore.degreesOfFreedom)
      writer.field("probability", sumScore.probability)
      writer.field("rmsea", sumScore.rootMeanSquareError)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.endObject()
  }
}
