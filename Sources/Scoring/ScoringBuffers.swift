import Assessment

/// Working storage of a scorer, kept between records so that none is allocated for each.
///
/// One for each thread; make it with `Scorer.makeBuffers()`.
public struct ScoringBuffers: Sendable {
  /// The state of each item.
  var states: [ItemState]
  /// The row of each item's answer, or one of the marks below.
  var rows: [Int]
  /// Outcomes of the items that no row covers, by item.
  var evaluated: [ItemOutcome?]
  /// Every outcome as a number; not a number is NULL.
  var outcomes: [Double]
  /// Response times in milliseconds; -1 is unknown.
  var latencies: [Int]
  /// The raw score of each scale; not a number is none.
  var raws: [Double]
  /// Outcomes of answers met before.
  var cache = OutcomeCache()
  /// Outcomes of typed numbers met before.
  var numbers = NumberCache()
  /// The items in the order presented; empty where only the document's order is known.
  var presentation: [Int] = []

  init(items: Int, outcomes: Int, scales: Int) {
    states = Array(repeating: .notReached, count: items)
    rows = Array(repeating: Self.notPresented, count: items)
    evaluated = Array(repeating: nil, count: items)
    self.outcomes = Array(repeating: .nan, count: outcomes)
    latencies = Array(repeating: -1, count: items)
    raws = Array(repeating: .nan, count: scales)
  }

  /// Marks an answer that was evaluated.
  static let evaluatedRow = -1
  /// Marks an item outside the sitting.
  static let notPresented = -2
  /// Marks an item that is still to be taken in.
  static let pendingRow = -3

  /// Forgets what was kept of the record before.
  mutating func reset() {
    if !presentation.isEmpty { presentation.removeAll(keepingCapacity: true) }
  }
}
