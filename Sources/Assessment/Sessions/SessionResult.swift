/// What a session came to, item by item: its record joined with its profile.
public struct SessionResult: Sendable {
  /// What the session came to.
  public let record: SessionRecord
  /// What its answers say, items included.
  public let profile: Profile
  /// The items that a profile reports, in document order; practice is left out.
  public let items: [ItemResult]

  /// Joins a record with its profile.
  ///
  /// - Parameters:
  ///   - record: The session's record.
  ///   - profile: Its profile, with items.
  ///   - catalog: Everything in the definition that both belong to.
  public init(_ record: SessionRecord, profile: Profile, catalog: Catalog) {
    self.record = record
    self.profile = profile
    let records = Dictionary(record.items.map { ($0.path, $0) }) { first, _ in first }
    let scores = Dictionary((profile.items ?? []).map { ($0.id, $0) }) { first, _ in first }
    let shown = record.items.filter { $0.firstShownMs != nil }
      .sorted { ($0.firstShownMs ?? 0) < ($1.firstShownMs ?? 0) }
    let positions = Dictionary(
      shown.enumerated().map { ($0.element.path, $0.offset + 1) }
    ) { first, _ in first }
    items = catalog.reportedItems.map { entry in
      ItemResult(
        entry: entry, score: scores[entry.path], record: records[entry.path],
        position: positions[entry.path])
    }
  }
}

/// One item of a session.
public struct ItemResult: Sendable {
  /// The item with its place.
  public let entry: Catalog.ItemEntry
  /// Its score; nil where the profile does not list it.
  public let score: ItemScore?
  /// Its record; nil where the session knows nothing of it.
  public let record: ItemRecord?
  /// The place in the order of first showing, from 1, practice counted; nil where it was never
  /// shown.
  public let position: Int?

  /// What became of it.
  public var state: ItemState { score?.state ?? record?.state ?? .notPresented }
}

extension Catalog {
  /// The items that results are reported of: those that take a response outside of practice.
  public var reportedItems: [ItemEntry] { items.filter { !$0.isPractice && $0.item.takesResponse } }
}
