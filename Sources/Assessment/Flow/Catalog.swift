/// Everything in a battery under its path, in document order.
public struct Catalog: Sendable {
  /// An item with its place.
  public struct ItemEntry: Sendable {
    /// The item's path.
    public let path: Path
    /// The item.
    public let item: Item
    /// The path of the section that it stands in.
    public let section: Path
    /// Whether any section around it is practice.
    public let isPractice: Bool
    /// The assessment it belongs to: the path of its include.
    public let assessment: Path
  }

  /// A scale with its place.
  public struct ScaleEntry: Sendable {
    /// The scale's path.
    public let path: Path
    /// The scale.
    public let scale: Scale
    /// The assessment it belongs to: the path of its include.
    public let assessment: Path
  }

  /// An assessment with its place.
  public struct AssessmentEntry: Sendable {
    /// The path of its include; the root's is empty.
    public let path: Path
    /// The assessment.
    public let definition: AssessmentDefinition
  }

  /// The items in document order, practice included.
  public private(set) var items: [ItemEntry] = []
  /// The scales in document order.
  public private(set) var scales: [ScaleEntry] = []
  /// The assessments, the root first.
  public private(set) var assessments: [AssessmentEntry] = []

  /// Lists a definition.
  public init(_ definition: AssessmentDefinition) {
    add(definition, at: .root)
  }

  private mutating func add(_ definition: AssessmentDefinition, at path: Path) {
    assessments.append(AssessmentEntry(path: path, definition: definition))
    for scale in definition.scales {
      scales.append(ScaleEntry(path: path.appending(scale.id), scale: scale, assessment: path))
    }
    for part in definition.parts {
      switch part {
      case .section(let section): add(section, in: path, isPractice: false)
      case .include(let include): add(include.definition, at: path.appending(include.name))
      case .rest: break
      }
    }
  }

  private mutating func add(_ section: Section, in assessment: Path, isPractice: Bool) {
    let isPractice = isPractice || section.practice != nil
    for child in section.children {
      switch child {
      case .item(let item):
        items.append(
          ItemEntry(
            path: assessment.appending(item.id), item: item,
            section: assessment.appending(section.id), isPractice: isPractice,
            assessment: assessment))
      case .section(let inner): add(inner, in: assessment, isPractice: isPractice)
      }
    }
  }

  /// Resolves an item by its path, or by its id alone where that is unique.
  public func item(named name: String) -> ItemEntry? {
    if let exact = items.first(where: { $0.path.text == name }) { return exact }
    let matches = items.filter { $0.item.id == name }
    return matches.count == 1 ? matches[0] : nil
  }
}
