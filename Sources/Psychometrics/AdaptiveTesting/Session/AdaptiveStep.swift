/// One answer of an adaptive test with the theta it led to: what a journal keeps of it.
public struct AdaptiveStep: Hashable, Sendable {
  /// The item given, by its number in the pool.
  public let item: Int
  /// What the person gave for it.
  public let answer: ItemAnswer
  /// Theta after the answer; the theta before it where the answers allow no estimate.
  public let theta: Double
  /// The standard error after the answer, or nothing where there is none.
  public let standardError: Double?

  /// Makes a step, as from a journal.
  public init(item: Int, answer: ItemAnswer, theta: Double, standardError: Double?) {
    self.item = item
    self.answer = answer
    self.theta = theta
    self.standardError = standardError
  }
}
