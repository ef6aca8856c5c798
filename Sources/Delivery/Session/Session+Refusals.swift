import Assessment

extension Session {
  /// Why the item shown cannot be left yet, in whatever direction; nil when it can.
  func leavingRefusal(
    _ node: Outline.ItemNode, isConsenting: Bool = false, at now: Milliseconds
  ) -> Outcome.Refusal? {
    if let response = node.item.consentResponse, !isConsenting,
      state.items[node.path]?.entries[response]?.value != .boolean(true)
    {
      return .answerRequired(node.path)
    }
    let interactions = node.item.interactions.filter {
      if case .consent = $0.kind { false } else { true }
    }
    if let refusal = answerRefusal(node, interactions, isRequired: node.item.isRequired) {
      return refusal
    }
    let wait = lockedMs(.item(node.path), at: now)
    return wait > 0 ? .tooEarly(waitMs: wait) : nil
  }

  /// Why the answers of an item, or of its open step, do not do.
  func answerRefusal(
    _ node: Outline.ItemNode, _ interactions: [Interaction], isRequired: Bool
  ) -> Outcome.Refusal? {
    let entries = state.items[node.path]?.entries ?? [:]
    for interaction in interactions {
      let entry = entries[interaction.response]
      if case .choice(let choice) = interaction.kind, choice.isMultiple,
        let count = entry?.value?.members?.count,
        count > choice.maximum || count < choice.minimum
      {
        return .wrongCount(minimum: choice.minimum, maximum: choice.maximum)
      }
      switch interaction.standing(of: entry) {
      case .unreadable where isRequired: return .unreadable(node.path)
      case .none where isRequired, .incomplete where isRequired: return .answerRequired(node.path)
      default: break
      }
    }
    return nil
  }

  /// Why a section cannot be handed in yet; nil when it can.
  func submissionRefusal(of section: Path, at now: Milliseconds) -> Outcome.Refusal? {
    for path in plannedItems(of: section) where isOpen(.item(path)) {
      guard let node = outline.items[path], node.item.takesResponse else { continue }
      let needsAnswer = node.item.isRequired || node.item.consentResponse != nil
      let entries = state.items[path]?.committed ?? [:]
      if needsAnswer, node.item.standing(of: entries) != .whole { return .answerRequired(path) }
    }
    return minimumRefusal(of: section, at: now)
  }

  /// The refusal to end a section before its minimum time, or, with the last section of an
  /// assessment, before the assessment's.
  func minimumRefusal(of section: Path, at now: Milliseconds) -> Outcome.Refusal? {
    var wait = lockedMs(.section(section), at: now)
    if let node = outline.sections[section], node.parent == nil {
      let timed = outline.assessmentChain(node.assessment).filter {
        (outline.assessments[$0]?.timing.minimumMs ?? 0) > 0
      }
      if !timed.isEmpty {
        var ahead = self
        var events: [SessionEvent] = []
        ahead.emit(.sectionEnded(section, .submitted), at: now, into: &events)
        ahead.settle(at: now, into: &events)
        for path in timed where !ahead.hasRemaining(path) {
          wait = max(wait, lockedMs(.assessment(path), at: now))
        }
      }
    }
    return wait > 0 ? .tooEarly(waitMs: wait) : nil
  }

  /// How long a clock has to run until its minimum time is over; 0 when it is.
  func lockedMs(_ scope: ClockScope, at now: Milliseconds) -> Milliseconds {
    let minimum = outline.timing(of: scope)?.minimumMs ?? 0
    return max(0, minimum - (state.clocks[scope]?.used(at: now) ?? 0))
  }
}

extension Entry {
  /// Whether it says nothing: no value, no text, or an empty collection.
  var isBlank: Bool {
    guard typed == nil else { return false }
    switch value {
    case nil: return true
    case .multiple(let members), .ordered(let members): return members.isEmpty
    case .record(let fields): return fields.allSatisfy { $0.value == nil }
    default: return false
    }
  }
}

extension Interaction {
  /// Whether an entry is one that a person could make here; only what is typed can be unreadable.
  func allows(_ entry: Entry) -> Bool {
    if let value = entry.value { return allows(value) }
    switch kind {
    case .number, .text: return entry.typed != nil
    default: return false
    }
  }

  /// Whether a value is one that a person could give here.
  func allows(_ value: Value) -> Bool {
    func isKnown(_ value: Value?, _ options: [Option]) -> Bool {
      guard let value else { return true }
      guard let id = value.text else { return false }
      return options.contains { $0.id == id }
    }
    func areKnown(_ values: [Value], _ options: [Option]) -> Bool {
      Set(values).count == values.count && values.allSatisfy { isKnown($0, options) }
    }
    switch (kind, value) {
    case (.choice(let choice), .multiple(let values)):
      return choice.isMultiple && areKnown(values, choice.options)
    case (.choice(let choice), _): return !choice.isMultiple && isKnown(value, choice.options)
    case (.number, .integer), (.number, .float): return value.number?.isFinite == true
    case (.text, .string): return true
    case (.rating(let rating), .integer(let point)):
      return rating.responses.points.contains { $0.value == point }
    case (.order(let order), .ordered(let values)): return areKnown(values, order.options)
    case (.match(let match), .record(let fields)):
      let used = fields.compactMap { $0.value?.text }
      return fields.allSatisfy { field in
        match.entries.contains { $0.id == field.name } && isKnown(field.value, match.options)
      } && (match.allowsReuse || Set(used).count == used.count)
    case (.bestWorst(let options), .record(let fields)):
      return fields.allSatisfy { field in
        (field.name == "best" || field.name == "worst") && isKnown(field.value, options)
      }
    case (.rateEach(let actions, let responses), .record(let fields)):
      return fields.allSatisfy { field in
        guard actions.contains(where: { $0.id == field.name }) else { return false }
        guard case .integer(let point)? = field.value else { return field.value == nil }
        return responses.points.contains { $0.value == point }
      }
    case (.consent, .boolean): return true
    default: return false
    }
  }
}
