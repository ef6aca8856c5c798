import Delivery

extension Phrase {
  /// What practice says first of an answer.
  init(_ verdict: FeedbackScreen.Verdict) {
    switch verdict {
    case .right: self = .right
    case .wrong: self = .notRight
    case .unanswered: self = .notAnswered
    }
  }
}
