public import Assessment

extension ResponseLine {
  /// Writes the line as an object that ``ResponseReader`` reads back.
  ///
  /// Items that were not reached are left out, and so are the times where none is known. Entries
  /// that stand in the slot of another type of item are written as they are.
  ///
  /// - Parameters:
  ///   - writer: What it is written to.
  ///   - catalog: The items that the slots belong to.
  public func write(to writer: inout JSONWriter, catalog: Catalog) {
    writer.beginObject()
    writer.field("candidate", candidate)
    writer.key("responses")
    writer.beginObject()
    for (entry, response) in zip(catalog.items, responses) where response != .notReached {
      writer.key(entry.path.text)
      writer.response(response, to: entry.item)
    }
    writer.endObject()
    if latenciesMs.contains(where: { $0 >= 0 }) {
      writer.key("latencyMs")
      writer.beginObject()
      for (entry, latency) in zip(catalog.items, latenciesMs) where latency >= 0 {
        writer.key(entry.path.text)
        writer.value(latency)
      }
      writer.endObject()
    }
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func response(_ response: ItemResponse, to item: Item) {
    switch response {
    case .notReached, .omitted: null()
    case .number(let value, _): self.value(value)
    case .index(let index): listed(index, of: item)
    case .entries(let answered), .state(_, let answered): entries(answered, of: item)
    }
  }

  private mutating func listed(_ index: Int, of item: Item) {
    switch item.interactions.first?.kind {
    case .choice(let choice) where choice.options.indices.contains(index):
      value(choice.options[index].id)
    case .rating(let rating) where rating.responses.points.indices.contains(index):
      value(rating.responses.points[index].value)
    default: null()
    }
  }

  private mutating func entries(_ answered: AnsweredEntries, of item: Item) {
    if item.type == .steps {
      beginArray()
      for step in item.steps { self.step(step, answered) }
      endArray()
    } else {
      parts(item.interactions, answered, isNamed: item.type == .cloze)
    }
  }

  private mutating func step(_ step: Step, _ answered: AnsweredEntries) {
    guard let hints = answered.hints[step.id], hints > 0 else {
      return parts(step.content.interactions, answered)
    }
    beginObject()
    key("value")
    parts(step.content.interactions, answered)
    field("hints", hints)
    endObject()
  }

  /// The value of the only interaction, or an object with a value for each.
  private mutating func parts(
    _ interactions: [Interaction], _ answered: AnsweredEntries, isNamed: Bool = false
  ) {
    func entry(_ interaction: Interaction) -> Entry? {
      answered.entries.first { $0.response == interaction.response }?.entry
    }
    if !isNamed, interactions.count == 1 { return typed(entry(interactions[0])) }
    beginObject()
    for interaction in interactions {
      guard let entry = entry(interaction) else { continue }
      key(interaction.response)
      typed(entry)
    }
    endObject()
  }

  /// A number as a number, whatever its marks were; else what was typed, or the value.
  private mutating func typed(_ entry: Entry?) {
    if let typed = entry?.typed, entry?.value?.number == nil {
      value(typed)
    } else {
      value(entry?.value)
    }
  }
}
