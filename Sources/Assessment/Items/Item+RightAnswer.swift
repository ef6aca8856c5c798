extension Item {
  /// Whether an answer can be right or wrong: there is something to earn, and it is no matter of
  /// opinion.
  public var hasRightAnswer: Bool {
    guard takesResponse, let maximum = outcome(OutcomeVariable.score)?.maximum, maximum > 0 else {
      return false
    }
    switch type {
    case .statement, .longText, .information, .consent: return false
    case .ranking: return responses.contains { $0.correct != nil }
    default: return true
    }
  }
}
