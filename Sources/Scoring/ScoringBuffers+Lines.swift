import Assessment

extension ScoringBuffers {
  /// Takes in a whole line: answers with a row at once, the others one by one.
  mutating func take(_ line: borrowing ResponseLine, in table: ItemTable) {
    takeLatencies(line.latenciesMs)
    if Self.takeRows(
      line.responses, in: table, states: &states, rows: &rows, outcomes: &outcomes)
    {
      return
    }
    for item in 0..<table.items.count where rows[item] == Self.pendingRow {
      take(
        item < line.responses.count ? line.responses[item] : .notReached, item: item,
        latencyMs: latencies[item], in: table)
    }
  }

  /// Takes over the times; items beyond them have none.
  private mutating func takeLatencies(_ given: [Int]) {
    let known = min(given.count, latencies.count)
    let given = given.span
    var latencies = latencies.mutableSpan
    for item in 0..<known { latencies[item] = given[item] }
    for item in known..<latencies.count { latencies[item] = -1 }
  }

  /// Looks up every answer that has a row; false where some are left to be evaluated.
  ///
  /// Spans spare the uniqueness check of every single write, which doubled the time of a record.
  private static func takeRows(
    _ responses: [ItemResponse], in table: ItemTable, states: inout [ItemState],
    rows: inout [Int], outcomes: inout [Double]
  ) -> Bool {
    let given = responses.span
    let counts = table.rowCounts.span
    let rowStarts = table.rowStarts.span
    let slotStarts = table.slotStarts.span
    let numbers = table.numbers.span
    var states = states.mutableSpan
    var rows = rows.mutableSpan
    var outcomes = outcomes.mutableSpan
    var isComplete = true
    for item in 0..<counts.count {
      var row = 0
      if item >= given.count {
        states[item] = .notReached
      } else {
        switch given[item] {
        case .notReached: states[item] = .notReached
        case .omitted: states[item] = .omitted
        case .index(let index):
          states[item] = .answered
          row = index >= 0 && index < counts[item] - 1 ? index + 1 : -1
        case .number, .entries, .state: row = -1
        }
      }
      guard row >= 0, row < counts[item] else {
        rows[item] = pendingRow
        isComplete = false
        continue
      }
      rows[item] = row
      let start = slotStarts[item]
      let count = slotStarts[item + 1] - start
      let source = rowStarts[item] + row * count
      for offset in 0..<count { outcomes[start + offset] = numbers[source + offset] }
    }
    return isComplete
  }
}
