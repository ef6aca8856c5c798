public import Assessment

extension Profile {
  /// Writes the profile as an object: compact for NDJSON, pretty for a document of its own.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", Self.schemaVersion)
    writer.field("id", id)
    writer.field("supersedes", supersedes)
    writeReferences(to: &writer)
    writer.key("candidate")
    writer.beginObject()
    writer.field("id", candidate)
    writer.endObject()
    writer.key("session")
    writeSession(to: &writer)
    writer.key("scales")
    writer.beginArray()
    for scale in scales { scale.write(to: &writer) }
    writer.endArray()
    writeFindings(to: &writer)
    if let items {
      writer.key("items")
      writer.beginArray()
      for item in items { item.write(to: &writer) }
      writer.endArray()
    }
    writer.key("panel")
    writePanel(to: &writer)
    writer.endObject()
  }

  /// Writes the engine and the assessment, as members of an object.
  func writeReferences(to writer: inout JSONWriter) {
    writer.references(engine: engine, assessment: assessment)
  }

  /// Writes the sitting as an object, or `null` where there was none.
  func writeSession(to writer: inout JSONWriter) {
    if let session { session.write(to: &writer) } else { writer.null() }
  }

  /// Writes the panel's result as an object, or `null` where none has met.
  func writePanel(to writer: inout JSONWriter) {
    if let panel { panel.write(to: &writer) } else { writer.null() }
  }

  /// Writes validity and interpretations, as members of an object.
  func writeFindings(to writer: inout JSONWriter) {
    writer.key("validity")
    writer.beginArray()
    for result in validity {
      writer.beginObject()
      writer.field("id", result.id.text)
      writer.field("value", result.value)
      writer.field("threshold", result.threshold)
      writer.field("flagged", result.isFlagged)
      writer.field("meaning", result.meaning)
      writer.endObject()
    }
    writer.endArray()
    writer.key("interpretations")
    writer.beginArray()
    for result in interpretations {
      writer.beginObject()
      writer.field("rule", result.rule.text)
      writer.field("text", result.text)
      writer.endObject()
    }
    writer.endArray()
  }
}

extension SessionSummary {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id)
    writer.field("startedAt", Timestamp.text(startedAtMs))
    writer.field("endedAt", endedAtMs.map(Timestamp.text))
    writer.field("seed", unsigned: seed)
    writer.field("mode", mode.rawValue)
    writer.field("locale", locale)
    writer.field("accommodations", accommodations)
    writer.key("interruptions")
    writer.beginArray()
    for interruption in interruptions {
      writer.beginObject()
      writer.field("atMs", interruption.fromMs)
      writer.field("lengthMs", interruption.lengthMs)
      writer.field("clockBasis", interruption.clockBasis.rawValue)
      writer.endObject()
    }
    writer.endArray()
    writer.key("tailoring")
    writer.tailoring(tailoring)
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes what computed a document and the definition it rests on, as members of an object.
  public mutating func references(engine: Engine, assessment: AssessmentReference) {
    key("engine")
    beginObject()
    field("name", engine.name)
    field("version", engine.version)
    endObject()
    key("assessment")
    beginObject()
    field("id", assessment.id)
    field("version", assessment.version)
    field("title", assessment.title)
    members(of: assessment.digests)
    endObject()
  }
}
