public import Assessment

extension GeneratedItem {
  private static let mostVersions = 1_000_000
  private static let mostComplex = 1_000_000

  /// Reads an item as it was written.
  ///
  /// - Throws: an error where it could not be given or scored: without a question, with two of one
  ///   id, or with a question whose key is not among its options.
  public init(_ reader: inout JSONReader) throws(JSONError) {
    let mark = reader
    var fields = try JSONFields(&reader)
    self.init(
      family: try fields.name("family", of: FamilyName.self),
      version: try fields.integer("version", in: 1...Self.mostVersions),
      cell: FamilyCell(
        try fields.read("radicals") { reader throws(JSONError) in try reader.parameters() }),
      incidentals: try fields.read("incidentals") { reader throws(JSONError) in
        try reader.parameters()
      },
      complexity: try fields.integer("complexity", in: 1...Self.mostComplex),
      stem: try fields.read("stem") { reader throws(JSONError) in try reader.blocks() },
      steps: try fields.array("steps") { reader throws(JSONError) in try GeneratedStep(&reader) },
      explanation: try fields.read("explanation") { reader throws(JSONError) in
        try reader.blocks()
      })
    try fields.finish()
    if let fault { throw mark.error(.invalidValue(fault)) }
  }

  /// Why it could not be given or scored; nil where it can.
  private var fault: String? {
    if steps.isEmpty { return "an item has at least one question" }
    if Set(steps.map(\.id)).count != steps.count { return "two questions have the same id" }
    return steps.lazy.compactMap(\.answer.fault).first
  }
}

extension GeneratedAnswer {
  /// Why it cannot be scored; nil where it can.
  fileprivate var fault: String? {
    let ids = options.map(\.id)
    if Set(ids).count != ids.count { return "two options have the same id" }
    switch self {
    case .options(let options):
      return options.count(where: \.isKey) == 1 ? nil : "exactly one option has no error: the key"
    case .order(_, let key):
      return !ids.isEmpty && key.sorted() == ids.sorted()
        ? nil : "an order names each of its options once"
    case .number(let key, _, _): return key.isFinite ? nil : "the key is a number"
    case .text(let key): return key.isEmpty ? "the key is empty" : nil
    }
  }
}

extension DrawnItem {
  /// Reads an item with its path.
  init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    try self.init(members: &fields)
    try fields.finish()
  }

  init(members fields: inout JSONFields) throws(JSONError) {
    self.init(
      path: try fields.path("path"),
      item: try fields.read("item") { reader throws(JSONError) in try GeneratedItem(&reader) })
  }
}

extension GeneratedStep {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      id: try fields.string("id"),
      presentation: try fields.ifPresent("presentation") { reader throws(JSONError) in
        try Presentation(&reader)
      },
      content: try fields.read("content") { reader throws(JSONError) in try reader.blocks() },
      answer: try fields.read("answer") { reader throws(JSONError) in
        try GeneratedAnswer(&reader)
      },
      hints: try fields.array("hints") { reader throws(JSONError) in try reader.blocks() })
    try fields.finish()
  }
}

extension Presentation {
  /// An hour: far over what anybody would look at.
  private static let longestFrameMs = 3_600_000

  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      frames: try fields.array("frames") { reader throws(JSONError) in try reader.blocks() },
      frameMs: try fields.integer("frameMs", in: 1...Self.longestFrameMs),
      gapMs: try fields.integer("gapMs", in: 0...Self.longestFrameMs))
    try fields.finish()
  }
}

extension GeneratedAnswer {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    if fields.contains("text") {
      self = .text(key: try fields.string("text"))
    } else if fields.contains("number") {
      self = .number(
        key: try fields.double("number"), unit: try fields.optionalString("unit"),
        errors: try fields.array("errors") { reader throws(JSONError) in
          var fields = try JSONFields(&reader)
          let error = ExpectedError(try fields.double("value"), try fields.string("error"))
          try fields.finish()
          return error
        })
    } else {
      let options = try fields.array("options") { reader throws(JSONError) in
        try GeneratedOption(&reader)
      }
      self =
        fields.contains("order")
        ? .order(
          options,
          key: try fields.array("order") { reader throws(JSONError) in try reader.string() })
        : .options(options)
    }
    try fields.finish()
  }
}

extension GeneratedOption {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      id: try fields.string("id"),
      content: try fields.read("content") { reader throws(JSONError) in try reader.inlines() },
      error: try fields.optionalString("error"))
    try fields.finish()
  }
}

extension JSONReader {
  fileprivate mutating func parameters() throws(JSONError) -> [FamilyParameter] {
    let entries = try entries { reader throws(JSONError) in try reader.string() }
    return entries.map { FamilyParameter($0.key, $0.value) }
  }
}
