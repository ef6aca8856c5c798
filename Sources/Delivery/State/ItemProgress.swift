import Assessment

/// What has become of one item so far.
struct ItemProgress: Hashable, Sendable {
  /// How a time-out left the item.
  enum Cut: Hashable, Sendable {
    /// An unfinished answer was kept.
    case draft
    /// An unfinished answer was dropped.
    case dropped
    /// There was nothing.
    case empty
  }

  /// What is entered now, drafts included, by response id.
  var entries: [String: Entry] = [:]
  /// The answer when the item was last left; nil before that.
  var committed: [String: Entry]?
  /// How a time-out left it; nil where none did.
  var cut: Cut?
  /// Whether its own time ran out, so that it cannot be visited again.
  var isClosed = false
  /// How many steps are closed.
  var closedSteps = 0
  /// Hints opened, by step id.
  var hints: [String: Int] = [:]
  /// Whether it is flagged for review.
  var isFlagged = false
  /// The visits that are over.
  var visits: [ItemRecord.Visit] = []
  /// Since when it has been on screen.
  var shownSince: Milliseconds?
  /// How often something given was taken back or replaced.
  var changes = 0

  /// Whether it was ever shown.
  var isSeen: Bool { shownSince != nil || !visits.isEmpty }
  /// How often it was shown.
  var visitCount: Int { visits.count + (shownSince == nil ? 0 : 1) }

  /// The time on screen.
  func latency(at moment: Milliseconds) -> Milliseconds {
    visits.reduce(0) { $0 + $1.toMs - $1.fromMs }
      + (shownSince.map { max(0, moment - $0) } ?? 0)
  }

  /// Ends the visit, if there is one.
  mutating func leaveScreen(at moment: Milliseconds) {
    guard let start = shownSince else { return }
    visits.append(ItemRecord.Visit(fromMs: start, toMs: max(start, moment)))
    shownSince = nil
  }

  /// Enters or clears one response.
  ///
  /// A change is an entry that takes back or replaces something given; adding to an answer (a
  /// second option, the next rank) is none. Typed text changes when the item is left.
  mutating func enter(_ entry: Entry?, for response: String) {
    if let old = entries[response], old.typed == nil, !old.isExtended(by: entry) { changes += 1 }
    entries[response] = entry
  }

  /// Makes what is entered the answer.
  mutating func commit() {
    if let before = committed {
      let typed = before.filter { $0.value.typed != nil }
      changes += typed.count { entries[$0.key] != $0.value }
    }
    committed = entries
  }

  /// Cuts the item off by a time-out, and tells whether an unfinished answer was kept; nil where
  /// there was none.
  ///
  /// What was handed in by leaving the item is an answer; a change made on a later visit is a
  /// draft. Kept, the draft replaces the answer; omitted, the answer stands as it was handed in.
  mutating func cutOff(_ policy: Timing.Timeout, at moment: Milliseconds) -> Bool? {
    leaveScreen(at: moment)
    let answer = committed ?? [:]
    if !answer.isEmpty, entries == answer { return nil }
    if policy == .omit, !answer.isEmpty {
      entries = answer
      return false
    }
    if entries.isEmpty {
      cut = .empty
      return nil
    }
    cut = policy == .keepDraft ? .draft : .dropped
    return policy == .keepDraft
  }

  /// Makes it fresh for another attempt at practice; the visits stay on record.
  mutating func startAgain() {
    entries = [:]
    committed = nil
    cut = nil
    isClosed = false
    closedSteps = 0
    hints = [:]
  }
}

extension Entry {
  /// Whether another entry only adds to this one.
  func isExtended(by other: Entry?) -> Bool {
    guard let other else { return false }
    if self == other { return true }
    switch (value, other.value) {
    case (.multiple(let old), .multiple(let new)): return old.allSatisfy(new.contains)
    case (.ordered(let old), .ordered(let new)): return new.starts(with: old)
    case (.record(let old), .record):
      return old.allSatisfy { $0.value == nil || other.value?.field($0.name) == $0.value }
    default: return false
    }
  }
}
