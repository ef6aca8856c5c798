import Psychometrics
import Assessment
import Interchange

extension ScaleReading {
  /// Writes the score in words and as figures.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id.text)
    writer.field("title", title.text)
    writer.field("depth", depth)
    writer.field("value", value?.text)
    writer.field("absence", absence?.text)
    writer.field("band", band?.label.text)
    let precision = [norm?.details, reliability, self.precision].compactMap { $0?.text }
    let notes = states.map(\.text) + latentDetails.map(\.text) + precision + remarks.map(\.text)
    writer.field("notes", notes)
    writer.key("figures")
    figures.write(to: &writer)
    writer.endObject()
  }
}

extension ScaleFigures {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("raw", raw)
    writer.field("min", minimum)
    writer.field("max", maximum)
    writer.field("sem", standardError)
    writer.field("reliability", reliability)
    writer.key("norm")
    if let norm {
      writer.beginObject()
      writer.field("metric", norm.metric.rawValue)
      writer.field("value", norm.value)
      writer.field("percentile", norm.percentile)
      writer.field("ciLow", norm.lower)
      writer.field("ciHigh", norm.upper)
      writer.field("level", norm.level)
      writer.field("status", norm.status.rawValue)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.key("irt")
    if let latent {
      writer.beginObject()
      writer.field("theta", latent.theta)
      writer.field("se", latent.standardError)
      writer.field("parameterStatus", latent.parameterStatus.rawValue)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.endObject()
  }
}

extension ChangeReading {
  /// Writes both scores in words and as figures.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id.text)
    writer.field("title", title.text)
    writer.field("depth", depth)
    writer.field("before", before?.text)
    writer.field("after", after?.text)
    writer.field("finding", verdict.text)
    writer.field("reliable", change?.rawValue)
    writer.key("figures")
    writer.beginObject()
    writer.field("before", figures.before)
    writer.field("after", figures.after)
    writer.field("difference", figures.difference)
    writer.field("standardError", figures.standardError)
    writer.field("index", figures.index)
    writer.endObject()
    writer.endObject()
  }
}
