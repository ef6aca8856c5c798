import Assessment

extension ItemScore {
  /// Writes the score as an object.
  func write(to writer: inout JSONWriter) {
    if writer.layout == .compact { return writeCompact(to: &writer) }
    writer.beginObject()
    writer.field("id", id.text)
    writer.field("type", type.rawValue)
    writer.field("state", state.rawValue)
    writer.key("response")
    writer.value(response)
    writer.field("typed", typed)
    writer.field("score", score)
    writer.field("max", maximum)
    writer.key("outcomes")
    writer.beginObject()
    for outcome in outcomes {
      writer.key(outcome.name)
      writer.value(outcome.value)
    }
    writer.endObject()
    writer.field("latencyMs", latencyMs)
    writer.field("visits", visits)
    writer.field("changes", changes)
    writer.endObject()
  }

  /// Writes the same without white space.
  ///
  /// The items are nearly all of a profile's bytes, so what stands between their values is
  /// joined to literals, which the compiler turns into a few stores.
  private func writeCompact(to writer: inout JSONWriter) {
    writer.separate()
    writer.buffer.append(literal: "{\"id\":")
    writer.appendQuoted(id.text)
    writer.buffer.append(literal: ",\"type\":\"")
    writer.buffer.append(literal: type.literal)
    writer.buffer.append(literal: "\",\"state\":\"")
    writer.buffer.append(literal: state.literal)
    writer.buffer.append(literal: "\",\"response\":")
    switch response {
    case nil: writer.buffer.append(literal: "null")
    case .identifier(let text): writer.appendQuoted(text)
    case .integer(let whole): writer.buffer.append(decimal: whole)
    default:
      writer.state = .keyed
      writer.value(response)
    }
    if let typed {
      writer.buffer.append(literal: ",\"typed\":")
      writer.appendQuoted(typed)
      writer.buffer.append(literal: ",\"score\":")
    } else {
      writer.buffer.append(literal: ",\"typed\":null,\"score\":")
    }
    writer.append(score)
    writer.buffer.append(literal: ",\"max\":")
    writer.append(maximum)
    writer.buffer.append(literal: ",\"outcomes\":{")
    writer.state = .opened
    for outcome in outcomes {
      writer.separate()
      writer.appendQuoted(outcome.name)
      writer.buffer.append(UInt8(ascii: ":"))
      writer.state = .keyed
      writer.value(outcome.value)
    }
    if let latencyMs {
      writer.buffer.append(literal: "},\"latencyMs\":")
      writer.buffer.append(decimal: latencyMs)
      writer.buffer.append(literal: ",\"visits\":")
    } else {
      writer.buffer.append(literal: "},\"latencyMs\":null,\"visits\":")
    }
    writer.buffer.append(decimal: visits)
    writer.buffer.append(literal: ",\"changes\":")
    writer.buffer.append(decimal: changes)
    writer.buffer.append(UInt8(ascii: "}"))
    writer.state = .written
  }
}

extension JSONWriter {
  /// Adds a number, or `null` for nil and for one that is not finite, without a comma.
  @inline(__always)
  mutating func append(_ number: Double?) {
    guard let number, number.isFinite else { return buffer.append(literal: "null") }
    appendShortest(number)
  }
}

extension ItemState {
  /// The raw value, as bytes that need no string.
  fileprivate var literal: StaticString {
    switch self {
    case .answered: "answered"
    case .omitted: "omitted"
    case .timedOutDraft: "timedOutDraft"
    case .timedOutEmpty: "timedOutEmpty"
    case .notReached: "notReached"
    case .notPresented: "notPresented"
    }
  }
}

extension ItemType {
  /// The raw value, as bytes that need no string.
  fileprivate var literal: StaticString {
    switch self {
    case .choice: "choice"
    case .trueFalse: "true-false"
    case .multiple: "multiple"
    case .number: "number"
    case .text: "text"
    case .statement: "statement"
    case .ranking: "ranking"
    case .ordering: "ordering"
    case .matching: "matching"
    case .cloze: "cloze"
    case .bestWorst: "best-worst"
    case .rateEach: "rate-each"
    case .steps: "steps"
    case .longText: "long-text"
    case .information: "information"
    case .consent: "consent"
    }
  }
}
