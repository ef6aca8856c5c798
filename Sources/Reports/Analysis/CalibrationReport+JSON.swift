public import Analysis
import Assessment
public import Interchange

extension CalibrationReport {
  /// Writes the document of `Schemas/calibration.schema.json`.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", 1)
    writer.field("model", model.rawValue)
    writer.field("method", method.rawValue)
    writer.field("identification", identification.rawValue)
    writer.key("latent")
    if let latent {
      writer.beginObject()
      writer.field("mean", latent.mean)
      writer.field("standardDeviation", latent.standardDeviation)
      writer.field("meanStandardError", latent.meanStandardError)
      writer.field("standardDeviationStandardError", latent.standardDeviationStandardError)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.field("n", personCount)
    writer.field("converged", isConverged)
    writer.field("iterations", iterations)
    writer.field("gradientNorm", gradientNorm)
    writer.field("logLik", logLikelihood)
    writer.field("parameterCount", parameterCount)
    writer.field("aic", akaike)
    writer.field("bic", bayesian)
    writer.key("items")
    writer.beginArray()
    for item in items { item.write(to: &writer) }
    writer.endArray()
    writer.endObject()
  }
}

extension CalibratedRow {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id)
    writer.field("model", name.rawValue)
    writer.field("anchor", isAnchor)
    writer.field("n", answerCount)
    writer.field("a", parameters.discrimination)
    writer.field("b", parameters.difficulty)
    writer.field("c", parameters.lowerAsymptote)
    writer.field("thresholds", parameters.thresholds)
    writer.field("slopes", parameters.slopes)
    writer.field("intercepts", parameters.intercepts)
    writer.field("se", parameters.standardErrors)
    writer.key("warnings")
    writer.beginArray()
    for warning in warnings {
      writer.beginObject()
      writer.field("code", warning.code.rawValue)
      writer.field("message", warning.message)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes a key with a list of numbers, or with `null` for nil.
  mutating func field(_ key: StaticString, _ values: [Double?]?) {
    self.key(key)
    guard let values else { return null() }
    beginArray()
    for number in values { value(number) }
    endArray()
  }
}
