import Assessment

/// How far the answers can be relied on, as far as the checks tell.
struct ValidityVerdict: Sendable, Hashable {
  /// The answer to a reader's first question.
  enum Answer: Sendable, Hashable {
    /// The definition has no checks.
    case unchecked
    /// No check has a threshold and a value.
    case unknown
    /// No check is beyond its threshold.
    case yes
    /// At least one check is.
    case withCare
  }

  /// The answer.
  let answer: Answer
  /// All results in the order of the definition.
  let results: [ValidityResult]

  init(_ results: [ValidityResult]) {
    self.results = results
    let judged = results.compactMap(\.isFlagged)
    answer =
      results.isEmpty
      ? .unchecked
      : judged.isEmpty
        ? .unknown
        : judged.contains(true)
          ? .withCare : .yes
  }

  /// How many checks were held against a threshold.
  var judged: Int { results.count { $0.isFlagged != nil } }
  /// The checks beyond their threshold.
  var flagged: [ValidityResult] { results.filter { $0.isFlagged == true } }
  /// How many have a threshold but nothing to compute a value from.
  var uncomputed: Int { results.count { $0.isFlagged == nil && $0.value == nil } }
  /// How many have a value that nothing says how to judge.
  var unjudged: Int { results.count { $0.isFlagged == nil && $0.value != nil } }
}
