public import Assessment

extension JSONWriter {
  /// Writes a value in the shape of RESPONSES, or `null` for NULL.
  ///
  /// Identifiers and texts are strings, multiple and ordered values arrays, records objects.
  public mutating func value(_ value: Value?) {
    switch value {
    case nil: null()
    case .boolean(let flag): self.value(flag)
    case .integer(let whole): self.value(whole)
    case .float(let number): self.value(number)
    case .string(let text), .identifier(let text): self.value(text)
    case .multiple(let members), .ordered(let members):
      beginArray()
      for member in members { self.value(member) }
      endArray()
    case .record(let fields):
      beginObject()
      for field in fields {
        key(field.name)
        self.value(field.value)
      }
      endObject()
    }
  }

  /// Writes a value with the name of its type, so that it reads back as it is.
  ///
  /// An identifier is `{"identifier":"a"}`; NULL is `null`.
  mutating func taggedValue(_ value: Value?) {
    guard let value else { return null() }
    beginObject()
    switch value {
    case .boolean(let flag): field("boolean", flag)
    case .integer(let whole): field("integer", whole)
    case .float(let number): field("float", number)
    case .string(let text): field("string", text)
    case .identifier(let text): field("identifier", text)
    case .multiple(let members): taggedMembers("multiple", members)
    case .ordered(let members): taggedMembers("ordered", members)
    case .record(let fields):
      key("record")
      beginObject()
      for field in fields {
        key(field.name)
        taggedValue(field.value)
      }
      endObject()
    }
    endObject()
  }

  private mutating func taggedMembers(_ tag: StaticString, _ members: [Value]) {
    key(tag)
    beginArray()
    for member in members { taggedValue(member) }
    endArray()
  }
}

extension JSONReader {
  /// Reads a value with the name of its type.
  mutating func taggedValue() throws(JSONError) -> Value {
    skipSpace()
    let mark = self
    var result: Value?
    try object { tag, reader throws(JSONError) in
      switch tag {
      case "boolean": result = .boolean(try reader.boolean())
      case "integer": result = .integer(try reader.integer())
      case "float": result = .float(try reader.double())
      case "string": result = .string(try reader.string())
      case "identifier": result = .identifier(try reader.string())
      case "multiple": result = .multiple(try reader.taggedMembers())
      case "ordered": result = .ordered(try reader.taggedMembers())
      case "record":
        let entries = try reader.entries { reader throws(JSONError) in
          try reader.optional { reader throws(JSONError) in try reader.taggedValue() }
        }
        result = .record(entries.map { Value.Field($0.key, $0.value) })
      default: return false
      }
      return true
    }
    guard let result else { throw mark.error(.invalidValue("expected a value with its type")) }
    return result
  }

  private mutating func taggedMembers() throws(JSONError) -> [Value] {
    try array { reader throws(JSONError) in try reader.taggedValue() }
  }
}
