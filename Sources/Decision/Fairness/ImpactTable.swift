/// Who was selected at a line, by group, and how the groups compare.
///
/// Every group is compared with the one that was selected at the highest rate. A group that is
/// small has counts and Fisher's test, and nothing is concluded of it.
public struct ImpactTable: Hashable, Sendable {
  /// One group.
  public struct Group: Hashable, Sendable {
    /// The group.
    public let name: String
    /// How many of it were selected.
    public let count: SelectionCount
    /// Whether it is too small to conclude anything of.
    public let isSmall: Bool
    /// How it compares; nil for the group that the others are compared with.
    public let comparison: Comparison?
  }

  /// How a group compares with the one of the highest rate.
  public struct Comparison: Hashable, Sendable {
    /// The ratio of the rates; nil where one of the two groups is small, and where nobody was
    /// selected.
    public let ratio: ImpactRatio?
    /// Fisher's exact test.
    public let fisher: FisherExactTest
    /// How many more would have been selected at the two groups' common rate; below 0 where more
    /// were selected; nil where one of the two groups is small.
    ///
    /// Source: S. B. Morris and E. M. Dunleavy (eds.), "Adverse impact analysis", 2017, chapter 5.
    public let shortfall: Double?
  }

  /// The fewest members of a group that something is concluded of.
  public static let leastMembers = 30
  /// The smallest share of the pool that something is concluded of.
  ///
  /// Source: "Uniform Guidelines on Employee Selection Procedures", 29 CFR 1607.15 A(2)(a) (1978).
  public static let leastShare = 0.02

  /// The group that the others are compared with; nil without groups.
  public let reference: String?
  /// The groups, by their names.
  public let groups: [Group]

  /// Compares groups.
  public init(_ counts: [String: SelectionCount], level: Double = 0.95) {
    let pool = counts.values.reduce(0) { $0 + $1.total }
    let names = counts.filter { $0.value.total > 0 }.keys.sorted()
    func count(_ name: String) -> SelectionCount {
      counts[name] ?? SelectionCount(total: 0, selected: 0)
    }
    func isSmall(_ name: String) -> Bool {
      let total = count(name).total
      return total < Self.leastMembers || Double(total) < Self.leastShare * Double(pool)
    }
    let large = names.filter { !isSmall($0) }
    // Of equal rates the larger group, then the first name.
    let reference = (large.isEmpty ? names : large).min { one, other in
      let (a, b) = (count(one), count(other))
      let (rateOfOne, rateOfOther) = (a.selected * b.total, b.selected * a.total)
      if rateOfOne != rateOfOther { return rateOfOne > rateOfOther }
      return a.total != b.total ? a.total > b.total : one < other
    }
    self.reference = reference
    groups = names.map { name in
      let own = count(name)
      let comparison = reference.flatMap { reference -> Comparison? in
        guard reference != name else { return nil }
        let other = count(reference)
        let concludes = !isSmall(name) && !isSmall(reference)
        let rate =
          Double(own.selected + other.selected) / Double(own.total + other.total)
        return Comparison(
          ratio: concludes ? ImpactRatio(own, over: other, level: level) : nil,
          fisher: FisherExactTest(own, other),
          shortfall: concludes ? rate * Double(own.total) - Double(own.selected) : nil)
      }
      return Group(name: name, count: own, isSmall: isSmall(name), comparison: comparison)
    }
  }
}
