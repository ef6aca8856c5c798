public import Assessment

extension GeneratedItem {
  /// Writes the item as an object, with the reason of every option.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("family", family.rawValue)
    writer.field("version", version)
    writer.key("radicals")
    writer.parameters(cell.radicals)
    writer.key("incidentals")
    writer.parameters(incidentals)
    writer.field("complexity", complexity)
    writer.key("stem")
    writer.blocks(stem)
    writer.key("steps")
    writer.beginArray()
    for step in steps { step.write(to: &writer) }
    writer.endArray()
    writer.key("explanation")
    writer.blocks(explanation)
    writer.endObject()
  }
}

extension DrawnItem {
  /// Writes the item with its path as an object.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writeMembers(to: &writer)
    writer.endObject()
  }

  func writeMembers(to writer: inout JSONWriter) {
    writer.field("path", path.text)
    writer.key("item")
    item.write(to: &writer)
  }
}

extension GeneratedStep {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id)
    if let presentation {
      writer.key("presentation")
      writer.beginObject()
      writer.key("frames")
      writer.beginArray()
      for frame in presentation.frames { writer.blocks(frame) }
      writer.endArray()
      writer.field("frameMs", presentation.frameMs)
      writer.field("gapMs", presentation.gapMs)
      writer.endObject()
    }
    writer.key("content")
    writer.blocks(content)
    writer.key("answer")
    answer.write(to: &writer)
    writer.key("hints")
    writer.beginArray()
    for hint in hints { writer.blocks(hint) }
    writer.endArray()
    writer.endObject()
  }
}

extension GeneratedAnswer {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self {
    case .options(let options): writer.options(options)
    case .order(let options, let key):
      writer.options(options)
      writer.field("order", key)
    case .number(let key, let unit, let errors):
      writer.field("number", key)
      writer.field("unit", unit)
      writer.key("errors")
      writer.beginArray()
      for error in errors {
        writer.beginObject()
        writer.field("value", error.value)
        writer.field("error", error.error)
        writer.endObject()
      }
      writer.endArray()
    case .text(let key): writer.field("text", key)
    }
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func options(_ options: [GeneratedOption]) {
    key("options")
    beginArray()
    for option in options {
      beginObject()
      field("id", option.id)
      key("content")
      inlines(option.content)
      field("error", option.error)
      endObject()
    }
    endArray()
  }

  mutating func parameters(_ parameters: [FamilyParameter]) {
    beginObject()
    for parameter in parameters {
      key(parameter.name)
      value(parameter.value)
    }
    endObject()
  }
}
