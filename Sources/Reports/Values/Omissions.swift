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

  /// What the authors say that their tests do not measure, each with the test's title; the title
  /// of the whole is nil.
  let declared: [Declaration]

  /// An author's word on what a test leaves out.
  struct Declaration: Sendable, Hashable {
    let title: String?
    let text: String
  }

  /// The same without the ids of items, which mean nothing to who was tested.
  var withoutItems: Omissions {
    Omissions(scales: scales, notReached: [], timedOut: [], omitted: [], declared: declared)
  }

  private init(
    scales: [ScaleScore], notReached: [Path], timedOut: [Path], omitted: [Path],
    declared: [Declaration]
  ) {
    self.scales = scales
    self.notReached = notReached
    self.timedOut = timedOut
    self.omitted = omitted
    self.declared = declared
  }

  init(_ profile: Profile, catalog: Catalog? = nil) {
    declared = (catalog?.assessments ?? []).compactMap { entry in
      entry.definition.about.notMeasured.map {
        Declaration(title: entry.path == .root ? nil : entry.definition.title, text: $0)
      }
    }
    scales = profile.scales.filter { $0.raw == nil && $0.latent == nil }
    let items = (profile.items ?? []).filter { $0.type != .information && $0.type != .consent }
    notReached = items.filter { $0.state == .notReached }.map(\.id)
    timedOut = items.filter { $0.state == .timedOutEmpty }.map(\.id)
    omitted = items.filter { $0.state == .omitted }.map(\.id)
  }
}
