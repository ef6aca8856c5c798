/// A part of an assessment that is sat in one go, with its own clock and navigation.
public struct Section: Hashable, Sendable {
  /// How one may move among the items.
  public enum Navigation: String, Hashable, Sendable, CaseIterable {
    /// Freely, with flags and an overview.
    case free
    /// Forwards only.
    case linear
  }

  /// What is put in random order.
  public enum Shuffle: String, Hashable, Sendable, CaseIterable {
    /// The items.
    case items
    /// The options of every item that allows it.
    case options
    /// The sections within.
    case sections
  }

  /// Something that stands in a section.
  public enum Child: Hashable, Sendable {
    /// An item.
    case item(Item)
    /// A section within.
    case section(Section)
  }

  /// The id, unique in its assessment.
  public let id: String
  /// The title shown; nil shows the assessment's.
  public let title: String?
  /// What is read before the clock starts.
  public let instructions: [Block]
  /// The clock.
  public let timing: Timing
  /// How one may move.
  public let navigation: Navigation
  /// What is put in random order.
  public let shuffle: Set<Shuffle>
  /// How many of the items are drawn at random; nil presents all.
  public let draw: Int?
  /// What makes it practice; nil for a part that counts.
  public let practice: Practice?
  /// When it is given; nil is always.
  public let condition: Condition?
  /// What makes it a speeded block; nil for a section without pace.
  public let speeded: Speeded?
  /// How it chooses what it presents by the answers given; nil presents what was planned.
  public let tailoring: Tailoring?
  /// The stimuli that its items name.
  public let stimuli: [Stimulus]
  /// The families that stand directly in it; their slots are among the items.
  public let families: [ItemFamily]
  /// The items and sections, in order.
  public let children: [Child]

  /// Creates a section.
  public init(
    id: String, title: String? = nil, instructions: [Block] = [], timing: Timing = Timing(),
    navigation: Navigation = .free, shuffle: Set<Shuffle> = [], draw: Int? = nil,
    practice: Practice? = nil, condition: Condition? = nil, speeded: Speeded? = nil,
    tailoring: Tailoring? = nil,
    stimuli: [Stimulus] = [], families: [ItemFamily] = [], children: [Child]
  ) {
    self.id = id
    self.title = title
    self.instructions = instructions
    self.timing = timing
    self.navigation = navigation
    self.shuffle = shuffle
    self.draw = draw
    self.practice = practice
    self.condition = condition
    self.speeded = speeded
    self.tailoring = tailoring
    self.stimuli = stimuli
    self.families = families
    self.children = children
  }

  /// The items that stand directly in it.
  public var items: [Item] {
    children.compactMap { if case .item(let item) = $0 { item } else { nil } }
  }

  /// The sections that stand directly in it.
  public var sections: [Section] {
    children.compactMap { if case .section(let section) = $0 { section } else { nil } }
  }

  /// All items in it and in the sections within, in order.
  public var allItems: [Item] {
    children.flatMap { child -> [Item] in
      switch child {
      case .item(let item): [item]
      case .section(let section): section.allItems
      }
    }
  }
}
