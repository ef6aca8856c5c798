public import Assessment

extension SessionRecord {
  /// Reads a record.
  public init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    try fields.checkSchemaVersion(Self.schemaVersion)
    self.init(
      header: try fields.read("session") { reader throws(JSONError) in
        try SessionHeader(&reader)
      },
      endedMs: try fields.optionalInteger("endedMs"),
      end: try fields.optionalName("end", of: SessionEnd.self),
      modes: try fields.array("modes") { reader throws(JSONError) in
        try reader.name(of: SessionMode.self)
      },
      interruptions: try fields.array("interruptions") { reader throws(JSONError) in
        var fields = try JSONFields(&reader)
        let interruption = try Interruption(&fields)
        try fields.finish()
        return interruption
      },
      sections: try fields.array("sections") { reader throws(JSONError) in
        try SectionRecord(&reader)
      },
      items: try fields.array("items") { reader throws(JSONError) in try ItemRecord(&reader) },
      tailoring: try fields.tailoring(),
      drawn: try fields.ifPresent("drawn") { reader throws(JSONError) in
        try reader.array { reader throws(JSONError) in try DrawnItem(&reader) }
      } ?? [],
      figureStyle: try fields.ifPresent("figureStyle") { reader throws(JSONError) in
        try reader.name(of: FigureStyle.self)
      })
    try fields.finish()
  }
}

extension SectionRecord {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      path: try fields.path("path"), startedMs: try fields.optionalInteger("startedMs"),
      endedMs: try fields.optionalInteger("endedMs"), usedMs: try fields.integer("usedMs"),
      limitMs: try fields.optionalInteger("limitMs"),
      end: try fields.optionalName("end", of: SectionEnd.self),
      practiceAttempts: try fields.optionalInteger("practiceAttempts"),
      practicePassed: try fields.optionalBoolean("practicePassed"))
    try fields.finish()
  }
}

extension ItemRecord {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      path: try fields.path("path"), state: try fields.name("state", of: ItemState.self),
      entries: try fields.array("entries") { reader throws(JSONError) in
        try reader.responseEntry()
      },
      latencyMs: try fields.optionalInteger("latencyMs"),
      firstShownMs: try fields.optionalInteger("firstShownMs"),
      visits: try fields.array("visits") { reader throws(JSONError) in
        var fields = try JSONFields(&reader)
        let visit = ItemRecord.Visit(
          fromMs: try fields.integer("fromMs"), toMs: try fields.integer("toMs"))
        try fields.finish()
        return visit
      },
      changes: try fields.integer("changes"),
      hints: try fields.read("hints") { reader throws(JSONError) in
        let entries = try reader.entries { reader throws(JSONError) in try reader.sharedInteger() }
        return Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
      },
      isFlagged: try fields.boolean("flagged"),
      options: try fields.array("options") { reader throws(JSONError) in
        try reader.optionOrder()
      })
    try fields.finish()
  }
}

extension JSONFields {
  /// Checks that the document has the one shape that is known here.
  mutating func checkSchemaVersion(_ known: Int) throws(JSONError) {
    try read("schemaVersion") { reader throws(JSONError) in
      reader.skipSpace()
      let mark = reader
      let version = try reader.integer()
      guard version == known else {
        throw mark.error(.invalidValue("schemaVersion \(version) is not known here"))
      }
    }
  }
}
