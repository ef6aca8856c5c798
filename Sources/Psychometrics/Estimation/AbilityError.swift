/// Why there is no estimate of a person's theta.
public enum AbilityError: Error, Hashable, Sendable {
  /// The lists of answers and of items differ in length.
  case countsDiffer(answers: Int, items: Int)
  /// The covariance of the parameters covers another number of items.
  case parameterErrorsDiffer(covered: Int, items: Int)
  /// The answer to an item, numbered from 0, is a category that the item does not have.
  case categoryOutside(item: Int, category: Int, categoryCount: Int)
  /// No answer counts, and the method uses no prior.
  case noAnswers
  /// The answers say nothing about theta: every theta makes them equally likely.
  case noInformation
  /// No theta makes the answers possible.
  case impossiblePattern
  /// The prior's parameters make no distribution, or it has no mass at the nodes or inside the
  /// bounds.
  case unusablePrior
}
