import Assessment

/// A definition laid out in lists, so that every rule is one pass.
struct LintedBattery {
  /// An assessment with its place.
  struct Entry {
    let path: Path
    let definition: AssessmentDefinition
    /// Its own items, by their places in the battery's list.
    var items: [Int] = []
    /// Its own sections, outer before inner, by their places in the battery's list.
    var sections: [Int] = []
  }

  /// A scale with its place.
  struct ScaleEntry {
    let path: Path
    let scale: Scale
    let assessment: Path
    /// The items of its terms, in their order; nil where there is none of that name.
    var items: [LintedItem?] = []
  }

  /// The assessments, the root first.
  private(set) var assessments: [Entry] = []
  /// All items in document order.
  private(set) var items: [LintedItem] = []
  /// All sections, in the order of their start tags.
  private(set) var sections: [LintedSection] = []
  /// All scales in document order.
  private(set) var scales: [ScaleEntry] = []
  /// The names of the items, sections and scales.
  private(set) var itemNames = LintedNames()
  private(set) var sectionNames = LintedNames()
  private(set) var scaleNames = LintedNames()

  /// How the scales are made of one another.
  private(set) var scaleGraph = ScaleGraph([], LintedNames())
  /// The raw scores of each scale; nil where they are not known.
  private let rawScores = Lazily<[RawScores?]>()

  /// The items with their places, before they are looked at more closely.
  private var placedItems: [(item: Item, place: LintedItem.Place)] = []

  init(_ definition: AssessmentDefinition) {
    let count = definition.itemCount
    placedItems.reserveCapacity(count)
    itemNames.reserve(count)
    add(definition, at: .root)
    let slices = SharedJobs.slices(of: count)
    let isConcurrent = count >= ReadingLimits.concurrentItems
    items = SharedJobs.results(of: slices.count, concurrently: isConcurrent) { [placedItems] job in
      placedItems[slices[job]].map { LintedItem($0.item, at: $0.place) }
    }.flatMap { $0 }
    placedItems = []
    for index in scales.indices {
      scales[index].items = scales[index].scale.terms.map { [path = scales[index].assessment] in
        item($0.item, in: path)
      }
    }
    scaleGraph = ScaleGraph(scales, scaleNames)
  }

  private mutating func add(_ definition: AssessmentDefinition, at path: Path) {
    let assessment = assessments.count
    assessments.append(Entry(path: path, definition: definition))
    for scale in definition.scales {
      let entry = ScaleEntry(path: path.appending(scale.id), scale: scale, assessment: path)
      scaleNames.add(entry.path, id: scale.id, at: scales.count)
      scales.append(entry)
    }
    for part in definition.parts {
      switch part {
      case .section(let section): add(section, in: assessment, parent: nil)
      case .include(let include): add(include.definition, at: path.appending(include.name))
      case .rest: break
      }
    }
  }

  private mutating func add(_ section: Section, in assessment: Int, parent: Int?) {
    let place = sections.count
    let isPractice = section.practice != nil || (parent.map { sections[$0].isPractice } ?? false)
    let path = assessments[assessment].path
    let language = assessments[assessment].definition.language
    sections.append(
      LintedSection(
        section: section, path: path.appending(section.id), place: place, parent: parent,
        isPractice: isPractice, items: placedItems.count..<placedItems.count))
    sectionNames.add(sections[place].path, id: section.id, at: place)
    assessments[assessment].sections.append(place)
    for child in section.children {
      switch child {
      case .item(let item):
        let number = placedItems.count
        let id = item.id
        let itemPath = path.appending(id)
        itemNames.add(itemPath, id: id, at: number)
        assessments[assessment].items.append(number)
        placedItems.append(
          (
            item,
            LintedItem.Place(
              path: itemPath, number: number, section: place, isPractice: isPractice,
              language: language)
          ))
      case .section(let inner): add(inner, in: assessment, parent: place)
      }
    }
    sections[place].items = sections[place].items.lowerBound..<placedItems.count
  }

  /// The item that an assessment's author calls by a name.
  func item(_ name: String, in assessment: Path) -> LintedItem? {
    itemNames.place(named: name, in: assessment).map { items[$0] }
  }

  /// The scale that an assessment's author calls by a name.
  func scale(_ name: String, in assessment: Path) -> ScaleEntry? {
    scaleNames.place(named: name, in: assessment).map { scales[$0] }
  }

  /// The raw scores of the scale at a path; nil where they are not known.
  func rawScores(of scale: Path) -> RawScores? {
    scaleNames.place(named: scale.text, in: .root).flatMap { place in
      rawScores.value { RawScores.all(of: scales, names: scaleNames, graph: scaleGraph) }[place]
    }
  }

  /// The section that an assessment's author calls by a name.
  func section(_ name: String, in assessment: Path) -> LintedSection? {
    sectionNames.place(named: name, in: assessment).map { sections[$0] }
  }
}

extension AssessmentDefinition {
  /// How many items it has, those of included assessments counted in.
  fileprivate var itemCount: Int {
    parts.reduce(0) { count, part in
      switch part {
      case .section(let section): count + section.itemCount
      case .include(let include): count + include.definition.itemCount
      case .rest: count
      }
    }
  }
}

extension Section {
  fileprivate var itemCount: Int {
    children.reduce(0) { count, child in
      if case .section(let section) = child { count + section.itemCount } else { count + 1 }
    }
  }
}

/// A section with its place.
struct LintedSection {
  let section: Section
  let path: Path
  /// Its place in the battery's list.
  let place: Int
  /// The section around it, by its place in the battery's list.
  let parent: Int?
  let isPractice: Bool
  /// The items in it and in the sections within, by their places in the battery's list.
  var items: Range<Int>
}
