import Assessment

/// How sections chose what they presented, as members and arrays.
extension JSONWriter {
  mutating func tailoring(_ records: [TailoringRecord]) {
    beginArray()
    for record in records {
      beginObject()
      field("section", record.section.text)
      field("scale", record.scale.text)
      key("steps")
      array(record.steps) { $1.writeMembers(to: &$0) }
      key("stop")
      if let stop = record.stop {
        beginObject()
        stop.writeMembers(to: &self)
        endObject()
      } else {
        null()
      }
      key("routing")
      array(record.routing) { $1.writeMembers(to: &$0) }
      endObject()
    }
    endArray()
  }

  private mutating func array<Element>(
    _ elements: [Element], _ members: (inout JSONWriter, Element) -> Void
  ) {
    beginArray()
    for element in elements {
      beginObject()
      members(&self, element)
      endObject()
    }
    endArray()
  }
}

extension JSONFields {
  mutating func tailoring() throws(JSONError) -> [TailoringRecord] {
    try array("tailoring") { reader throws(JSONError) in
      var fields = try JSONFields(&reader)
      let record = TailoringRecord(
        section: try fields.path("section"), scale: try fields.path("scale"),
        steps: try fields.array("steps") { reader throws(JSONError) in
          try reader.whole { fields throws(JSONError) in try AbilityStep(&fields) }
        },
        stop: try fields.optional("stop") { reader throws(JSONError) in
          try reader.whole { fields throws(JSONError) in try AdaptiveStop(&fields) }
        },
        routing: try fields.array("routing") { reader throws(JSONError) in
          try reader.whole { fields throws(JSONError) in try RoutingStep(&fields) }
        })
      try fields.finish()
      return record
    }
  }
}

extension JSONReader {
  /// Reads an object that has no other members.
  fileprivate mutating func whole<Value>(
    _ read: (inout JSONFields) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    var fields = try JSONFields(&self)
    let value = try read(&fields)
    try fields.finish()
    return value
  }
}

extension AbilityStep {
  func writeMembers(to writer: inout JSONWriter) {
    writer.field("item", item.text)
    writer.field("category", category)
    writer.field("theta", theta)
    writer.field("se", standardError)
  }

  init(_ fields: inout JSONFields) throws(JSONError) {
    self.init(
      item: try fields.path("item"), category: try fields.optionalInteger("category"),
      theta: try fields.double("theta"), standardError: try fields.optionalDouble("se"))
  }
}

extension AdaptiveStop {
  func writeMembers(to writer: inout JSONWriter) {
    writer.field("rules", rules.map(\.rawValue))
    writer.field("side", side)
  }

  init(_ fields: inout JSONFields) throws(JSONError) {
    self.init(
      rules: try fields.array("rules") { reader throws(JSONError) in
        try reader.name(of: Rule.self)
      },
      side: try fields.optionalInteger("side"))
  }
}

extension RoutingStep {
  func writeMembers(to writer: inout JSONWriter) {
    writer.field("module", module.text)
    writer.field("basis", basis.rawValue)
    writer.field("figure", figure)
  }

  init(_ fields: inout JSONFields) throws(JSONError) {
    self.init(
      module: try fields.path("module"),
      basis: try fields.name("basis", of: MultiStageRules.Basis.self),
      figure: try fields.double("figure"))
  }
}
