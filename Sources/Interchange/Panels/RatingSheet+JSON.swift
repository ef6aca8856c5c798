public import Assessment

extension RatingSheet {
  /// The version of the document's shape.
  public static let schemaVersion = 1

  /// Writes the sheet as an object: the content of `ratings.json`.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("schemaVersion", Self.schemaVersion)
    writer.key("form")
    writer.beginObject()
    writer.field("id", form)
    writer.field("version", formVersion)
    writer.field("fingerprint", fingerprint)
    writer.endObject()
    writer.field("candidate", candidate)
    writer.field("rater", rater)
    writer.key("ratings")
    writer.beginArray()
    for rating in ratings { rating.write(to: &writer) }
    writer.endArray()
    writer.field("vote", vote?.rawValue)
    writer.endObject()
  }

  /// Reads a sheet.
  ///
  /// - Throws: what is wrong, and where; a competency that is rated twice is an error too.
  public init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    try fields.checkSchemaVersion(Self.schemaVersion)
    let form = try fields.read("form") { reader throws(JSONError) in
      var fields = try JSONFields(&reader)
      let form = (
        id: try fields.filledString("id"), version: try fields.filledString("version"),
        fingerprint: try fields.optionalString("fingerprint")
      )
      try fields.finish()
      return form
    }
    var seen: Set<String> = []
    let ratings = try fields.array("ratings") { reader throws(JSONError) in
      reader.skipSpace()
      let mark = reader
      let rating = try CompetencyRating(&reader)
      guard seen.insert(rating.competency).inserted else {
        throw mark.error(.invalidValue("'\(rating.competency)' is rated twice"))
      }
      return rating
    }
    self.init(
      form: form.id, formVersion: form.version, fingerprint: form.fingerprint,
      candidate: try fields.filledString("candidate"), rater: try fields.filledString("rater"),
      ratings: ratings, vote: try fields.optionalName("vote", of: PanelVote.self))
    try fields.finish()
  }
}

extension CompetencyRating {
  /// What became of a rating, as the document names it.
  private enum State: String, CaseIterable {
    case rated
    case notObserved
    case missing
  }

  fileprivate func write(to writer: inout JSONWriter) {
    let (state, value): (State, Double?) =
      switch judgement {
      case .rated(let value): (.rated, value)
      case .notObserved: (.notObserved, nil)
      case .missing: (.missing, nil)
      }
    writer.beginObject()
    writer.field("competency", competency)
    writer.field("state", state.rawValue)
    writer.field("value", value)
    writer.field("note", note)
    writer.endObject()
  }

  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    let state = try fields.name("state", of: State.self)
    let judgement: Judgement
    switch (state, try fields.optionalDouble("value")) {
    case (.rated, let value?): judgement = .rated(value)
    case (.rated, nil): throw fields.error(.invalidValue("a rating without its value"))
    case (.notObserved, nil): judgement = .notObserved
    case (.missing, nil): judgement = .missing
    case (_, .some):
      throw fields.error(.invalidValue("a value where the state is '\(state.rawValue)'"))
    }
    self.init(
      try fields.filledString("competency"), judgement, note: try fields.optionalString("note"))
    try fields.finish()
  }
}

extension JSONFields {
  /// Reads a string that is not empty.
  fileprivate mutating func filledString(_ key: String) throws(JSONError) -> String {
    try read(key) { reader throws(JSONError) in
      reader.skipSpace()
      let mark = reader
      let text = try reader.string()
      guard !text.isEmpty else { throw mark.error(.invalidValue("'\(key)' is empty")) }
      return text
    }
  }
}
