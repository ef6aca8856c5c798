public import Assessment

extension SessionRecord {
  /// The version of the document's shape.
  public static let schemaVersion = 2

  /// Writes the record as an object: the content of `record.json`.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", Self.schemaVersion)
    writer.key("session")
    header.write(to: &writer)
    writer.field("endedMs", endedMs)
    writer.field("end", end?.rawValue)
    writer.field("modes", modes.map(\.rawValue))
    writer.key("interruptions")
    writer.beginArray()
    for interruption in interruptions {
      writer.beginObject()
      interruption.writeMembers(to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.key("sections")
    writer.beginArray()
    for section in sections { section.write(to: &writer) }
    writer.endArray()
    writer.key("items")
    writer.beginArray()
    for item in items { item.write(to: &writer) }
    writer.endArray()
    writer.key("tailoring")
    writer.tailoring(tailoring)
    if let figureStyle { writer.field("figureStyle", figureStyle.rawValue) }
    if !drawn.isEmpty {
      writer.key("drawn")
      writer.beginArray()
      for item in drawn { item.write(to: &writer) }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension SectionRecord {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("path", path.text)
    writer.field("startedMs", startedMs)
    writer.field("endedMs", endedMs)
    writer.field("usedMs", usedMs)
    writer.field("limitMs", limitMs)
    writer.field("end", end?.rawValue)
    writer.field("practiceAttempts", practiceAttempts)
    writer.field("practicePassed", practicePassed)
    writer.endObject()
  }
}

extension ItemRecord {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("path", path.text)
    writer.field("state", state.rawValue)
    writer.key("entries")
    writer.entries(entries)
    writer.field("latencyMs", latencyMs)
    writer.field("firstShownMs", firstShownMs)
    writer.key("visits")
    writer.beginArray()
    for visit in visits {
      writer.beginObject()
      writer.field("fromMs", visit.fromMs)
      writer.field("toMs", visit.toMs)
      writer.endObject()
    }
    writer.endArray()
    writer.field("changes", changes)
    writer.key("hints")
    writer.beginObject()
    // A dictionary has no order; documents must not differ by chance.
    for (step, count) in hints.sorted(by: { $0.key < $1.key }) {
      writer.key(step)
      writer.value(count)
    }
    writer.endObject()
    writer.field("flagged", isFlagged)
    writer.key("options")
    writer.optionOrders(options)
    writer.endObject()
  }
}
