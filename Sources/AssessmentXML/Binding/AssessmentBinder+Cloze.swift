import Assessment

/// Texts with gaps.
extension AssessmentBinder {
  /// A gap that was met while its text was read, with what makes it right.
  struct ReadGap {
    let response: ResponseVariable
    let isRight: Expression?
  }

  func cloze(_ element: XMLElement, _ response: String) -> BoundTask {
    openGaps = []
    let content = stem(element)
    let gaps = openGaps ?? []
    openGaps = nil
    if gaps.isEmpty { error("cloze-gaps", "a cloze has at least one gap", at: element) }
    var seen: Set<String> = []
    for gap in gaps where !seen.insert(gap.response.id).inserted {
      error("duplicate-id", "two gaps have the id '\(gap.response.id)'", at: element)
    }
    var task = BoundTask(content: content, responses: gaps.map(\.response))
    task.score = partScore(
      element, gaps.compactMap(\.isRight),
      isEmpty: .and(gaps.map { .isNull(.response($0.response.id)) }))
    return task
  }

  /// The interaction of a gap; nil where no cloze is being read.
  func gap(_ element: XMLElement) -> Interaction? {
    guard openGaps != nil else {
      error("gap-outside-cloze", "a gap stands in the stem of a cloze only", at: element)
      return nil
    }
    let id = token(element, .id) ?? ""
    let options = options(element)
    let interaction: Interaction.Kind
    let gap: ReadGap
    if !options.isEmpty {
      interaction = .choice(ChoiceInteraction(options: options))
      let key = token(element, .key).map(Value.identifier)
      gap = ReadGap(
        response: ResponseVariable(id: id, base: .identifier, correct: key),
        isRight: key.map { .match(.response(id), .literal($0)) })
    } else if token(element, .type) == "number" {
      interaction = .number(NumberInteraction())
      let key = numberKey(element)
      gap = ReadGap(
        response: ResponseVariable(id: id, base: .float, correct: key.map(Value.float)),
        isRight: key.map { isRight(element, number: $0, .response(id)) })
    } else {
      interaction = .text(TextInteraction(maximumLength: 80))
      let key = textKey(element)
      gap = ReadGap(
        response: ResponseVariable(id: id, base: .string, correct: correctText(element, key)),
        isRight: key.map { .accepts(.response(id), $0) })
    }
    openGaps?.append(gap)
    warnOfUnread(element)
    return Interaction(response: id, kind: interaction)
  }

  /// The key of a number gap, which the schema only knows as a text.
  private func numberKey(_ element: XMLElement) -> Double? {
    guard let text = token(element, .key) else { return nil }
    if let key = try? DecimalText(text) { return key.value }
    error("number-key", "'\(Wording.shortened(text))' is not a number", at: element, .key)
    return nil
  }
}
