public import Assessment

extension Profile {
  /// Reads a profile.
  ///
  /// Responses come back as the values that an item of their type has; the choices of a cloze,
  /// which the document does not tell from texts, come back as texts.
  ///
  /// - Parameters:
  ///   - reader: Where the profile comes next.
  ///   - wanted: The paths of the scales to keep; the others are passed over as JSON of any kind,
  ///     which is several times as fast. Nil keeps and checks all.
  /// - Throws: what is wrong, and where.
  public init(
    _ reader: inout JSONReader, keepingScales wanted: Set<String>? = nil
  ) throws(JSONError) {
    var fields = try JSONFields(&reader)
    try fields.checkSchemaVersion(Self.schemaVersion)
    self.init(
      id: try fields.string("id"), supersedes: try fields.optionalString("supersedes"),
      engine: try fields.read("engine") { reader throws(JSONError) in try Engine(&reader) },
      assessment: try fields.read("assessment") { reader throws(JSONError) in
        try AssessmentReference(&reader)
      },
      candidate: try fields.read("candidate") { reader throws(JSONError) in
        var fields = try JSONFields(&reader)
        let id = try fields.string("id")
        try fields.finish()
        return id
      },
      session: try fields.optional("session") { reader throws(JSONError) in
        try SessionSummary(&reader)
      },
      scales: try fields.read("scales") { reader throws(JSONError) in
        try ScaleScore.list(&reader, keeping: wanted)
      },
      validity: try fields.array("validity") { reader throws(JSONError) in
        try ValidityResult(&reader)
      },
      interpretations: try fields.array("interpretations") { reader throws(JSONError) in
        try InterpretationResult(&reader)
      },
      items: try fields.ifPresent("items") { reader throws(JSONError) in
        try reader.array { reader throws(JSONError) in try ItemScore(&reader) }
      },
      panel: try fields.optional("panel") { reader throws(JSONError) in
        try ProfilePanel(&reader)
      })
    try fields.finish()
  }
}

extension Engine {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(name: try fields.string("name"), version: try fields.string("version"))
    try fields.finish()
  }
}

extension AssessmentReference {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      id: try fields.string("id"), version: try fields.string("version"),
      title: try fields.string("title"), digests: try DefinitionDigests(&fields))
    try fields.finish()
  }
}

extension SessionSummary {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      id: try fields.string("id"), startedAtMs: try fields.timestamp("startedAt"),
      endedAtMs: try fields.optional("endedAt") { reader throws(JSONError) in
        try reader.timestamp()
      },
      seed: try fields.read("seed") { reader throws(JSONError) in try reader.unsigned() },
      mode: try fields.name("mode", of: SessionMode.self), locale: try fields.string("locale"),
      accommodations: try fields.array("accommodations") { reader throws(JSONError) in
        try reader.string()
      },
      interruptions: try fields.array("interruptions") { reader throws(JSONError) in
        var fields = try JSONFields(&reader)
        let interruption = Interruption(
          fromMs: try fields.integer("atMs"), lengthMs: try fields.integer("lengthMs"),
          clockBasis: try fields.name("clockBasis", of: Interruption.ClockBasis.self))
        try fields.finish()
        return interruption
      },
      tailoring: try fields.tailoring())
    try fields.finish()
  }
}

extension ValidityResult {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      id: try fields.path("id"), value: try fields.optionalDouble("value"),
      threshold: try fields.optionalDouble("threshold"),
      isFlagged: try fields.optionalBoolean("flagged"), meaning: try fields.string("meaning"))
    try fields.finish()
  }
}

extension InterpretationResult {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(rule: try fields.path("rule"), text: try fields.string("text"))
    try fields.finish()
  }
}
