public import Assessment

/// A section that gives items of a latent scale.
///
/// Sections within one that chooses its items or modules by the answers count as a part of it.
public struct SimulatedSection: Hashable, Sendable {
  /// How it decides what it gives.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Everything, or what was drawn.
    case fixed
    /// Item by item, by the answers.
    case adaptive
    /// Module by module, by the answers.
    case multiStage
  }

  /// The section's path.
  public let path: Path
  /// Its title.
  public let title: String
  /// How it decides what it gives.
  public let kind: Kind
  /// Its time limit; nil without one.
  public let limitMs: Milliseconds?
  /// The places of its items with a model in the catalog, in document order.
  let items: [Int]
  /// The sections within that count as a part of it.
  let parts: Set<Path>

  /// The sections of an assessment that give items with a model, in document order.
  static func all(in catalog: Catalog, modelled: Set<Path>, places: [Path: Int]) -> [Self] {
    catalog.assessments.flatMap { entry in
      entry.definition.parts.flatMap { part -> [Self] in
        guard case .section(let section) = part else { return [] }
        return all(in: section, of: entry, modelled: modelled, places: places)
      }
    }
  }

  private static func all(
    in section: Section, of assessment: Catalog.AssessmentEntry, modelled: Set<Path>,
    places: [Path: Int]
  ) -> [Self] {
    guard section.practice == nil else { return [] }
    let kind: Kind =
      switch section.tailoring {
      case .adaptive: .adaptive
      case .multiStage: .multiStage
      case nil: .fixed
      }
    let own = kind == .fixed ? section.items : section.allItems
    let items = own.map { assessment.path.appending($0.id) }.filter(modelled.contains)
    var found: [Self] = []
    if !items.isEmpty {
      found.append(
        SimulatedSection(
          path: assessment.path.appending(section.id),
          title: section.title ?? assessment.definition.title, kind: kind,
          limitMs: section.timing.limitMs, items: items.compactMap { places[$0] },
          parts: kind == .fixed ? [] : Set(section.innerIDs.map { assessment.path.appending($0) })))
    }
    guard kind == .fixed else { return found }
    return found
      + section.sections.flatMap {
        all(in: $0, of: assessment, modelled: modelled, places: places)
      }
  }
}

extension Section {
  /// The ids of all sections within.
  fileprivate var innerIDs: [String] { sections.flatMap { [$0.id] + $0.innerIDs } }
}
