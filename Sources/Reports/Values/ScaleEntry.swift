import Assessment

/// A scale at its place under its domain.
struct ScaleEntry: Sendable {
  /// The score.
  let score: ScaleScore
  /// How many domains stand above it.
  let depth: Int
  /// Whether it begins a group: another part of a battery, or a domain with facets.
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
        && previous.map { last in
          !facets.isEmpty || last.depth > 0 || last.score.id.part != score.id.part
        } == true
      entries.append(ScaleEntry(score: score, depth: depth, startsGroup: startsGroup))
      for facet in facets { place(facet, depth: depth + 1) }
    }
    for score in children[nil] ?? [] { place(score, depth: 0) }
    for score in scores { place(score, depth: 0) }
    return entries
  }
}

extension Path {
  /// The part of a battery that the path lies in; empty in a single assessment.
  var part: Substring {
    text.lastIndex(of: "/").map { text[..<$0] } ?? ""
  }
}
