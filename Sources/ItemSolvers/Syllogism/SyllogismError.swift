/// The errors that lead to a wrong conclusion, each with a test whether it does.
enum SyllogismError: String {
  /// Nothing is thought to follow although something does.
  case nothingFollows = "nothing-follows"
  /// The conclusion follows only with its groups exchanged.
  case reversedConclusion = "reversed-conclusion"
  /// `All A are B` is read as `All B are A` too, or `Some A are not B` as `Some B are not A` too.
  case illicitConversion = "illicit-conversion"
  /// The conclusion has the form of a premise.
  case matching
  /// A conclusion that is negative, or particular, because a premise is.
  case atmosphere
  /// What may be true is taken for what must be.
  case possibleOnly = "possible-only"
  /// The conclusion cannot be true.
  case deniesPremises = "denies-premises"

  /// Whether the error leads to a choice.
  func leads(to choice: SyllogismQuestion.Choice, in question: SyllogismQuestion) -> Bool {
    guard case .conclusion(let sentence) = choice else { return self == .nothingFollows }
    let premises = [question.first, question.second]
    let worlds = question.worlds(premises)
    switch self {
    case .nothingFollows: return false
    case .reversedConclusion: return worlds.imply(sentence.converse)
    case .illicitConversion:
      return question.worlds(premises + premises.map(\.converse)).imply(sentence)
    case .matching: return premises.contains { $0.mood == sentence.mood }
    case .atmosphere:
      return sentence.mood.isNegative == premises.contains { $0.mood.isNegative }
        && sentence.mood.isParticular == premises.contains { $0.mood.isParticular }
    case .possibleOnly: return worlds.allow(sentence)
    case .deniesPremises: return !worlds.allow(sentence)
    }
  }
}

extension SyllogismSentence.Mood {
  /// Whether it denies.
  var isNegative: Bool { self == .no || self == .someNot }
  /// Whether it is about some.
  var isParticular: Bool { self == .some || self == .someNot }
}

extension SyllogismQuestion {
  /// The worlds in which statements hold.
  func worlds(_ statements: [SyllogismSentence]) -> SyllogismWorlds {
    var worlds = SyllogismWorlds(ends + [middle])
    for statement in statements { worlds.assume(statement) }
    return worlds
  }
}
