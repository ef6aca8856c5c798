/// Something about an item that its writer should look at, in a writer's words.
public struct AnalysisFlag: Hashable, Sendable {
  /// The machine's name for it.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// Nobody has a score.
    case unanswered
    /// Too few persons have a score for any other rule.
    case fewAnswers = "few-answers"
    /// Everyone has the same score.
    case constant
    /// Almost everyone is right.
    case veryEasy = "very-easy"
    /// Hardly anyone is right.
    case veryHard = "very-hard"
    /// Fewer are right than would be by guessing.
    case belowChance = "below-chance"
    /// Almost everyone chooses the same point.
    case oneSided = "one-sided"
    /// It has little to do with the other items.
    case apartFromScale = "apart-from-scale"
    /// It runs against the other items.
    case againstScale = "against-scale"
    /// Those who know the rest choose another option than the key.
    case keyMayBeWrong = "key-may-be-wrong"
    /// A wrong option draws stronger persons than the key.
    case strongDistractor = "strong-distractor"
    /// Hardly anyone chooses an option.
    case idleOption = "idle-option"
    /// Many leave it out.
    case oftenOmitted = "often-omitted"
    /// Many do not come to it.
    case oftenNotReached = "often-not-reached"
    /// Answers are less predictable than the model says.
    case erratic
    /// Answers are more predictable than the model says.
    case tooRegular = "too-regular"
    /// Shares at equal sums are not the model's.
    case misfit
  }

  /// The machine's name for it.
  public let rule: Rule
  /// The option it is about; nil where it is about the item.
  public let option: String?
  /// What an item writer should know, one sentence without a full stop.
  public let message: String

  init(_ rule: Rule, option: String? = nil, _ message: String) {
    self.rule = rule
    self.option = option
    self.message = message
  }

  /// With fewer answers a share has a standard error of a tenth and says nothing of an item.
  private static let fewestAnswers = 30

  /// Everything that is odd about an item, the gravest first.
  ///
  /// - Parameters:
  ///   - item: the item, with all its figures.
  ///   - hasRightAnswer: whether it has a right answer.
  ///   - missingShares: the shares of persons who omitted it and who did not reach it; nil where
  ///     missing answers were left out by design.
  /// - Returns: the flags.
  static func all(
    of item: AnalysedItem, hasRightAnswer: Bool,
    missingShares: (omitted: Double, notReached: Double)?
  ) -> [AnalysisFlag] {
    guard item.answerCount > 0 else { return [AnalysisFlag(.unanswered, "nobody answered it")] }
    guard item.answerCount >= fewestAnswers else {
      return [AnalysisFlag(.fewAnswers, "too few answers to judge it: \(item.answerCount)")]
    }
    if item.standardDeviation == 0 {
      return [AnalysisFlag(.constant, "everyone has the same score on it")]
    }
    return optionFlags(of: item) + difficultyFlags(of: item, hasRightAnswer: hasRightAnswer)
      + discriminationFlags(of: item, hasRightAnswer: hasRightAnswer)
      + missingFlags(missingShares) + fitFlags(of: item)
  }
}
