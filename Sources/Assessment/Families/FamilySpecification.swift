/// What may be asked of a family: its radicals and incidentals, and how hard its items are judged.
public struct FamilySpecification: Sendable {
  /// A radical or an incidental, and the values it can take.
  public struct Dimension: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The values, the easiest or most usual first.
    public let values: [String]

    /// Creates a dimension.
    public init(_ name: String, _ values: [String]) {
      self.name = name
      self.values = values
    }

    /// Creates a dimension of whole numbers.
    public init(_ name: String, _ range: ClosedRange<Int>) {
      self.init(name, range.map(String.init))
    }
  }

  /// The family.
  public let name: FamilyName
  /// What drives difficulty.
  public let radicals: [Dimension]
  /// The surface; the first value is taken unless an author says otherwise.
  public let incidentals: [Dimension]
  /// How difficulty is predicted where an author gives no model: judged, so provisional.
  public let judged: DifficultyModel
  /// What plain mode does to the items.
  public let administration: Administration
  /// Whether a combination of radicals makes an item.
  public let allows: @Sendable (FamilyCell) -> Bool

  /// Creates a specification.
  public init(
    _ name: FamilyName, radicals: [Dimension], incidentals: [Dimension] = [],
    judged: DifficultyModel, administration: Administration = .same,
    allows: @escaping @Sendable (FamilyCell) -> Bool = { _ in true }
  ) {
    self.name = name
    self.radicals = radicals
    self.incidentals = incidentals
    self.judged = judged
    self.administration = administration
    self.allows = allows
  }

  /// The cells that make items, with radicals kept to the given values; a radical that is not
  /// named takes all of its own.
  public func cells(where restrictions: [Dimension] = []) -> [FamilyCell] {
    var cells: [[FamilyParameter]] = [[]]
    for radical in radicals {
      let allowed = restrictions.first { $0.name == radical.name }?.values
      let values = radical.values.filter { allowed?.contains($0) ?? true }
      cells = cells.flatMap { cell in values.map { cell + [FamilyParameter(radical.name, $0)] } }
    }
    return cells.map(FamilyCell.init).filter(allows)
  }
}
