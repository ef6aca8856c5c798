import Psychometrics

/// Differential functioning of a scale's items between the groups of one attribute.
///
/// Every group is compared with the largest one, so that as many comparisons as possible have
/// enough persons. Only persons who were given every item are compared.
public struct DifferentialFunctioning: Hashable, Sendable {
  /// The attribute, such as sex or age.
  public let attribute: String
  /// The answers.
  public let answers: RightAnswers
  /// The group that the others are compared with; nil without groups.
  public let reference: String?
  /// The other groups, by their names.
  public let groups: [GroupFunctioning]
  /// How many candidates have no group.
  public let ungroupedCount: Int
  /// How many candidates with a group were not given every item.
  public let incompleteCount: Int

  /// Compares the groups of an attribute.
  ///
  /// - Parameters:
  ///   - answers: The answers.
  ///   - attribute: The attribute.
  ///   - groups: The groups, by candidate.
  public init(_ answers: RightAnswers, attribute: String, groups: [String: String]) {
    var rows: [String: [Int]] = [:]
    var (ungrouped, incomplete) = (0, 0)
    for (place, candidate) in answers.candidates.enumerated() {
      guard let group = groups[candidate] else {
        ungrouped += 1
        continue
      }
      let isComplete = !answers.row(place).contains(ResponseMatrix.missing)
      rows[group, default: []] += isComplete ? [place] : []
      if !isComplete { incomplete += 1 }
    }
    // Of equal groups the first name.
    let reference = rows.min { one, other in
      one.value.count == other.value.count
        ? one.key < other.key : one.value.count > other.value.count
    }
    self.attribute = attribute
    self.answers = answers
    self.reference = reference?.key
    ungroupedCount = ungrouped
    incompleteCount = incomplete
    self.groups = rows.keys.sorted().filter { $0 != reference?.key }.map { name in
      GroupFunctioning(name, rows: rows[name] ?? [], against: reference?.value ?? [], answers)
    }
  }
}
