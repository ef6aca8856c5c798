import Assessment

/// How the response to one item of a definition is read.
struct ResponseSlot: Sendable {
  /// A response variable with what it takes.
  struct Part: Sendable {
    let response: String
    let shape: ResponseShape
  }

  /// A step with its hints.
  struct Step: Sendable {
    let id: String
    let parts: [Part]
    let hints: Int
  }

  enum Form: Sendable {
    /// Nothing can be answered.
    case none
    /// One variable: the value stands by itself.
    case single(Part)
    /// Several variables: an object, or one gap of a cloze, which may also stand by itself.
    case parts([Part])
    /// Steps: an array.
    case steps([Step])
  }

  let path: String
  let id: String
  let form: Form
  /// Whether an answer is the index of an option or a point.
  let isListed: Bool
  /// Whether an answer is one typed number.
  let takesNumber: Bool

  init(_ entry: Catalog.ItemEntry) {
    path = entry.path.text
    id = entry.item.id
    let item = entry.item
    if item.type == .steps {
      form = .steps(
        item.steps.map { step in
          Step(id: step.id, parts: Self.parts(step.content.interactions), hints: step.hints.count)
        })
      isListed = false
      takesNumber = false
      return
    }
    let parts = Self.parts(item.interactions)
    if parts.isEmpty {
      form = .none
    } else {
      form = parts.count == 1 && item.type != .cloze ? .single(parts[0]) : .parts(parts)
    }
    let isShort =
      switch parts.first?.shape {
      case .option, .point: true
      default: false
      }
    let isNumber =
      if case .number = parts.first?.shape { true } else { false }
    let isOnly = parts.count == 1 && item.responses.count == 1 && item.steps.count == 1
    isListed = isShort && isOnly
    takesNumber = isNumber && isOnly && item.type != .cloze
  }

  /// The response that consists of the entry of a part.
  func response(_ part: Part, _ entry: Entry) -> ItemResponse {
    if takesNumber, case .float(let value) = entry.value, let typed = entry.typed {
      return .number(value, typed: typed)
    }
    return .entries(AnsweredEntries([ResponseEntry(part.response, entry)]))
  }

  private static func parts(_ interactions: [Interaction]) -> [Part] {
    interactions.map { Part(response: $0.response, shape: ResponseShape($0.kind)) }
  }
}
