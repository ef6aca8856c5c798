import Assessment

extension ResponseReader {
  /// Reads the response to an item; what comes next is not `null`.
  mutating func response(
    at place: Int, _ reader: inout JSONReader
  ) throws(JSONError) -> ItemResponse {
    let slot = layout.slots[place]
    switch slot.form {
    case .none:
      throw reject(.wrongType, "item '\(slot.path)' takes no response", reader)
    case .single(let part):
      if slot.isListed { return .index(try listed(part.shape, &reader)) }
      guard let entry = try entry(part.shape, &reader) else { return .omitted }
      return slot.response(part, entry)
    case .parts(let parts):
      if parts.count == 1, try reader.peek() != .object {
        if slot.isListed { return .index(try listed(parts[0].shape, &reader)) }
        guard let entry = try entry(parts[0].shape, &reader) else { return .omitted }
        return .entries(AnsweredEntries([ResponseEntry(parts[0].response, entry)]))
      }
      let entries = try entries(of: parts, &reader)
      return entries.isEmpty ? .omitted : .entries(AnsweredEntries(entries))
    case .steps(let steps):
      return try response(to: steps, &reader)
    }
  }

  /// Reads an object with a value for each of several variables; `null` is no value.
  private mutating func entries(
    of parts: [ResponseSlot.Part], _ reader: inout JSONReader
  ) throws(JSONError) -> [ResponseEntry] {
    var found: [Entry?] = Array(repeating: nil, count: parts.count)
    try eachMember(of: OptionIDs(parts.map(\.response)), "gap", &reader) {
      this, index, reader throws(JSONError) in
      found[index] = try this.entry(parts[index].shape, &reader)
    }
    return zip(parts, found).compactMap { part, entry in
      entry.map { ResponseEntry(part.response, $0) }
    }
  }

  private mutating func response(
    to steps: [ResponseSlot.Step], _ reader: inout JSONReader
  ) throws(JSONError) -> ItemResponse {
    var entries: [ResponseEntry] = []
    var hints: [String: Int] = [:]
    var index = 0
    try reader.beginArray()
    while try reader.nextElement() {
      guard index < steps.count else {
        throw reject(.wrongType, "item '\(path)' has only \(steps.count) steps", reader)
      }
      let step = steps[index]
      index += 1
      if try reader.nullIfNext() { continue }
      guard try reader.peek() == .object, let wrapper = try StepWrapper(reader) else {
        entries += try stepEntries(step, &reader)
        continue
      }
      try reader.skipValue()
      if let hintReader = wrapper.hints {
        var hintReader = hintReader
        let used = try hintReader.integer()
        guard (0...step.hints).contains(used) else {
          throw reject(
            .wrongType, "step '\(step.id)' of item '\(path)' has \(step.hints) hints, not \(used)",
            hintReader)
        }
        if used > 0 { hints[step.id] = used }
      }
      if var valueReader = wrapper.value, try !valueReader.nullIfNext() {
        entries += try stepEntries(step, &valueReader)
      }
    }
    return entries.isEmpty && hints.isEmpty
      ? .omitted : .entries(AnsweredEntries(entries, hints: hints))
  }

  private mutating func stepEntries(
    _ step: ResponseSlot.Step, _ reader: inout JSONReader
  ) throws(JSONError) -> [ResponseEntry] {
    guard let first = step.parts.first else {
      throw reject(.wrongType, "step '\(step.id)' of item '\(path)' takes no response", reader)
    }
    guard step.parts.count == 1 else { return try entries(of: step.parts, &reader) }
    return try entry(first.shape, &reader).map { [ResponseEntry(first.response, $0)] } ?? []
  }

  /// The path of the item whose value is being read.
  var path: String { current.map { layout.slots[$0].path } ?? "" }
}

/// Where the value and the hints of `{"value":v,"hints":1}` stand; nil for any other object.
private struct StepWrapper {
  var value: JSONReader?
  var hints: JSONReader?

  init?(_ reader: JSONReader) throws(JSONError) {
    var reader = reader
    var hasOthers = false
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if case "value" = key {
        guard value == nil else { throw reader.error(.duplicateKey("value")) }
        value = reader
      } else if case "hints" = key {
        guard hints == nil else { throw reader.error(.duplicateKey("hints")) }
        hints = reader
      } else {
        hasOthers = true
      }
      try reader.skipValue()
    }
    if hasOthers || (value == nil && hints == nil) { return nil }
  }
}
