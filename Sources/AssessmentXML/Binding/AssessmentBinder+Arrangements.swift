import Assessment

/// Items in which things are ordered, matched or told apart.
extension AssessmentBinder {
  func ordering(_ element: XMLElement, _ response: String) -> BoundTask {
    let order = OrderInteraction(
      options: options(element), topLabel: token(element, .top))
    let key = names(element, .key)
    let correct: Value? = key.isEmpty ? nil : .ordered(key.map(Value.identifier))
    var task = BoundTask(
      content: stem(element, response, .order(order)),
      responses: [
        ResponseVariable(id: response, base: .identifier, cardinality: .ordered, correct: correct)
      ])
    if let correct {
      task.score = .points(
        number(element, .points) ?? 1, if: .match(.response(response), .literal(correct)))
    }
    return task
  }

  func matching(_ element: XMLElement, _ response: String) -> BoundTask {
    let elements = element.elements.filter { $0.name == .entry }
    checkUnique(elements, what: "entries")
    let entries = elements.map { Option(id: token($0, .id) ?? "", content: inline($0)) }
    let keys = elements.compactMap { entry in
      token(entry, .key).map { Value.Field(token(entry, .id) ?? "", .identifier($0)) }
    }
    let match = MatchInteraction(
      entries: entries, options: options(element), allowsReuse: yes(element, .reuse))
    let isComplete = keys.count == entries.count
    var task = BoundTask(
      content: stem(element, response, .match(match)),
      responses: [
        ResponseVariable(
          id: response, base: .identifier, cardinality: .record,
          correct: isComplete ? .record(keys) : nil)
      ])
    task.score = partScore(
      element, keys.map { .match(.field(.response(response), $0.name), .literal($0.value)) },
      isEmpty: .isNull(.response(response)))
    return task
  }

  /// A share of the points for each right part, or all of them when every part is right.
  func partScore(
    _ element: XMLElement, _ parts: [Expression], isEmpty: Expression
  ) -> TaskScore? {
    guard !parts.isEmpty else { return nil }
    let points = number(element, .points) ?? 1
    guard token(element, .scoring) == "all" else {
      let share = Expression.literal(.float(points / Double(parts.count)))
      return .sum(parts.map { .product([share, $0]) }, unless: isEmpty, maximum: points)
    }
    return .sum(
      [.product([.literal(.float(points)), .and(parts)])], unless: isEmpty, maximum: points)
  }

  func bestWorst(_ element: XMLElement, _ response: String) -> BoundTask {
    let options = options(element)
    let keys = [("best", token(element, .best)), ("worst", token(element, .worst))].compactMap {
      name, key in key.map { Value.Field(name, .identifier($0)) }
    }
    var task = BoundTask(
      content: stem(element, response, .bestWorst(options)),
      responses: [
        ResponseVariable(
          id: response, base: .identifier, cardinality: .record,
          correct: keys.count == 2 ? .record(keys) : nil)
      ])
    guard !keys.isEmpty else { return task }
    task.score = .sum(
      keys.map {
        .product([
          .literal(.float(1)), .match(.field(.response(response), $0.name), .literal($0.value)),
        ])
      }, unless: .isNull(.response(response)), maximum: Double(keys.count))
    return task
  }
}
