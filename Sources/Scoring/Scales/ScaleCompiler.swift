import Assessment

/// Resolves the scales of a definition: names to places, domains to their facets' terms.
struct ScaleCompiler {
  private let entries: [Catalog.ScaleEntry]
  private let names: NameIndex
  private let itemNames: NameIndex
  private let table: ItemTable
  private let facets: [[Int]]
  private let extendable: Set<Path>
  private let definitions: [Path: AssessmentDefinition]
  private let paces: [Path: Speeded]
  private var terms: [[CompiledTerm]] = []
  private var parts: [[CompiledPart]] = []

  init(
    _ catalog: Catalog, definition: AssessmentDefinition, table: ItemTable, names: NameIndex,
    itemNames: NameIndex
  ) throws(ScorerError) {
    entries = catalog.scales
    self.names = names
    self.itemNames = itemNames
    self.table = table
    extendable = ExtendableItems(definition).paths
    paces = Dictionary(
      catalog.assessments.flatMap { entry in
        entry.definition.speededSections.map { (entry.path.appending($0.id), $0.pace) }
      }
    ) { first, _ in first }
    definitions = Dictionary(catalog.assessments.map { ($0.path, $0.definition) }) { first, _ in
      first
    }
    var facets: [[Int]] = Array(repeating: [], count: entries.count)
    for (place, entry) in entries.enumerated() {
      guard let parent = entry.scale.parent else { continue }
      guard let domain = names.place(named: parent, in: entry.assessment) else {
        throw .unknownScale(parent, in: entry.path)
      }
      facets[domain].append(place)
    }
    self.facets = facets
    for entry in entries {
      terms.append(try resolveTerms(entry))
      parts.append(try resolveParts(entry))
    }
    for place in entries.indices where entries[place].scale.takesFacets {
      terms[place] = try facetTerms(of: place, above: [])
    }
  }

  /// The scales in document order, and the order in which parts come before composites.
  func compile(norms: [CompiledNorm?]) throws(ScorerError) -> (
    scales: [CompiledScale], order: [Int]
  ) {
    let order = try dependencyOrder()
    var compiled: [CompiledScale?] = Array(repeating: nil, count: entries.count)
    for place in order {
      let inner = parts[place].compactMap { part in compiled[part.scale].map { (part, $0) } }
      compiled[place] = scale(
        at: place, inner: inner, norm: norms[place], latent: try latent(at: place))
    }
    return (compiled.compactMap { $0 }, order)
  }

  private func scale(
    at place: Int, inner: [(part: CompiledPart, scale: CompiledScale)], norm: CompiledNorm?,
    latent: CompiledLatent?
  ) -> CompiledScale {
    let entry = entries[place]
    var items: [Int] = []
    var seen: Set<Int> = []
    for item in terms[place].map(\.item) + inner.flatMap(\.scale.items)
    where seen.insert(item).inserted {
      items.append(item)
    }
    let parent = entry.scale.parent
      .flatMap { names.place(named: $0, in: entry.assessment) }
      .map { entries[$0].path }
    return CompiledScale(
      entry.scale, path: entry.path, parent: parent, terms: terms[place], parts: parts[place],
      items: items,
      range: CompiledScale.range(
        rule: entry.scale.rule, terms: terms[place],
        parts: inner.map { ($0.part.weight, $0.scale.range) }),
      isAdaptedByPlainMode: items.contains { table.items[$0].item.administration != .same },
      isAdaptedByWords: items.contains {
        // A stimulus may hold figures too; it stands in the section and not in the item.
        let item = table.items[$0].item
        return item.administration != .same && (item.showsFigures || !item.stimuli.isEmpty)
      },
      isAdaptedByExtraTime: items.contains { extendable.contains(table.items[$0].path) },
      norm: norm, latent: latent)
  }

  /// What estimates theta on a scale; nil where its rule is another.
  private func latent(at place: Int) throws(ScorerError) -> CompiledLatent? {
    let entry = entries[place]
    guard entry.scale.rule == .latent, let definition = definitions[entry.assessment] else {
      return nil
    }
    do {
      let scale = try LatentScale(entry.scale, in: definition)
      return CompiledLatent(
        scale, terms: terms[place], in: entry.assessment,
        isTailored: definition.tailoredScales.contains(entry.scale.id))
    } catch {
      throw .latentScale(entry.path, error)
    }
  }

  private func resolveTerms(_ entry: Catalog.ScaleEntry) throws(ScorerError) -> [CompiledTerm] {
    var resolved: [CompiledTerm] = []
    for term in entry.scale.terms {
      guard let item = itemNames.place(named: term.item, in: entry.assessment) else {
        throw .unknownItem(term.item, in: entry.path)
      }
      let scored = table.items[item]
      guard let slot = table.slot(of: term.outcome, item: item),
        let variable = scored.item.outcome(term.outcome)
      else { throw .unknownOutcome(term.outcome, item: scored.path, in: entry.path) }
      let range = variable.minimum.flatMap { low in
        variable.maximum.flatMap { ClosedRange(from: low, through: $0) }
      }
      resolved.append(
        CompiledTerm(
          item: item, slot: slot, weight: term.weight,
          isReversed: term.isReversed,
          reflection: range.map { $0.lowerBound + $0.upperBound } ?? .nan,
          penalty: term.penalty * (variable.maximum ?? 1),
          isPerformance: scored.item.type != .statement, range: range,
          pace: paces[scored.section]))
    }
    return resolved
  }

  private func resolveParts(_ entry: Catalog.ScaleEntry) throws(ScorerError) -> [CompiledPart] {
    var resolved: [CompiledPart] = []
    for part in entry.scale.parts {
      guard let place = names.place(named: part.scale, in: entry.assessment) else {
        throw .unknownScale(part.scale, in: entry.path)
      }
      resolved.append(CompiledPart(scale: place, weight: part.weight))
    }
    return resolved
  }

  /// The terms of a domain's facets, and of theirs.
  private func facetTerms(of place: Int, above: Set<Int>) throws(ScorerError) -> [CompiledTerm] {
    guard !above.contains(place) else { throw .circularScale(entries[place].path) }
    var collected: [CompiledTerm] = []
    for facet in facets[place] {
      collected +=
        entries[facet].scale.takesFacets
        ? try facetTerms(of: facet, above: above.union([place])) : terms[facet]
    }
    return collected
  }

  private func dependencyOrder() throws(ScorerError) -> [Int] {
    var order: [Int] = []
    var marks: [Mark] = Array(repeating: .new, count: entries.count)
    func visit(_ place: Int) throws(ScorerError) {
      switch marks[place] {
      case .done: return
      case .open: throw .circularScale(entries[place].path)
      case .new: break
      }
      marks[place] = .open
      for part in parts[place] { try visit(part.scale) }
      marks[place] = .done
      order.append(place)
    }
    for place in entries.indices { try visit(place) }
    return order
  }

  private enum Mark { case new, open, done }
}

extension Scale {
  /// Whether it is a domain that takes its facets' terms.
  fileprivate var takesFacets: Bool { terms.isEmpty && parts.isEmpty }
}
