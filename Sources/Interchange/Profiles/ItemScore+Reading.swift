import Assessment

extension ItemScore {
  init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    let type = try fields.name("type", of: ItemType.self)
    self.init(
      id: try fields.path("id"), type: type,
      state: try fields.name("state", of: ItemState.self),
      response: try fields.optional("response") { reader throws(JSONError) in
        try reader.plainValue(of: type)
      },
      typed: try fields.optionalString("typed"), score: try fields.optionalDouble("score"),
      maximum: try fields.optionalDouble("max"),
      outcomes: try fields.read("outcomes") { reader throws(JSONError) in
        let entries = try reader.entries { reader throws(JSONError) in
          try reader.optional { reader throws(JSONError) in
            try reader.plainValue(text: Value.string, number: { .float($0) })
          }
        }
        return entries.map { Value.Field($0.key, $0.value) }
      },
      latencyMs: try fields.optionalInteger("latencyMs"), visits: try fields.integer("visits"),
      changes: try fields.integer("changes"))
    try fields.finish()
  }
}

extension JSONReader {
  /// Reads a value in the shape of RESPONSES as the value that an item of a type has.
  mutating func plainValue(of type: ItemType) throws(JSONError) -> Value {
    let isTyped =
      switch type {
      case .number, .text, .longText, .cloze, .steps: true
      default: false
      }
    let isRated = type == .statement || type == .rateEach
    let value = try plainValue(
      text: isTyped ? Value.string : Value.identifier,
      number: { number in
        guard isRated, let whole = Int(exactly: number) else { return .float(number) }
        return .integer(whole)
      })
    if type == .multiple, case .ordered(let members) = value { return .multiple(members) }
    return value
  }

  /// Reads a value without the names of its types; an array is ordered.
  fileprivate mutating func plainValue(
    text: (String) -> Value, number: (Double) -> Value
  ) throws(JSONError) -> Value {
    switch try peek() {
    case .boolean: return .boolean(try boolean())
    case .number: return number(try double())
    case .string: return text(try string())
    case .array:
      return .ordered(
        try array { reader throws(JSONError) in
          try reader.plainValue(text: text, number: number)
        })
    case .object:
      let entries = try entries { reader throws(JSONError) in
        try reader.optional { reader throws(JSONError) in
          try reader.plainValue(text: text, number: number)
        }
      }
      return .record(entries.map { Value.Field($0.key, $0.value) })
    case .null: throw error(.wrongKind(expected: .string, found: .null))
    }
  }
}
