import Assessment

extension JSONWriter {
  /// Writes an entry as `{"value":...,"typed":...}`, or `null` for one that was cleared.
  mutating func entry(_ entry: Entry?) {
    guard let entry else { return null() }
    beginObject()
    key("value")
    taggedValue(entry.value)
    if let typed = entry.typed { field("typed", typed) }
    endObject()
  }

  /// Writes the entries of an item as an array, each with its response variable.
  mutating func entries(_ entries: [ResponseEntry]) {
    beginArray()
    for entry in entries {
      beginObject()
      field("response", entry.response)
      key("entry")
      self.entry(entry.entry)
      endObject()
    }
    endArray()
  }
}

extension JSONReader {
  /// Reads what ``JSONWriter`` writes for an entry that is not `null`.
  mutating func entry() throws(JSONError) -> Entry {
    var fields = try JSONFields(&self)
    let value = try fields.optional("value") { reader throws(JSONError) in
      try reader.taggedValue()
    }
    let typed = try fields.ifPresent("typed") { reader throws(JSONError) in try reader.string() }
    try fields.finish()
    return Entry(value, typed: typed)
  }

  /// Reads an entry with its response variable.
  mutating func responseEntry() throws(JSONError) -> ResponseEntry {
    var fields = try JSONFields(&self)
    let response = try fields.string("response")
    let entry = try fields.read("entry") { reader throws(JSONError) in try reader.entry() }
    try fields.finish()
    return ResponseEntry(response, entry)
  }

  /// Reads a path.
  mutating func path() throws(JSONError) -> Path {
    Path(try string())
  }

  /// Reads the text of a moment.
  mutating func timestamp() throws(JSONError) -> Int {
    skipSpace()
    let mark = self
    let text = try string()
    guard let moment = Timestamp.milliseconds(text) else {
      throw mark.error(.invalidValue("'\(text)' is not a time such as 2026-11-23T09:30:00.000Z"))
    }
    return moment
  }

  /// Reads a whole number of up to 64 bits without a sign.
  mutating func unsigned() throws(JSONError) -> UInt64 {
    skipSpace()
    let mark = self
    let number = try number()
    guard number.isInteger, let value = UInt64(number.lexeme) else {
      throw mark.error(.numberOutOfRange)
    }
    return value
  }
}

extension JSONFields {
  mutating func path(_ key: String) throws(JSONError) -> Path {
    Path(try string(key))
  }

  mutating func paths(_ key: String) throws(JSONError) -> [Path] {
    try array(key) { reader throws(JSONError) in try reader.path() }
  }

  mutating func timestamp(_ key: String) throws(JSONError) -> Int {
    try read(key) { reader throws(JSONError) in try reader.timestamp() }
  }
}

extension JSONWriter {
  mutating func field(_ key: StaticString, _ paths: [Path]) {
    self.key(key)
    beginArray()
    for path in paths { value(path.text) }
    endArray()
  }

  mutating func field(_ key: StaticString, unsigned value: UInt64) {
    self.key(key)
    separate()
    buffer.append(String(value))
  }
}
