import Assessment

/// Giving each entry a partner.
///
/// One entry is in focus; a digit gives it that option and goes on to the next entry without one.
/// Where an option may be used once only, taking it again takes it away from its former entry.
struct MatchControl: ResponseControl, Hashable {
  let entries: [Option]
  let options: [Option]
  let allowsReuse: Bool
  /// The option id of each entry id that has one.
  private(set) var partners: [String: String]
  /// The entry in focus.
  private(set) var caret = 0
  private var keys: OptionKeys

  init(_ match: MatchInteraction, entry: Entry?) {
    entries = match.entries
    options = match.options
    allowsReuse = match.allowsReuse
    partners = [:]
    for pair in match.entries {
      if let id = entry?.value?.field(pair.id)?.text, match.options.contains(where: { $0.id == id })
      {
        partners[pair.id] = id
      }
    }
    keys = OptionKeys(count: match.options.count)
    caret = entries.firstIndex { partners[$0.id] == nil } ?? 0
  }

  var entry: Entry? {
    guard !partners.isEmpty else { return nil }
    return Entry(
      .record(
        entries.compactMap { pair in
          partners[pair.id].map { Value.Field(pair.id, .identifier($0)) }
        }))
  }

  var notice: ResponseNotice? {
    let missing = entries.count - partners.count
    return partners.isEmpty || missing == 0 ? nil : .unplaced(missing)
  }

  mutating func handle(_ key: Key) -> ControlEffect {
    guard entries.indices.contains(caret) else { return .ignored }
    if let index = keys.index(of: key) { return give(options[index].id) }
    if let step = key.listStep {
      caret = caret.stepped(by: step, count: entries.count)
      return .moved
    }
    if key.clears, partners.removeValue(forKey: entries[caret].id) != nil { return .changed }
    return .ignored
  }

  private mutating func give(_ option: String) -> ControlEffect {
    if !allowsReuse {
      for (entry, partner) in partners where partner == option { partners[entry] = nil }
    }
    partners[entries[caret].id] = option
    let later = entries.indices.dropFirst(caret + 1).first { partners[entries[$0].id] == nil }
    if let next = later ?? entries.indices.first(where: { partners[entries[$0].id] == nil }) {
      caret = next
      return .changed
    }
    return .completed
  }
}
