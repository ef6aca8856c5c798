import Assessment

/// A definition laid out for delivery: everything under its path, with the timing that holds for
/// this candidate.
struct Outline: Sendable {
  /// An assessment, included or the root.
  struct AssessmentNode: Sendable {
    let path: Path
    let definition: AssessmentDefinition
    /// The assessment that includes it; nil for the root.
    let parent: Path?
    let parts: [PartNode]
    let timing: TimingPolicy
    let depth: Int
  }

  /// A part of an assessment.
  enum PartNode: Hashable, Sendable {
    case section(Path)
    case include(Path)
    case rest(Path)

    var path: Path {
      switch self {
      case .section(let path), .include(let path), .rest(let path): path
      }
    }
  }

  /// A section, inner ones included.
  struct SectionNode: Sendable {
    let path: Path
    let section: Section
    let assessment: Path
    /// The section around it; nil for a part of the assessment.
    let parent: Path?
    let children: [ChildNode]
    let timing: TimingPolicy
    let depth: Int
    /// Whether it or a section around it is practice.
    let isPractice: Bool
    /// How it chooses what it presents by the answers; nil presents what was planned.
    let tailoring: TailoringPlan?
    /// Whether an item presents something frame by frame, which nobody is to see again.
    let presents: Bool

    /// How one may move among its items.
    ///
    /// Practice, speeded and adaptive sections are always linear: what feedback was given on, or
    /// the next item followed at once, cannot be answered again. So are those that present
    /// something frame by frame.
    var navigation: Section.Navigation {
      isPractice || section.speeded != nil || presents || tailoring?.adaptive != nil
        ? .linear : section.navigation
    }
    /// Whether any item stands directly in it.
    var hasItems: Bool { children.contains { if case .item = $0 { true } else { false } } }
  }

  /// Something that stands in a section.
  enum ChildNode: Hashable, Sendable {
    case item(Path)
    case section(Path)

    var path: Path {
      switch self {
      case .item(let path), .section(let path): path
      }
    }
  }

  /// An item.
  struct ItemNode: Sendable {
    let path: Path
    let item: Item
    let section: Path
    let assessment: Path
    let timing: TimingPolicy
    let depth: Int
    let isPractice: Bool
  }

  /// A rest.
  struct RestNode: Sendable {
    let path: Path
    let rest: Rest
    let assessment: Path
    let limitMs: Milliseconds?
    let depth: Int
  }

  private(set) var assessments: [Path: AssessmentNode] = [:]
  private(set) var sections: [Path: SectionNode] = [:]
  private(set) var items: [Path: ItemNode] = [:]
  private(set) var rests: [Path: RestNode] = [:]
  private(set) var stimuli: [Path: Stimulus] = [:]
  /// Every item, in document order.
  private(set) var itemOrder: [Path] = []
  /// Every clock, outer ones first, in document order.
  private(set) var scopes: [ClockScope] = []

  /// Whether a figure is shown anywhere.
  private(set) var showsFigures = false

  /// Lays out a definition.
  init(_ definition: AssessmentDefinition, accommodation: Accommodation?) {
    showsFigures = definition.showsFigures
    add(definition, at: .root, parent: nil, depth: 0, extended: TimeExtension(accommodation))
  }

  private mutating func add(
    _ definition: AssessmentDefinition, at path: Path, parent: Path?, depth: Int,
    extended: TimeExtension
  ) {
    var extended = extended
    // An included assessment keeps its own policies: it is given as it was standardised.
    let timing = TimingPolicy.standard.inside(definition.timing, extended: &extended)
    scopes.append(.assessment(path))
    var parts: [PartNode] = []
    var taken: Set<Path> = []
    for part in definition.parts {
      switch part {
      case .section(let section):
        let place = path.appending(section.id)
        guard sections[place] == nil, taken.insert(place).inserted else { continue }
        parts.append(.section(place))
        add(
          section, in: path, of: definition, parent: nil, policy: timing, depth: depth + 1,
          isPractice: false, extended: extended)
      case .include(let include):
        let place = path.appending(include.name)
        guard assessments[place] == nil, taken.insert(place).inserted else { continue }
        parts.append(.include(place))
        add(
          include.definition, at: place, parent: path, depth: depth + 1, extended: extended)
      case .rest(let rest):
        let place = path.appending(rest.id)
        guard rests[place] == nil, taken.insert(place).inserted else { continue }
        parts.append(.rest(place))
        scopes.append(.rest(place))
        rests[place] = RestNode(
          path: place, rest: rest, assessment: path, limitMs: extended.restLimit(rest.limitMs),
          depth: depth + 1)
      }
    }
    assessments[path] = AssessmentNode(
      path: path, definition: definition, parent: parent, parts: parts, timing: timing,
      depth: depth)
  }

