public import Assessment

extension ProfilePanel {
  /// Writes the result as an object.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("form")
    writer.beginObject()
    writer.field("id", form.id)
    writer.field("version", form.version)
    writer.field("fingerprint", form.fingerprint)
    writer.endObject()
    writer.field("raters", raters)
    writer.field("expected", expected)
    writer.field("closedEarly", isClosedEarly)
    writer.key("competencies")
    writer.beginArray()
    for competency in competencies { competency.write(to: &writer) }
    writer.endArray()
    writer.key("votes")
    writer.beginObject()
    for vote in PanelVote.allCases {
      writer.key(vote.rawValue)
      writer.value(votes[vote])
    }
    writer.endObject()
    writer.key("precision")
    if let precision {
      writer.beginObject()
      writer.field("method", precision.method)
      writer.field("candidates", precision.candidates)
      writer.field("raters", precision.raters)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.endObject()
  }

  /// Reads a result.
  ///
  /// - Throws: what is wrong, and where.
  public init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    let form = try fields.read("form") { reader throws(JSONError) in
      var fields = try JSONFields(&reader)
      let form = Form(
        id: try fields.string("id"), version: try fields.string("version"),
        fingerprint: try fields.optionalString("fingerprint"))
      try fields.finish()
      return form
    }
    let votes = try fields.read("votes") { reader throws(JSONError) in
      var fields = try JSONFields(&reader)
      var votes: [PanelVote: Int] = [:]
      for vote in PanelVote.allCases {
        votes[vote] = try fields.count(vote.rawValue)
      }
      try fields.finish()
      return PanelVotes(votes)
    }
    self.init(
      form: form, raters: try fields.count("raters"),
      expected: try fields.optionalInteger("expected"),
      isClosedEarly: try fields.boolean("closedEarly"),
      competencies: try fields.array("competencies") { reader throws(JSONError) in
        try Competency(&reader)
      },
      votes: votes,
      precision: try fields.optional("precision") { reader throws(JSONError) in
        var fields = try JSONFields(&reader)
        let precision = Precision(
          method: try fields.string("method"), candidates: try fields.count("candidates"),
          raters: try fields.count("raters"))
        try fields.finish()
        return precision
      })
    try fields.finish()
  }
}

extension ProfilePanel.Competency {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", id)
    writer.field("title", title)
    writer.field("min", minimum)
    writer.field("max", maximum)
    writer.field("mean", mean)
    writer.field("spread", spread)
    writer.field("se", standardError)
    writer.field("rated", rated)
    writer.field("notObserved", notObserved)
    writer.field("missing", missing)
    writer.endObject()
  }

  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      id: try fields.string("id"), title: try fields.string("title"),
      minimum: try fields.optionalDouble("min"), maximum: try fields.optionalDouble("max"),
      mean: try fields.optionalDouble("mean"), spread: try fields.optionalDouble("spread"),
      rated: try fields.count("rated"), notObserved: try fields.count("notObserved"),
      missing: try fields.count("missing"), standardError: try fields.optionalDouble("se"))
    try fields.finish()
  }
}

extension JSONFields {
  /// A whole number that is not below zero.
  fileprivate mutating func count(_ key: String) throws(JSONError) -> Int {
    let count = try integer(key)
    guard count >= 0 else { throw error(.invalidValue("'\(key)' is a count, so at least 0")) }
    return count
  }
}
