import Assessment

/// The item scores that a scale adds up, those of its facets where it has none of its own.
struct ScaleItems {
  /// One item's part in the scale.
  struct Term {
    let path: Path
    let outcome: String
    /// The sum of the least and the largest value; nil where the outcome is not reversed.
    let mirror: Double?

    /// The score as the scale takes it; nil where there is none.
    func score(_ item: ItemScore?) -> Double? {
      guard let number = item?.outcomes.first(where: { $0.name == outcome })?.value?.number else {
        return nil
      }
      return mirror.map { $0 - number } ?? number
    }
  }

  let terms: [Term]

  init(_ entry: Catalog.ScaleEntry, in catalog: Catalog) {
    let facets = catalog.scales.filter {
      $0.assessment == entry.assessment && $0.scale.parent == entry.scale.id
    }
    let scales = entry.scale.terms.isEmpty && entry.scale.parts.isEmpty ? facets : [entry]
    let items = Dictionary(catalog.items.map { ($0.path, $0.item) }) { first, _ in first }
    terms = scales.flatMap(\.scale.terms).compactMap { term in
      let path = entry.assessment.appending(term.item)
      guard let outcome = items[path]?.outcome(term.outcome) else { return nil }
      guard term.isReversed else { return Term(path: path, outcome: term.outcome, mirror: nil) }
      guard let least = outcome.minimum, let largest = outcome.maximum else { return nil }
      return Term(path: path, outcome: term.outcome, mirror: least + largest)
    }
  }
}
