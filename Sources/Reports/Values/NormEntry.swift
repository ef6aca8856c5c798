import Assessment

/// A norm set that a profile's scores name.
struct NormEntry: Sendable, Hashable {
  /// The set's id.
  let id: String
  /// Its version.
  let version: String
  /// The digest of its file.
  let digest: String
  /// Where its figures come from.
  let status: NormSet.Status
  /// The group, if the set itself is at hand.
  let group: NormSet?

  /// The norm sets the scores name, each once, in their order.
  static func used(by scores: [ScaleScore], known: [NormSet]) -> [NormEntry] {
    var seen = Set<NormEntry>()
    return scores.compactMap(\.norm).map { NormEntry($0, known: known) }
      .filter { seen.insert($0).inserted }
  }

  init(_ norm: NormScore, known: [NormSet]) {
    id = norm.id
    version = norm.version
    digest = norm.digest
    status = norm.status
    group = known.first {
      $0.id == norm.id && $0.version == norm.version && $0.digest == norm.digest
    }
  }

  /// Whether a score was found in this set.
  func names(_ norm: NormScore) -> Bool {
    id == norm.id && version == norm.version && digest == norm.digest
  }
}
