import Assessment

/// The sections of a battery with the items in each, inner sections included.
struct SectionIndex {
  private(set) var names = NameIndex()
  /// The places of each section's items.
  private(set) var items: [[Int]] = []
  private let itemNames: NameIndex

  init(_ catalog: Catalog, itemNames: NameIndex) {
    self.itemNames = itemNames
    for assessment in catalog.assessments {
      for case .section(let section) in assessment.definition.parts {
        add(section, in: assessment.path)
      }
    }
  }

  private mutating func add(_ section: Section, in assessment: Path) {
    names.add(assessment.appending(section.id), at: items.count)
    items.append(
      section.allItems.compactMap { itemNames.place(at: assessment.appending($0.id)) })
    for inner in section.sections { add(inner, in: assessment) }
  }
}
