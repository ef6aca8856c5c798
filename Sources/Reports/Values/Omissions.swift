import Assessment

/// What a sitting did not measure.
struct Omissions: Sendable, Hashable {
  /// The scales without a score.
  let scales: [ScaleScore]
  /// The ids of items that were planned and not reached; empty without items in the profile.
  let notReached: [Path]
  /// The ids of items on whose page time ran out without an answer.
  let timedOut: [Path]
  /// The ids of items that were left without an answer.
  let omitted: [Path]

  init(_ profile: Profile) {
    scales = profile.scales.filter { $0.raw == nil }
    let items = (profile.items ?? []).filter { $0.type != .information && $0.type != .consent }
    notReached = items.filter { $0.state == .notReached }.map(\.id)
    timedOut = items.filter { $0.state == .timedOutEmpty }.map(\.id)
    omitted = items.filter { $0.state == .omitted }.map(\.id)
  }

  /// Whether everything was measured.
  var isEmpty: Bool {
    scales.isEmpty && notReached.isEmpty && timedOut.isEmpty && omitted.isEmpty
  }
}
