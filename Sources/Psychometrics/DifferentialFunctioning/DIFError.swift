/// Why differential item functioning has no value.
public enum DIFError: Error, Hashable, Sendable {
  /// There is not one group for each person.
  case countsDiffer(persons: Int, groups: Int)
  /// An answer is neither 0 nor 1.
  case notDichotomous(person: Int, item: Int, category: Int)
  /// One of the groups has no person whose answers are complete.
  case emptyGroup(focal: Bool)
  /// No stratum has persons of both groups and both right and wrong answers.
  case noUsableStratum(item: Int)
  /// The common odds ratio is 0 or infinite: no group does worse than the other anywhere.
  case unboundedOddsRatio(item: Int)
  /// All persons of a group, or above a score, answer alike: a logistic coefficient is infinite.
  case separated(item: Int, model: LogisticDIF.Model)
  /// Score and group do not vary apart from each other, so that their effects cannot be told.
  case collinear(item: Int, model: LogisticDIF.Model)
}
