import Assessment

/// Reads and compares the few forms of content that brain teasers are shown in.
enum TeaserText {
  /// The lines of a list that is not numbered; nil where the block is anything else.
  static func entries(_ block: Block) -> [String]? {
    guard case .list(ordered: false, let entries) = block else { return nil }
    let lines = entries.compactMap { $0.count == 1 ? SeriesText.paragraph($0[0]) : nil }
    return lines.count == entries.count ? lines : nil
  }

  /// The only paragraph of some content; nil where it is anything else.
  static func only(_ blocks: [Block]) -> String? {
    blocks.count == 1 ? SeriesText.paragraph(blocks[0]) : nil
  }

  /// What is wrong with hints that ought to say certain sentences, one each.
  static func hints(of step: GeneratedStep, expected: [String]) -> [Defect] {
    step.hints.map(only) == expected
      ? [] : [Defect("hint", "the hints of '\(step.id)' are not those of the solution")]
  }

  /// What is wrong with an explanation that ought to say a sentence.
  static func explanation(of item: GeneratedItem, expected: String) -> [Defect] {
    only(item.explanation) == expected
      ? [] : [Defect("explanation", "the explanation does not give the solution")]
  }

  /// What is wrong with a typed number, given the answer and what each documented error leads to.
  static func number(of step: GeneratedStep, is answer: Int, errors: [String: Int]) -> [Defect] {
    guard case .number(let key, nil, let expected) = step.answer else {
      return [Defect("unreadable", "'\(step.id)' does not ask for a bare number")]
    }
    var found: [Defect] = []
    if key != Double(answer) { found.append(Defect("wrong-key", "the answer is \(answer)")) }
    for error in expected where errors[error.error].map(Double.init) != error.value {
      found.append(
        Defect("unnamed-error", "'\(error.error)' does not lead to the number beside it"))
    }
    if Set(expected.map(\.value)).count != expected.count {
      found.append(Defect("unnamed-error", "two errors of '\(step.id)' lead to one number"))
    }
    return found
  }
}
