/// A reason not to rely on an item's parameters.
public struct CalibrationWarning: Hashable, Sendable {
  /// The machine's name for it.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Nobody answered.
    case unanswered
    /// All answers are in one category.
    case constant
    /// Too few persons answered.
    case fewAnswers = "few-answers"
    /// A category has no answers.
    case emptyCategory = "empty-category"
    /// No finite difficulty exists beside the other items'.
    case infiniteDifficulty = "infinite-difficulty"
    /// The discrimination is 0 or next to it.
    case lowDiscrimination = "low-discrimination"
    /// Higher categories go with lower theta.
    case negativeDiscrimination = "negative-discrimination"
    /// The discrimination is so large that it may have no finite maximum.
    case extremeDiscrimination = "extreme-discrimination"
    /// A difficulty lies where hardly anyone is.
    case extremeDifficulty = "extreme-difficulty"
    /// A standard error is large.
    case largeStandardError = "large-standard-error"
    /// No standard error could be computed.
    case noStandardError = "no-standard-error"
  }

  /// The machine's name for it.
  public let code: Code
  /// What is wrong, one sentence without a full stop.
  public let message: String

  /// Makes a warning.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
