import Assessment

extension ScaleScore {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id.text)
    writer.field("title", title)
    writer.field("parent", parent?.text)
    writer.field("rule", rule.rawValue)
    writer.field("raw", raw)
    writer.field("min", minimum)
    writer.field("max", maximum)
    writer.key("items")
    writer.beginObject()
    writer.field("answered", counts[.answered])
    writer.field("omitted", counts[.omitted])
    writer.field("timedOutDraft", counts[.timedOutDraft])
    writer.field("timedOutEmpty", counts[.timedOutEmpty])
    writer.field("notReached", counts[.notReached])
    writer.field("notPresented", counts[.notPresented])
    writer.endObject()
    writer.field("sem", standardError)
    writer.key("reliability")
    if let reliability {
      writer.beginObject()
      writer.field("value", reliability.value)
      writer.field("kind", reliability.kind)
      writer.field("source", reliability.source)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.key("norm")
    if let norm { norm.write(to: &writer) } else { writer.null() }
    writer.key("irt")
    writer.null()
    writer.key("band")
    if let band {
      writer.beginObject()
      writer.field("id", band.id)
      writer.field("label", band.label)
      writer.field("text", band.text)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.field("standing", standing.rawValue)
    writer.endObject()
  }
}

extension NormScore {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id)
    writer.field("version", version)
    writer.field("digest", digest)
    writer.field("metric", metric.rawValue)
    writer.field("value", value)
    writer.field("percentile", percentile)
    writer.field("ciLow", lower)
    writer.field("ciHigh", upper)
    writer.field("level", level)
    writer.field("method", method.rawValue)
    writer.field("status", status.rawValue)
    writer.endObject()
  }
}
