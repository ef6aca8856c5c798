public import Assessment

/// How the groups of a pool fare at a cut, about it, and under other weights.
public struct FairnessAnalysis: Sendable {
  /// The version of the document's shape.
  public static let schemaVersion = 2

  /// Who belongs to which group of one attribute, such as sex or age; nobody who is not named.
  public struct Attribute: Hashable, Sendable {
    /// The attribute.
    public let name: String
    /// The groups, by candidate.
    public let groups: [String: String]

    /// Creates an attribute.
    public init(name: String, groups: [String: String]) {
      self.name = name
      self.groups = groups
    }
  }

  /// A hard cut with the groups that reach it.
  public struct HardCut: Hashable, Sendable {
    /// The scale.
    public let scale: Path
    /// The cut.
    public let atLeast: Double
    /// The groups.
    public let table: ImpactTable
  }

  /// The selection rates of groups at one of many cuts; descriptive, without a test.
  public struct Step: Hashable, Sendable {
    /// The share of the pool that is selected, at least.
    public let share: Double
    /// The cut.
    public let cut: Double
    /// The groups.
    public let counts: [String: SelectionCount]
  }

  /// How groups fare if weights were other, with as many selected as at the cut.
  public struct Alternative: Hashable, Sendable {
    /// The weights.
    public let weights: [Double]
    /// The scale whose weight was changed; nil where all were.
    public let scale: Path?
    /// The groups.
    public let counts: [String: SelectionCount]
  }

  /// How far a group lies from the one of the highest rate.
  public struct Difference: Hashable, Sendable {
    /// The group.
    public let group: String
    /// The scale; nil for the score that is selected on.
    public let scale: Path?
    /// The difference; nil for small groups and where nobody differs.
    public let value: StandardizedDifference?
  }

  /// The attribute.
  public let attribute: String
  /// The role.
  public let role: Role
  /// The cut.
  public let cut: Double
  /// The confidence level of all intervals.
  public let level: Double
  /// How many candidates have a score and a group.
  public let memberCount: Int
  /// How many candidates have a score and no group.
  public let ungroupedCount: Int
  /// How many candidates cannot be compared with the others.
  public let incomparableCount: Int
  /// The groups at the cut.
  public let table: ImpactTable
  /// The groups at each hard cut of the role.
  public let hardCuts: [HardCut]
  /// The groups at other cuts, by shares of the pool.
  public let steps: [Step]
  /// The differences of the groups' means.
  public let differences: [Difference]
  /// The groups under other weights; empty where one scale decides.
  public let alternatives: [Alternative]

  /// Compares the groups of an attribute.
  public init(
    _ pool: CandidatePool, attribute: Attribute, composite: ObservedComposite, cut: Double,
    level: Double = 0.95
  ) {
    let groups = GroupedScores(pool, attribute: attribute, composite: composite)
    self.attribute = attribute.name
    role = pool.role
    self.cut = cut
    self.level = level
    memberCount = groups.members.count
    ungroupedCount = groups.ungroupedCount
    incomparableCount = groups.incomparableCount
    let table = ImpactTable(groups.counts { $0.value >= cut }, level: level)
    self.table = table
    hardCuts = pool.role.requirements.enumerated().flatMap { place, requirement in
      requirement.cuts.filter { $0.kind == .hard }.map { cut in
        HardCut(
          scale: requirement.scale, atLeast: cut.atLeast,
          table: ImpactTable(
            groups.counts { ($0.scores[place]?.value ?? -.infinity) >= cut.atLeast },
            level: level))
      }
    }
    steps = groups.steps
    differences = groups.differences(in: table, level: level)
    alternatives =
      composite.isWeighted
      ? groups.alternatives(composite, selecting: groups.members.count { $0.value >= cut }) : []
  }
}
