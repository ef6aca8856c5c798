import Assessment

extension ScoredItem {
  /// The outcome of entries that no row covers, by evaluating the rule.
  func outcome(of entries: AnsweredEntries, latencyMs: Int?) -> ItemOutcome {
    let given = entries.entries
    let step = stepResponses.lastIndex { step in step.contains { given.value(of: $0) != nil } }
    return ItemOutcome(
      of: item, entries: given, response: response(from: given, hints: entries.hints),
      readers: readers,
      context: RuleContext(durationMs: latencyMs, step: step ?? 0, hintsUsed: entries.hints))
  }

  /// The outcome of no answer, where the rule asks for more than the response.
  func outcomeOfNothing(latencyMs: Int?, hints: [String: Int]) -> ItemOutcome {
    ItemOutcome(
      of: item, entries: [], response: nil, readers: readers,
      context: RuleContext(durationMs: latencyMs, hintsUsed: hints))
  }

  /// What was typed, where the item has one field to type in.
  func typed(in entries: AnsweredEntries) -> String? {
    item.responses.count == 1 ? entries.entries.first?.entry.typed : nil
  }

  /// Whether the same value always comes to the same outcome.
  var keepsOutcomes: Bool { !usesContext && item.responses.count == 1 && item.type != .steps }

  /// The only value in entries that always come to the same outcome.
  func cachedValue(in entries: AnsweredEntries) -> Value? {
    guard keepsOutcomes, entries.entries.count == 1,
      entries.entries[0].response == item.responses[0].id
    else { return nil }
    return entries.entries[0].entry.value
  }

  /// The row of entries that are one answer of the list; nil where there is none.
  func row(of entries: AnsweredEntries) -> Int? {
    guard let listedResponse, rows.count > 1, entries.entries.count == 1,
      entries.entries[0].response == listedResponse, entries.entries[0].entry.typed == nil,
      let value = entries.entries[0].entry.value,
      let place = listedValues.firstIndex(of: value)
    else { return nil }
    return place + 1
  }

  /// The responses in the shape of RESPONSES; what cannot be read as a number is given as typed.
  private func response(from given: [ResponseEntry], hints: [String: Int]) -> Value? {
    if item.type == .steps { return steps(from: given, hints: hints) }
    if item.responses.count == 1 { return given.response(of: item.responses[0].id) }
    guard given.contains(where: { !$0.entry.isEmpty }) else { return nil }
    return .record(item.responses.map { Value.Field($0.id, given.response(of: $0.id)) })
  }

  /// The steps in order up to the last one answered; hints stand beside the value they were for.
  private func steps(from given: [ResponseEntry], hints: [String: Int]) -> Value? {
    var values: [Value] = []
    var answered = 0
    for (step, variables) in zip(item.steps, stepResponses) {
      let value: Value? =
        variables.count == 1
        ? given.response(of: variables[0])
        : .record(variables.map { Value.Field($0, given.response(of: $0)) })
      let isAnswered = variables.contains { given.response(of: $0) != nil }
      let used = hints[step.id] ?? 0
      if let value, used == 0 {
        values.append(value)
      } else {
        var fields = [Value.Field("value", value)]
        if used > 0 { fields.append(Value.Field("hints", .integer(used))) }
        values.append(.record(fields))
      }
      if isAnswered || used > 0 { answered = values.count }
    }
    return answered == 0 ? nil : .ordered(Array(values[..<answered]))
  }
}
