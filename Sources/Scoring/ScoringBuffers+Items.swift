import Assessment

extension ScoringBuffers {
  /// Takes in the slot of one item.
  mutating func take(_ response: ItemResponse, item: Int, latencyMs: Int, in table: ItemTable) {
    latencies[item] = latencyMs
    switch response {
    case .notReached:
      takeNothing(.notReached, item: item, hints: [:], in: table)
    case .omitted:
      takeNothing(.omitted, item: item, hints: [:], in: table)
    case .index(let index):
      if index >= 0, index < table.rowCounts[item] - 1 {
        states[item] = .answered
        takeRow(index + 1, item: item, in: table)
      } else {
        take(index: index, item: item, in: table)
      }
    case .number(let value, let typed):
      take(value, typed: typed, item: item, in: table)
    case .entries(let entries):
      take(entries, state: .answered, item: item, in: table)
    case .state(let state, let entries):
      take(entries, state: state, item: item, in: table)
    }
  }

  /// Takes in a typed number; one met before is not evaluated again.
  @inline(__always)
  private mutating func take(_ value: Double, typed: String, item: Int, in table: ItemTable) {
    if table.keepsOutcomes[item], let outcome = numbers.outcome(of: value, item: item) {
      states[item] = .answered
      evaluate(outcome, item: item, in: table)
      return
    }
    let scored = table.items[item]
    guard let response = scored.item.responses.first?.id else {
      return takeNothing(.omitted, item: item, hints: [:], in: table)
    }
    let entries = AnsweredEntries([ResponseEntry(response, Entry(.float(value), typed: typed))])
    guard table.keepsOutcomes[item] else {
      return take(entries, state: .answered, item: item, in: table)
    }
    let outcome = scored.outcome(of: entries, latencyMs: nil)
    numbers.keep(outcome, of: value, item: item)
    states[item] = .answered
    evaluate(outcome, item: item, in: table)
  }

  /// Takes in entries with the state that they were left in.
  ///
  /// Entries of an item that does not count as answered, such as one that timed out under
  /// `omit`, do not score. An answer whose entries are all empty is an omission.
  mutating func take(
    _ entries: AnsweredEntries, state: ItemState, item: Int, in table: ItemTable
  ) {
    if state == .notPresented {
      states[item] = .notPresented
      rows[item] = Self.notPresented
      fill(item, in: table)
      return
    }
    guard state.hasAnswer else {
      return takeNothing(state, item: item, hints: entries.hints, in: table)
    }
    guard entries.entries.contains(where: { !$0.entry.isEmpty }) else {
      let empty: ItemState = state == .timedOutDraft ? .timedOutEmpty : .omitted
      return takeNothing(empty, item: item, hints: entries.hints, in: table)
    }
    states[item] = state
    let scored = table.items[item]
    if let row = scored.row(of: entries) {
      takeRow(row, item: item, in: table)
    } else if let value = scored.cachedValue(in: entries),
      let place = OutcomeCache.place(of: value, item: item)
    {
      if let outcome = cache.outcome(of: value, item: item, at: place) {
        evaluate(outcome, item: item, in: table)
      } else {
        let outcome = scored.outcome(of: entries, latencyMs: nil)
        cache.keep(outcome, of: value, item: item, at: place)
        evaluate(outcome, item: item, in: table)
      }
    } else {
      evaluate(
        scored.outcome(of: entries, latencyMs: knownLatency(item)), item: item, in: table)
    }
  }

  /// Takes in the choice of a list whose item has no rows; beyond the list it is an omission.
  private mutating func take(index: Int, item: Int, in table: ItemTable) {
    let scored = table.items[item]
    guard let response = scored.listedResponse, scored.listedValues.indices.contains(index) else {
      return takeNothing(.omitted, item: item, hints: [:], in: table)
    }
    let entry = ResponseEntry(response, Entry(scored.listedValues[index]))
    take(AnsweredEntries([entry]), state: .answered, item: item, in: table)
  }

  private mutating func takeNothing(
    _ state: ItemState, item: Int, hints: [String: Int], in table: ItemTable
  ) {
    states[item] = state
    if table.rowCounts[item] > 0 {
      takeRow(0, item: item, in: table)
    } else {
      let scored = table.items[item]
      evaluate(
        scored.outcomeOfNothing(latencyMs: knownLatency(item), hints: hints), item: item,
        in: table)
    }
  }

  @inline(__always)
  private mutating func takeRow(_ row: Int, item: Int, in table: ItemTable) {
    rows[item] = row
    let start = table.slotStarts[item]
    let count = table.slotStarts[item + 1] - start
    let source = table.rowStarts[item] + row * count
    for offset in 0..<count {
      outcomes[start + offset] = table.numbers[source + offset]
    }
  }

  private mutating func evaluate(_ outcome: ItemOutcome, item: Int, in table: ItemTable) {
    rows[item] = Self.evaluatedRow
    evaluated[item] = outcome
    let start = table.slotStarts[item]
    let numbers = outcome.numbers
    for offset in 0..<numbers.count { outcomes[start + offset] = numbers[offset] }
  }

  /// Makes all outcomes of an item NULL.
  private mutating func fill(_ item: Int, in table: ItemTable) {
    for slot in table.slotStarts[item]..<table.slotStarts[item + 1] { outcomes[slot] = .nan }
  }

  private func knownLatency(_ item: Int) -> Int? {
    latencies[item] >= 0 ? latencies[item] : nil
  }

  /// The outcome of an item; nil where it was not presented.
  func outcome(of item: Int, in table: ItemTable) -> ItemOutcome? {
    switch rows[item] {
    case Self.notPresented, Self.pendingRow: nil
    case Self.evaluatedRow: evaluated[item]
    case let row: table.items[item].rows[row]
    }
  }

  /// The first answer of an item as a number; nil where it has none.
  @inline(__always)
  func answer(of item: Int, in table: ItemTable) -> Double? {
    let row = rows[item]
    guard row >= 0 else {
      return row == Self.evaluatedRow ? evaluated[item]?.answers.first : nil
    }
    let answer = table.answers[table.answerStarts[item] + row]
    return answer.isNaN ? nil : answer
  }
}
