import Assessment

/// A part of a composite response that has a column of its own in wide tables.
struct ResponsePart {
  /// The part's id: an option, an action, an entry, a gap or a step.
  let id: String
  let kind: ExportKind
  let meaning: String
  let codes: [ExportCode]
  /// The part's value in a response.
  let value: @Sendable (Value) -> Value?

  /// The parts of an item's response; none where the response is one value.
  static func all(of item: Item) -> [ResponsePart] {
    if item.type == .steps {
      return item.steps.enumerated().map { step($0.element, at: $0.offset) }
    }
    guard item.interactions.count == 1, item.type != .cloze else {
      return item.interactions.map(variable)
    }
    return item.interactions.flatMap { parts(of: $0.kind) }
  }

  private static func parts(of kind: Interaction.Kind) -> [ResponsePart] {
    switch kind {
    case .choice(let choice) where choice.isMultiple:
      choice.options.map { option in
        ResponsePart(
          id: option.id, kind: .flag, meaning: option.content.plainText, codes: []
        ) { .integer($0.members?.contains { $0.text == option.id } == true ? 1 : 0) }
      }
    case .order(let order):
      order.options.map { option in
        ResponsePart(
          id: option.id, kind: .integer,
          meaning: "The place given to: \(option.content.plainText)", codes: []
        ) { value in
          value.members?.firstIndex { $0.text == option.id }.map { .integer($0 + 1) }
        }
      }
    case .match(let match):
      match.entries.map { field($0, codes: ExportCode.options(match.options)) }
    case .bestWorst(let options):
      ["best", "worst"].map { name in
        ResponsePart(
          id: name, kind: .code, meaning: "The option chosen as \(name).",
          codes: ExportCode.options(options)
        ) { $0.field(name) }
      }
    case .rateEach(let actions, let responses):
      actions.map { field($0, codes: ExportCode.points(responses)) }
    case .choice, .number, .text, .rating, .consent: []
    }
  }

  private static func field(_ option: Option, codes: [ExportCode]) -> ResponsePart {
    ResponsePart(id: option.id, kind: .code, meaning: option.content.plainText, codes: codes) {
      $0.field(option.id)
    }
  }

  /// One of several interactions: the gap of a cloze.
  private static func variable(_ interaction: Interaction) -> ResponsePart {
    let codes = ExportCode.codes(of: interaction.kind)
    return ResponsePart(
      id: interaction.response, kind: codes.isEmpty ? .text : .code,
      meaning: "The response to gap \(interaction.response).", codes: codes
    ) { $0.field(interaction.response) ?? ($0.isRecord ? nil : $0) }
  }

  /// A step, whose value stands beside the number of hints opened for it.
  private static func step(_ step: Step, at index: Int) -> ResponsePart {
    let kinds = step.content.interactions.map(\.kind)
    let codes = kinds.count == 1 ? ExportCode.codes(of: kinds[0]) : []
    return ResponsePart(
      id: step.id, kind: codes.isEmpty ? .json : .code,
      meaning: "The response to step \(index + 1).", codes: codes
    ) { value in
      guard let steps = value.members, steps.indices.contains(index) else { return nil }
      return steps[index].isRecord ? steps[index].field("value") : steps[index]
    }
  }
}

extension ExportCode {
  /// The codes of what one interaction takes; none for free input and composite values.
  static func codes(of kind: Interaction.Kind) -> [ExportCode] {
    switch kind {
    case .choice(let choice) where !choice.isMultiple: options(choice.options)
    case .rating(let rating): points(rating.responses)
    default: []
    }
  }

  static func options(_ options: [Option]) -> [ExportCode] {
    options.map { ExportCode(code: $0.id, meaning: $0.content.plainText) }
  }

  static func points(_ set: ResponseSet) -> [ExportCode] {
    set.points.map { ExportCode(code: String($0.value), meaning: $0.label) }
  }
}

extension Value {
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}
