import Assessment

extension ResponseReader {
  /// Reads the value of one variable, or nil where a composite value has nothing but `null`.
  mutating func entry(
    _ shape: ResponseShape, _ reader: inout JSONReader
  ) throws(JSONError) -> Entry? {
    if try reader.nullIfNext() { return nil }
    switch shape {
    case .option(let ids): return Entry(.identifier(ids.names[try option(ids, &reader)]))
    case .point(let points): return Entry(.integer(try point(points, &reader)))
    case .options(let ids):
      let chosen = try distinctOptions(ids, &reader).sorted()
      return Entry(.multiple(chosen.map { .identifier(ids.names[$0]) }))
    case .order(let ids):
      return Entry(.ordered(try distinctOptions(ids, &reader).map { .identifier(ids.names[$0]) }))
    case .number, .text: return try typed(shape, &reader)
    case .matching(let entries, let options):
      return try record(of: entries, "entry", &reader) { this, reader throws(JSONError) in
        .identifier(options.names[try this.option(options, &reader)])
      }
    case .bestWorst(let ids):
      let entry = try record(of: Self.bestWorst, "pick", &reader) {
        this, reader throws(JSONError) in
        .identifier(ids.names[try this.option(ids, &reader)])
      }
      if let value = entry?.value, let best = value.field("best"), best == value.field("worst") {
        throw reject(.wrongType, "item '\(path)': best and worst are the same option", reader)
      }
      return entry
    case .ratings(let actions, let points):
      return try record(of: actions, "action", &reader) { this, reader throws(JSONError) in
        .integer(try this.point(points, &reader))
      }
    case .consent: return Entry(.boolean(try reader.boolean()))
    }
  }

  /// Reads the index of an option or of a point.
  @inline(__always)
  mutating func listed(
    _ shape: ResponseShape, _ reader: inout JSONReader
  ) throws(JSONError) -> Int {
    switch shape {
    case .option(let ids): return try option(ids, &reader)
    case .point(let points):
      let value = try point(points, &reader)
      return points.firstIndex(of: value) ?? 0
    default: throw reject(.wrongType, "item '\(path)' has no list", reader)
    }
  }

  @inline(__always)
  private mutating func option(
    _ ids: OptionIDs, _ reader: inout JSONReader
  ) throws(JSONError) -> Int {
    let text = try reader.text()
    guard let index = text.withBytes({ ids.index(of: $0) }) else {
      throw unknownOption(text.string, ids, reader)
    }
    return index
  }

  mutating func unknownOption(
    _ name: String, _ ids: OptionIDs, _ reader: JSONReader
  ) -> JSONError {
    let list = ids.names.joined(separator: ", ")
    return reject(.unknownOption, "item '\(path)' has no option '\(name)': \(list)", reader)
  }

  @inline(__always)
  private mutating func point(
    _ points: [Int], _ reader: inout JSONReader
  ) throws(JSONError) -> Int {
    try reader.expect(.number)
    let number = try reader.number()
    // A whole number may come with a fraction of zero: some programs write 4 as 4.0.
    let value = number.integer ?? number.double.flatMap { Int(exactly: $0) }
    guard let value, points.contains(value) else {
      throw outsideResponseSet(number.lexeme, points, reader)
    }
    return value
  }

  mutating func outsideResponseSet(
    _ text: String, _ points: [Int], _ reader: JSONReader
  ) -> JSONError {
    let list = points.map(String.init).joined(separator: ", ")
    return reject(
      .outsideResponseSet, "item '\(path)': \(text) is not in the response set \(list)", reader)
  }

  private mutating func distinctOptions(
    _ ids: OptionIDs, _ reader: inout JSONReader
  ) throws(JSONError) -> [Int] {
    var chosen: [Int] = []
    try reader.beginArray()
    while try reader.nextElement() {
      let index = try option(ids, &reader)
      guard !chosen.contains(index) else {
        throw reject(
          .wrongType, "item '\(path)': option '\(ids.names[index])' is given twice", reader)
      }
      chosen.append(index)
    }
    return chosen
  }

  /// Reads what was typed: a string, or a JSON number by its digits.
  private mutating func typed(
    _ shape: ResponseShape, _ reader: inout JSONReader
  ) throws(JSONError) -> Entry {
    guard try reader.peek() == .number else { return typedEntry(try reader.string(), shape) }
    let number = try reader.number()
    guard case .number = shape else { return Entry(.string(number.lexeme), typed: number.lexeme) }
    guard let value = number.double else {
      throw reject(.wrongType, "item '\(path)': \(number.lexeme) is out of range", reader)
    }
    return Entry(.float(value), typed: number.lexeme)
  }

  /// The entry of a typed text; one that is no number stays as it was typed, without a value.
  func typedEntry(_ text: String, _ shape: ResponseShape) -> Entry {
    guard case .number(let field) = shape else { return Entry(.string(text), typed: text) }
    let number = try? field.reading(of: text, marks: layout.marks, settlesAmbiguity: true)
    return Entry(number.map { .float($0.value) }, typed: text)
  }

  /// Reads an object with one value for each name, in the order of the names; nil where all
  /// are `null`.
  private mutating func record(
    of names: OptionIDs, _ noun: String, _ reader: inout JSONReader,
    _ value: (inout ResponseReader, inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Entry? {
    var found: [Value?] = Array(repeating: nil, count: names.names.count)
    try eachMember(of: names, noun, &reader) { this, index, reader throws(JSONError) in
      if try !reader.nullIfNext() { found[index] = try value(&this, &reader) }
    }
    let fields = zip(names.names, found).compactMap { name, value in
      value.map { Value.Field(name, $0) }
    }
    return fields.isEmpty ? nil : Entry(.record(fields))
  }

  /// Reads an object whose keys are among some names, none of them twice.
  mutating func eachMember(
    of names: OptionIDs, _ noun: String, _ reader: inout JSONReader,
    _ member: (inout ResponseReader, Int, inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    var seen = Set<Int>()
    var seenFew: UInt64 = 0
    try reader.beginObject()
    while let key = try reader.nextKey() {
      guard let index = key.withBytes({ names.index(of: $0) }) else {
        let list = names.names.joined(separator: ", ")
        throw reject(
          .unknownOption, "item '\(path)' has no \(noun) '\(key.string)': \(list)", reader)
      }
      let isNew = index < 64 ? seenFew & 1 << UInt64(index) == 0 : seen.insert(index).inserted
      if index < 64 { seenFew |= 1 << UInt64(index) }
      guard isNew else {
        throw reject(.malformed, "item '\(path)': '\(key.string)' is given twice", reader)
      }
      try member(&self, index, &reader)
    }
  }

  private static let bestWorst = OptionIDs(["best", "worst"])
}
