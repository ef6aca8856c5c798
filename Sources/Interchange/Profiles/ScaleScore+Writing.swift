import Assessment

extension ScaleScore {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.beginScale(self)
    writer.value(raw)
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
    if let pace {
      writer.key("pace")
      writer.beginObject()
      writer.field("anticipations", pace.anticipations)
      writer.field("lapses", pace.lapses)
      writer.endObject()
    }
    writer.field("sem", standardError)
    writePrecision(to: &writer)
    writer.endObject()
  }

  /// Writes reliability and all that follows, as members of an object.
  private func writePrecision(to writer: inout JSONWriter) {
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
    if let latent { latent.write(to: &writer) } else { writer.null() }
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
  }

  /// Writes the same without white space, behind a head that ends before the raw score.
  ///
  /// What stands between the values is joined to literals, as with items.
  func writeCompact(_ head: [UInt8], to writer: inout JSONWriter) {
    writer.separate()
    writer.buffer.append(UInt8(ascii: "{"))
    writer.buffer.append(head)
    writer.append(raw)
    writer.buffer.append(literal: ",\"min\":")
    writer.append(minimum)
    writer.buffer.append(literal: ",\"max\":")
    writer.append(maximum)
    writer.buffer.append(literal: ",\"items\":{\"answered\":")
    writer.buffer.append(decimal: counts[.answered])
    writer.buffer.append(literal: ",\"omitted\":")
    writer.buffer.append(decimal: counts[.omitted])
    writer.buffer.append(literal: ",\"timedOutDraft\":")
    writer.buffer.append(decimal: counts[.timedOutDraft])
    writer.buffer.append(literal: ",\"timedOutEmpty\":")
    writer.buffer.append(decimal: counts[.timedOutEmpty])
    writer.buffer.append(literal: ",\"notReached\":")
    writer.buffer.append(decimal: counts[.notReached])
    writer.buffer.append(literal: ",\"notPresented\":")
    writer.buffer.append(decimal: counts[.notPresented])
    writer.buffer.append(literal: "}")
    if let pace {
      writer.buffer.append(literal: ",\"pace\":{\"anticipations\":")
      writer.buffer.append(decimal: pace.anticipations)
      writer.buffer.append(literal: ",\"lapses\":")
      writer.buffer.append(decimal: pace.lapses)
      writer.buffer.append(literal: "}")
    }
    writer.buffer.append(literal: ",\"sem\":")
    writer.append(standardError)
    writer.state = .written
    if reliability == nil, norm == nil, latent == nil, band == nil, standing == .standard {
      writer.buffer.append(
        literal: ",\"reliability\":null,\"norm\":null,\"irt\":null,\"band\":null")
      writer.buffer.append(literal: ",\"standing\":\"standard\"")
    } else {
      writePrecision(to: &writer)
    }
    writer.buffer.append(UInt8(ascii: "}"))
    writer.state = .written
  }
}

extension JSONWriter {
  /// Writes what names a scale, and the key of its raw score, as members of an object.
  mutating func beginScale(_ scale: ScaleScore) {
    field("id", scale.id.text)
    field("title", scale.title)
    field("parent", scale.parent?.text)
    field("rule", scale.rule.rawValue)
    key("raw")
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
