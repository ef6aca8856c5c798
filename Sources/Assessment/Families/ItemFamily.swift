/// A family in a definition: a generator that stands where items stand, and what it may write.
///
/// In a section it is represented by its slots, items without content that are replaced by
/// generated ones when a session begins.
public struct ItemFamily: Hashable, Sendable {
  /// The id, unique in its assessment; its items are `id-1`, `id-2` and so on.
  public let id: String
  /// What writes the items.
  public let generator: FamilyName
  /// How many items are drawn.
  public let count: Int
  /// The values that radicals are kept to; a radical that is not named takes all of its own.
  public let radicals: [FamilySpecification.Dimension]
  /// The incidentals that differ from the family's usual ones.
  public let incidentals: [FamilyParameter]
  /// The predicted difficulties that items are kept to, in logits; nil takes all.
  public let difficulty: ClosedRange<Double>?
  /// The id of the difficulty model; nil takes the family's judged one.
  public let model: String?
  /// The points for a right answer.
  public let points: Double
  /// What each hint costs, in points; nil offers none.
  public let hintCost: Double?
  /// The clock of each item.
  public let timing: Timing
  /// Whether an item cannot be left without an answer.
  public let isRequired: Bool
  /// Whether practice says why the key is right after each answer.
  public let explains: Bool

  /// Creates a family.
  public init(
    id: String, generator: FamilyName, count: Int,
    radicals: [FamilySpecification.Dimension] = [], incidentals: [FamilyParameter] = [],
    difficulty: ClosedRange<Double>? = nil, model: String? = nil, points: Double = 1,
    hintCost: Double? = nil, timing: Timing = Timing(), isRequired: Bool = false,
    explains: Bool = true
  ) {
    self.id = id
    self.generator = generator
    self.count = count
    self.radicals = radicals
    self.incidentals = incidentals
    self.difficulty = difficulty
    self.model = model
    self.points = points
    self.hintCost = hintCost
    self.timing = timing
    self.isRequired = isRequired
    self.explains = explains
  }

  /// The id of its item with a number, from 1.
  public func itemID(_ number: Int) -> String { "\(id)-\(number)" }

  /// The items that stand for what is drawn: they have an id, a score and no content.
  public var slots: [Item] {
    let administration = FamilySpecification.of(generator)?.administration ?? .same
    return (1...max(count, 1)).prefix(count).map { number in
      Item(
        id: itemID(number), type: .choice,
        steps: [Step(id: ResponseVariable.defaultID, content: [])],
        responses: [ResponseVariable(base: .identifier, correct: .identifier("key"))],
        outcomes: [OutcomeVariable(minimum: 0, maximum: points)],
        rule: Rule([
          .set(
            outcome: OutcomeVariable.score,
            .map(.response(ResponseVariable.defaultID), Mapping(["key": points])))
        ]),
        timing: timing, isRequired: isRequired, administration: administration,
        slot: FamilySlot(family: id, number: number))
    }
  }
}

/// The place of an item among those of a family.
public struct FamilySlot: Hashable, Sendable {
  /// The family's id.
  public let family: String
  /// The number, from 1.
  public let number: Int

  /// Creates a place.
  public init(family: String, number: Int) {
    self.family = family
    self.number = number
  }
}

/// A generated item and the place that it was drawn for.
public struct DrawnItem: Hashable, Sendable {
  /// The item's path.
  public let path: Path
  /// The item.
  public let item: GeneratedItem

  /// Creates a drawn item.
  public init(path: Path, item: GeneratedItem) {
    self.path = path
    self.item = item
  }
}
