public import Assessment

extension SessionHeader {
  /// Writes the header as an object.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id)
    writer.field("startedAt", Timestamp.text(startedAtMs))
    writer.key("respondent")
    writer.beginObject()
    writer.field("id", respondent.id)
    writer.field("kind", respondent.kind.rawValue)
    writer.endObject()
    writer.field("subject", subject)
    writer.key("assessment")
    writer.beginObject()
    writer.field("id", assessment)
    writer.field("version", version)
    writer.members(of: digests)
    writer.endObject()
    writer.field("seed", unsigned: seed)
    writer.field("mode", mode.rawValue)
    writer.field("locale", locale)
    writer.field("accommodation", accommodation?.description)
    writer.field("clockResolutionNs", clockResolutionNs)
    writer.field("engine", engine)
    writer.endObject()
  }

  /// Reads a header.
  public init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    let respondent = try fields.read("respondent") { reader throws(JSONError) in
      var fields = try JSONFields(&reader)
      let respondent = Respondent(
        id: try fields.string("id"), kind: try fields.name("kind", of: Respondent.Kind.self))
      try fields.finish()
      return respondent
    }
    let assessment = try fields.read("assessment") { reader throws(JSONError) in
      var fields = try JSONFields(&reader)
      let parts = (
        id: try fields.string("id"), version: try fields.string("version"),
        digests: try DefinitionDigests(&fields)
      )
      try fields.finish()
      return parts
    }
    let accommodation = try fields.optional("accommodation") { reader throws(JSONError) in
      try reader.accommodation()
    }
    self.init(
      id: try fields.string("id"), startedAtMs: try fields.timestamp("startedAt"),
      respondent: respondent, subject: try fields.string("subject"), assessment: assessment.id,
      version: assessment.version, digests: assessment.digests,
      seed: try fields.read("seed") { reader throws(JSONError) in try reader.unsigned() },
      mode: try fields.name("mode", of: SessionMode.self), locale: try fields.string("locale"),
      accommodation: accommodation, clockResolutionNs: try fields.integer("clockResolutionNs"),
      engine: try fields.string("engine"))
    try fields.finish()
  }
}

extension JSONWriter {
  mutating func members(of digests: DefinitionDigests) {
    field("fingerprint", digests.fingerprint)
    field("deliveryDigest", digests.delivery)
    field("scoringDigest", digests.scoring)
  }
}

extension DefinitionDigests {
  init(_ fields: inout JSONFields) throws(JSONError) {
    self.init(
      delivery: try fields.string("deliveryDigest"), scoring: try fields.string("scoringDigest"),
      fingerprint: try fields.string("fingerprint"))
  }
}

extension JSONReader {
  fileprivate mutating func accommodation() throws(JSONError) -> Accommodation {
    skipSpace()
    let mark = self
    let text = try string()
    guard let accommodation = Accommodation(text) else {
      throw mark.error(.invalidValue("'\(text)' is not an accommodation"))
    }
    return accommodation
  }
}
