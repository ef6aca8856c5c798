import Assessment

/// The answers that somebody who reads every statement gives to checks of attention.
struct AttentiveAnswers {
  private enum Check {
    /// These are right.
    case given([String])
    /// Hardly anybody gives these.
    case avoided([String])
  }

  private var checks: [Path: Check] = [:]

  init(_ catalog: Catalog) {
    for assessment in catalog.assessments {
      for index in assessment.definition.validity {
        switch index.kind {
        case .attention(let answers):
          for answer in answers {
            checks[assessment.path.appending(answer.item)] = .given(answer.answers)
          }
        case .infrequency(let answers):
          for answer in answers {
            checks[assessment.path.appending(answer.item)] = .avoided(answer.answers)
          }
        default: break
        }
      }
    }
  }

  /// The answers to an item that is a check; nil for any other.
  func answers(to entry: Catalog.ItemEntry) -> [AnsweredEntries]? {
    guard let check = checks[entry.path] else { return nil }
    let fitting = entry.item.possibleAnswers().filter { entries in
      let answer = entries.first?.entry.value?.answerText ?? ""
      switch check {
      case .given(let answers): return answers.contains(answer)
      case .avoided(let answers): return !answers.contains(answer)
      }
    }
    return fitting.isEmpty ? nil : fitting.map { AnsweredEntries($0) }
  }
}

extension Value {
  /// How a validity index writes the answer: an option's id, or a point's number.
  fileprivate var answerText: String? {
    if case .integer(let number) = self { return String(number) }
    return text
  }
}
