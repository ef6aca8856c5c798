import Assessment

/// Items in which a number or a text is typed.
extension AssessmentBinder {
  func numberTask(_ element: XMLElement, _ response: String) -> BoundTask {
    let interaction = NumberInteraction(
      unit: token(element, .unit), minimum: number(element, .min), maximum: number(element, .max),
      decimals: count(element, .decimals))
    let key = number(element, .key)
    var task = BoundTask(
      content: stem(element, response, .number(interaction)),
      responses: [ResponseVariable(id: response, base: .float, correct: key.map(Value.float))])
    if let key {
      task.score = .points(
        number(element, .points) ?? 1, if: isRight(element, number: key, .response(response)))
    }
    return task
  }

  /// Whether a number is the key, within the tolerance of the element.
  func isRight(_ element: XMLElement, number key: Double, _ answer: Expression) -> Expression {
    let tolerance = number(element, .tolerance) ?? 0
    if tolerance < 0 {
      error("tolerance", "a tolerance cannot be below 0", at: element, .tolerance)
    }
    return .within(answer, lower: key - abs(tolerance), upper: key + abs(tolerance))
  }

  func shortText(_ element: XMLElement, _ response: String) -> BoundTask {
    let interaction = TextInteraction(
      maximumLength: count(element, .maxLength) ?? 80, mask: pattern(element, .mask))
    let key = textKey(element)
    var task = BoundTask(
      content: stem(element, response, .text(interaction)),
      responses: [
        ResponseVariable(id: response, base: .string, correct: correctText(element, key))
      ])
    if let key {
      task.score = .points(
        number(element, .points) ?? 1, if: .accepts(.response(response), key))
    }
    return task
  }

  /// What counts as right, by `key`, `answer` and `pattern`; nil where none of them is written.
  func textKey(_ element: XMLElement) -> TextKey? {
    let first = token(element, .key)
    let others = element.elements.filter { $0.name == .answer }.map { text(of: $0) }
    let pattern = pattern(element, .pattern)
    let accepted = (first.map { [$0] } ?? []) + others
    guard !accepted.isEmpty || pattern != nil else { return nil }
    return TextKey(
      accepted: accepted, pattern: pattern, isCaseSensitive: token(element, .case) == "match",
      whiteSpace: word(element, .space) ?? .collapse)
  }

  /// The right text, where there is exactly one way to be right.
  func correctText(_ element: XMLElement, _ key: TextKey?) -> Value? {
    guard let key, key.pattern == nil, key.accepted.count == 1 else { return nil }
    return .string(key.accepted[0])
  }

  func longText(_ element: XMLElement, _ response: String) -> BoundTask {
    let interaction = TextInteraction(
      isLong: true, maximumLength: count(element, .maxLength) ?? 4_000)
    return BoundTask(
      content: stem(element, response, .text(interaction)),
      responses: [ResponseVariable(id: response, base: .string)])
  }

  func consent(_ element: XMLElement) -> BoundTask {
    let response = ResponseVariable.defaultID
    return BoundTask(
      content: blocks(element) + [.interaction(Interaction(response: response, kind: .consent))],
      responses: [ResponseVariable(id: response, base: .boolean)])
  }
}
