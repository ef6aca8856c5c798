import Assessment

extension ScaleScore {
  /// Reads scores, of some scales or of all.
  static func list(
    _ reader: inout JSONReader, keeping wanted: Set<String>?
  ) throws(JSONError) -> [ScaleScore] {
    var scores: [ScaleScore] = []
    try reader.beginArray()
    while try reader.nextElement() {
      if let wanted, let id = try Self.id(reader), !wanted.contains(id) {
        try reader.skipValue()
      } else {
        scores.append(try ScaleScore(&reader))
      }
    }
    return scores
  }

  /// The id of the score that comes next, where it stands first.
  private static func id(_ reader: JSONReader) throws(JSONError) -> String? {
    var ahead = reader
    try ahead.beginObject()
    guard try ahead.nextKey()?.string == "id" else { return nil }
    return try ahead.string()
  }

  init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      id: try fields.path("id"), title: try fields.string("title"),
      parent: try fields.optionalString("parent").map { Path($0) },
      rule: try fields.name("rule", of: Scale.Rule.self), raw: try fields.optionalDouble("raw"),
      minimum: try fields.optionalDouble("min"), maximum: try fields.optionalDouble("max"),
      counts: try fields.read("items") { reader throws(JSONError) in try StateCounts(&reader) },
      pace: try fields.ifPresent("pace") { reader throws(JSONError) in try PaceCounts(&reader) },
      standardError: try fields.optionalDouble("sem"),
      reliability: try fields.optional("reliability") { reader throws(JSONError) in
        try ReliabilityReference(&reader)
      },
      norm: try fields.optional("norm") { reader throws(JSONError) in try NormScore(&reader) },
      latent: try fields.optional("irt") { reader throws(JSONError) in try LatentScore(&reader) },
      band: try fields.optional("band") { reader throws(JSONError) in try BandResult(&reader) },
      standing: try fields.name("standing", of: Standing.self))
    try fields.finish()
  }
}

extension PaceCounts {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      anticipations: try fields.integer("anticipations"), lapses: try fields.integer("lapses"))
    try fields.finish()
  }
}

extension StateCounts {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    self.init()
    var fields = try JSONFields(&reader)
    for state in ItemState.allCases {
      let count = try fields.integer(state.rawValue)
      guard (0...1_000_000_000).contains(count) else {
        throw fields.error(.invalidValue("a count below zero or beyond a billion"))
      }
      self[state] = count
    }
    try fields.finish()
  }
}

extension ReliabilityReference {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      value: try fields.double("value"), kind: try fields.string("kind"),
      source: try fields.string("source"))
    try fields.finish()
  }
}

extension NormScore {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      id: try fields.string("id"), version: try fields.string("version"),
      digest: try fields.string("digest"),
      metric: try fields.name("metric", of: ScaleNorm.Metric.self),
      value: try fields.double("value"), percentile: try fields.optionalDouble("percentile"),
      lower: try fields.optionalDouble("ciLow"), upper: try fields.optionalDouble("ciHigh"),
      level: try fields.double("level"),
      method: try fields.name("method", of: NormSet.BandMethod.self),
      status: try fields.name("status", of: NormSet.Status.self))
    try fields.finish()
  }
}

extension BandResult {
  fileprivate init(_ reader: inout JSONReader) throws(JSONError) {
    var fields = try JSONFields(&reader)
    self.init(
      id: try fields.string("id"), label: try fields.string("label"),
      text: try fields.string("text"))
    try fields.finish()
  }
}
