import Assessment

/// Teasers in steps.
extension AssessmentBinder {
  func steps(_ element: XMLElement) -> BoundTask {
    var task = BoundTask(content: [])
    var credits: [Expression] = []
    var maximum = 0.0
    let elements = element.elements.filter { ItemType($0.name) != nil }
    checkUnique(elements, what: "steps")
    for (index, child) in elements.enumerated() {
      let id = token(child, .id) ?? ""
      guard let type = ItemType(child.name), let step = simpleTask(child, type, response: id) else {
        continue
      }
      // What stands above all steps opens with the first and stays.
      let content = index == 0 ? stem(element) + step.content : step.content
      task.innerSteps.append(Step(id: id, content: content, hints: step.hints))
      task.responses += step.responses
      if let score = step.score?.after(step.hints, of: id) {
        task.stepOutcomes.append(
          OutcomeVariable(id: id, minimum: score.minimum, maximum: score.maximum))
        task.stepStatements.append(.set(outcome: id, score.expression))
        credits.append(.outcome(id))
        maximum += score.maximum
      }
      if let present = child.first(.present) {
        error(
          "presentation", "steps cannot present frames; make this step an item of its own",
          at: present)
      }
      if let feedback = child.first(.feedback) {
        warn("no-effect", "feedback stands behind the last step, not in one", at: feedback)
      }
      warnOfUnread(child)
    }
    if !credits.isEmpty {
      task.score = .sum(
        credits, unless: .and(task.responses.map { .isNull(.response($0.id)) }), maximum: maximum)
    }
    return task
  }
}