  private mutating func add(
    _ section: Section, in assessment: Path, of definition: AssessmentDefinition, parent: Path?,
    policy: TimingPolicy, depth: Int, isPractice: Bool, extended: TimeExtension
  ) {
    var extended = extended
    let path = assessment.appending(section.id)
    let timing = policy.inside(section.timing, extended: &extended)
    let isPractice = isPractice || section.practice != nil
    scopes.append(.section(path))
    for stimulus in section.stimuli where stimuli[assessment.appending(stimulus.id)] == nil {
      stimuli[assessment.appending(stimulus.id)] = stimulus
    }
    var children: [ChildNode] = []
    // Claims the path before its children do, so that a repeated id cannot be entered twice.
    sections[path] = SectionNode(
      path: path, section: section, assessment: assessment, parent: parent, children: [],
      timing: timing, depth: depth, isPractice: isPractice, tailoring: nil,
      presents: false)
    for child in section.children {
      switch child {
      case .item(let item):
        let place = assessment.appending(item.id)
        guard items[place] == nil else { continue }
        var inner = extended
        items[place] = ItemNode(
          path: place, item: item, section: path, assessment: assessment,
          timing: timing.inside(item.timing, extended: &inner), depth: depth + 1,
          isPractice: isPractice)
        itemOrder.append(place)
        scopes.append(.item(place))
        children.append(.item(place))
      case .section(let inner):
        let place = assessment.appending(inner.id)
        guard sections[place] == nil else { continue }
        children.append(.section(place))
        add(
          inner, in: assessment, of: definition, parent: path, policy: timing, depth: depth + 1,
          isPractice: isPractice, extended: extended)
      }
    }
    sections[path] = SectionNode(
      path: path, section: section, assessment: assessment, parent: parent, children: children,
      timing: timing, depth: depth, isPractice: isPractice,
      tailoring: TailoringPlan(section, in: definition),
      presents: section.items.contains { $0.steps.contains { $0.presentation != nil } })
  }
}

extension Outline {
  /// The policy of a clock; nil where the definition has no such place.
  func timing(of scope: ClockScope) -> TimingPolicy? {
    switch scope {
    case .assessment(let path): assessments[path]?.timing
    case .section(let path): sections[path]?.timing
    case .item(let path): items[path]?.timing
    case .rest(let path):
      rests[path].map {
        TimingPolicy(definedLimitMs: $0.rest.limitMs, limitMs: $0.limitMs, resume: .clockRuns)
      }
    }
  }

  /// How far inside a clock is; the outermost is 0.
  func depth(of scope: ClockScope) -> Int {
    switch scope {
    case .assessment(let path): assessments[path]?.depth ?? 0
    case .section(let path): sections[path]?.depth ?? 0
    case .item(let path): items[path]?.depth ?? 0
    case .rest(let path): rests[path]?.depth ?? 0
    }
  }

  /// The assessment and those around it, innermost first.
  func assessmentChain(_ path: Path) -> [Path] {
    var chain: [Path] = []
    var next: Path? = path
    while let path = next, let node = assessments[path] {
      chain.append(path)
      next = node.parent
    }
    return chain
  }

  /// The clocks around a section, its own first.
  func clocks(around section: Path) -> [ClockScope] {
    var scopes: [ClockScope] = []
    var next: Path? = section
    var assessment: Path?
    while let path = next, let node = sections[path] {
      scopes.append(.section(path))
      assessment = node.assessment
      next = node.parent
    }
    return scopes + (assessment.map(assessmentChain) ?? []).map(ClockScope.assessment)
  }

  /// What stands directly in a section under a path; nil where nothing does.
  func child(_ path: Path, of section: Path) -> ChildNode? {
    if items[path]?.section == section { return .item(path) }
    return sections[path]?.parent == section ? .section(path) : nil
  }

  /// The title of a section, or of the assessment that it stands in.
  func title(of section: Path) -> String {
    guard let node = sections[section] else { return "" }
    return node.section.title ?? assessments[node.assessment]?.definition.title ?? ""
  }

  /// An item by its path, its id within an assessment, or its id alone where that is unique.
  func item(named name: String, in assessment: Path) -> ItemNode? {
    if let node = items[assessment.appending(name)] ?? items[Path(name)] { return node }
    let matches = itemOrder.filter { $0.localID == name }
    return matches.count == 1 ? items[matches[0]] : nil
  }

  /// All items in a section and in those within, in document order.
  func allItems(in section: Path) -> [Path] {
    (sections[section]?.children ?? []).flatMap { child -> [Path] in
      switch child {
      case .item(let path): [path]
      case .section(let path): allItems(in: path)
      }
    }
  }
}
