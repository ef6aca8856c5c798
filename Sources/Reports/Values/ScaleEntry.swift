import Assessment

/// A scale at its place under its domain.
struct ScaleEntry: Sendable {
  /// The score.
  let score: ScaleScore
  /// How many domains stand above it.
  let depth: Int
  /// Whether it begins a group: a domain with facets, or the first scale after one.
  let startsGroup: Bool

  /// The scales with each facet after its domain, otherwise in their own order.
  ///
  /// A facet whose domain is missing, or is its own ancestor, stands at the top.
  static func sorted(_ scores: [ScaleScore]) -> [ScaleEntry] {
    let known = Set(scores.map(\.id))
    let children = Dictionary(grouping: scores) { score in
      score.parent.flatMap { known.contains($0) && $0 != score.id ? $0 : nil }
    }
    var entries: [ScaleEntry] = []
    var placed = Set<Path>()
    func place(_ score: ScaleScore, depth: Int) {
      guard placed.insert(score.id).inserted else { return }
      let facets = children[score.id] ?? []
      let previous = entries.last
      let startsGroup =
        depth == 0
        && previous.map { !facets.isEmpty || $0.depth > 0 } == true
      entries.append(ScaleEntry(score: score, depth: depth, startsGroup: startsGroup))
      for facet in facets { place(facet, depth: depth + 1) }
    }
    for score in children[nil] ?? [] { place(score, depth: 0) }
    for score in scores { place(score, depth: 0) }
    return entries
  }
}
