public import Psychometrics

/// How the items of a scale function in a group, compared with another group.
public struct GroupFunctioning: Hashable, Sendable {
  /// The figures of groups that are large enough.
  public struct Study: Hashable, Sendable {
    /// The items, in the scale's order.
    public let items: [ItemFunctioning]
    /// How many items Mantel and Haenszel's test found alike, which make the matching score.
    public let anchorCount: Int
    /// Why the items of the matching score were no longer changed.
    public let ending: PurifiedDIF<MantelHaenszelDIF>.Ending
  }

  /// Why nothing is concluded.
  public enum Obstacle: String, Error, Hashable, Sendable, CaseIterable {
    /// One of the groups, or both together, have too few persons with complete answers.
    case fewPersons = "few-persons"
    /// There are not two items that are right or wrong.
    case fewItems = "few-items"
  }

  /// The fewest persons of the smaller group.
  ///
  /// Source: R. Zwick, "A review of ETS differential item functioning assessment procedures",
  /// ETS Research Report RR-12-08, 2012, on the assembly of tests.
  public static let leastMembers = 200
  /// The fewest persons of both groups; the source is that of `leastMembers`.
  public static let leastTotal = 500

  /// The group.
  public let group: String
  /// How many of it gave complete answers.
  public let count: Int
  /// How many of the group that it is compared with gave complete answers.
  public let referenceCount: Int
  /// The figures, or why there are none.
  public let study: Result<Study, Obstacle>

  init(_ group: String, rows: [Int], against reference: [Int], _ answers: RightAnswers) {
    self.group = group
    count = rows.count
    referenceCount = reference.count
    study = Self.study(rows, reference, answers)
  }

  private static func study(
    _ rows: [Int], _ reference: [Int], _ answers: RightAnswers
  ) -> Result<Study, Obstacle> {
    guard answers.items.count > 1 else { return .failure(.fewItems) }
    let isFocal = reference.map { _ in false } + rows.map { _ in true }
    guard min(rows.count, reference.count) >= leastMembers, isFocal.count >= leastTotal,
      let matrix = ResponseMatrix(
        entries: (reference + rows).flatMap { answers.row($0) }, itemCount: answers.items.count),
      let sample = try? DIFSample(responses: matrix, isFocal: isFocal)
    else { return .failure(.fewPersons) }
    let odds = sample.purifiedMantelHaenszel()
    let logistic = sample.purifiedLogistic(effect: .both)
    return .success(
      Study(
        items: answers.items.indices.map { place in
          ItemFunctioning(
            item: answers.items[place], mantelHaenszel: odds.results[place],
            logistic: logistic.results[place])
        }, anchorCount: answers.items.count - odds.flagged.count, ending: odds.ending))
  }
}
