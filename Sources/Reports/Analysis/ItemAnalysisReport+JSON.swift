public import Analysis
import Assessment
public import Interchange
import Psychometrics

extension ItemAnalysisReport {
  /// Writes the document of `Schemas/analysis.schema.json`.
  ///
  /// - Parameters:
  ///   - assessment: The id of the definition.
  ///   - scale: The scale analysed; nil where all scored items were.
  ///   - writer: Where it is written to.
  public func write(
    assessment: String, scale: String?, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.field("schemaVersion", 1)
    writer.field("assessment", assessment)
    writer.field("scale", scale)
    writer.field("n", personCount)
    writer.field("completeN", completePersonCount)
    writer.field("basis", basis.rawValue)
    writer.key("total")
    if let total {
      writer.beginObject()
      writer.field("mean", total.mean)
      writer.field("standardDeviation", total.standardDeviation)
      writer.field("min", total.minimum)
      writer.field("max", total.maximum)
      writer.field("skewness", total.skewness)
      writer.field("excessKurtosis", total.excessKurtosis)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.key("reliability")
    reliability.write(to: &writer)
    writer.key("fit")
    fit.write(to: &writer)
    writer.key("items")
    writer.beginArray()
    for item in items { item.write(to: &writer) }
    writer.endArray()
    writer.endObject()
  }
}

extension ReliabilityReport {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("alpha", alpha)
    writer.field("alphaLow", alphaInterval?.low)
    writer.field("alphaHigh", alphaInterval?.high)
    writer.field("level", Self.level)
    writer.field("standardizedAlpha", standardizedAlpha)
    writer.field("omega", omega)
    writer.field("lambda6", lambda6)
    writer.field("splitHalf", splitHalf)
    writer.field("standardError", standardError)
    writer.endObject()
  }
}

extension ModelFitReport {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("model", model.rawValue)
    writer.field("n", personCount)
    writer.field("reason", reason)
    writer.key("limitedInformation")
    if let limitedInformation { limitedInformation.write(to: &writer) } else { writer.null() }
    writer.field("limitedInformationReason", limitedInformationReason)
    writer.endObject()
  }
}

extension LimitedInformationFit {
  fileprivate func write(to writer: inout JSONWriter) {
    let test = try? test.get()
    writer.beginObject()
    writer.field("statistic", statistic == .m2 ? "m2" : "c2")
    writer.field("n", personCount)
    writer.field("chiSquare", test?.chiSquare)
    writer.field("degreesOfFreedom", degreesOfFreedom)
    writer.field("probability", test?.probability)
    writer.field("rmsea", test?.rootMeanSquareError)
    writer.field("rmseaLow", test?.rootMeanSquareErrorInterval.lowerBound)
    writer.field("rmseaHigh", test?.rootMeanSquareErrorInterval.upperBound)
    writer.field("cfi", test?.baseline?.comparativeFitIndex)
    writer.field("tli", test?.baseline?.tuckerLewisIndex)
    writer.field("srmr", standardizedRootMeanSquareResidual)
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes a key with a coefficient: its value, or why there is none.
  fileprivate mutating func field(
    _ key: StaticString, _ coefficient: ReliabilityReport.Coefficient
  ) {
    self.key(key)
    beginObject()
    field("value", coefficient.value)
    field("reason", coefficient.reason)
    endObject()
  }
}
