import Assessment

/// How long the answers of a profile took, as far as it is known.
struct ResponseTimes: Sendable, Hashable {
  /// The answers with a known time.
  let known: Int
  /// All answers; pages to read or to agree to are none.
  let total: Int
  /// The median of the known times; between two times the mean, rounded down.
  let medianMs: Milliseconds
  /// The shortest known time.
  let shortestMs: Milliseconds
  /// The longest known time.
  let longestMs: Milliseconds

  /// Sums up the times of a profile; nil where it lists no answers.
  init?(_ profile: Profile) {
    let answers = (profile.items ?? []).filter {
      $0.state.hasAnswer && $0.type != .information && $0.type != .consent
    }
    guard !answers.isEmpty else { return nil }
    let times = answers.compactMap(\.latencyMs).sorted()
    known = times.count
    total = answers.count
    shortestMs = times.first ?? 0
    longestMs = times.last ?? 0
    medianMs = times.median ?? 0
  }
}
