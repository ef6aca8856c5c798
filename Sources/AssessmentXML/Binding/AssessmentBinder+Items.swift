import Assessment

/// Items: what all types share.
extension AssessmentBinder {
  /// The item that an element spells; nil where a mistake was reported.
  func item(_ element: XMLElement) -> Item? {
    guard let type = ItemType(element.name), let task = task(element, type) else { return nil }
    let id = token(element, .id) ?? ""
    note(.item(path.appending(id)), element)
    let steps = task.steps
    let score = task.scoreAfterHints
    var outcomes = task.stepOutcomes
    var statements = task.stepStatements
    if let score {
      let outcome = OutcomeVariable(
        base: score.base, minimum: score.minimum, maximum: score.maximum)
      let scored = recentOutcomes.part(of: outcome) { [outcome] }
      outcomes = outcomes.isEmpty ? scored : scored + outcomes
      statements.append(.set(outcome: OutcomeVariable.score, score.expression))
    }
    addTerms(element, item: id, guessingPenalty: task.guessingPenalty)
    let item = Item(
      id: id, type: type, steps: steps, responses: task.responses, outcomes: outcomes,
      rule: Rule(statements), stimuli: names(element, .stimulus), timing: timing(element),
      shufflesOptions: yes(element, .shuffle), isRequired: yes(element, .required),
      feedback: feedback(element.first(.feedback)),
      administration: word(element, .plain) ?? .same, experts: task.experts)
    warnOfUnread(element)
    return item
  }

  /// The terms that `scale=` is short for.
  func addTerms(_ element: XMLElement, item: String, guessingPenalty: Double) {
    if hasFormulaTerms, guessingPenalty > 0 { guessingPenalties[item] = guessingPenalty }
    let scales = names(element, .scale)
    guard !scales.isEmpty else { return }
    let weight = number(element, .weight) ?? 1
    let isReversed = yes(element, .reverse)
    for scale in scales {
      let isKnown: Void? = openScales[scale]?.add(
        item, weight: weight, isReversed: isReversed, guessingPenalty: guessingPenalty)
      if isKnown != nil { continue }
      let guess = guess(scale, among: openScales.keys)
      error("unknown-scale", "there is no scale '\(scale)'\(guess)", at: element, .scale)
    }
  }

  private func feedback(_ element: XMLElement?) -> Feedback? {
    guard let element else { return nil }
    return Feedback(
      right: element.first(.right).map(content) ?? [],
      wrong: element.first(.wrong).map(content) ?? [])
  }

  /// What an element of an item type asks, and what the answer is worth.
  private func task(_ element: XMLElement, _ type: ItemType) -> BoundTask? {
    switch type {
    case .steps: steps(element)
    case .information: BoundTask(content: blocks(element))
    case .consent: consent(element)
    default: simpleTask(element, type, response: ResponseVariable.defaultID)
    }
  }

  /// A task without steps, as it stands alone or as one step of several.
  func simpleTask(_ element: XMLElement, _ type: ItemType, response: String) -> BoundTask? {
    var task: BoundTask?
    switch type {
    case .choice: task = choice(element, response)
    case .trueFalse: task = trueFalse(element, response)
    case .multiple: task = multiple(element, response)
    case .number: task = numberTask(element, response)
    case .text: task = shortText(element, response)
    case .longText: task = longText(element, response)
    case .statement: task = statement(element, response)
    case .ranking, .ordering: task = ordering(element, response)
    case .matching: task = matching(element, response)
    case .cloze: task = cloze(element, response)
    case .bestWorst: task = bestWorst(element, response)
    case .rateEach: task = rateEach(element, response)
    case .steps, .information, .consent: task = nil
    }
    task?.presentation = presentation(element)
    for child in element.elements where child.name == .hint {
      task?.hints.append(Hint(content: content(child), cost: number(child, .cost) ?? 0))
    }
    return task
  }

  /// The content of the stem.
  func stem(_ element: XMLElement) -> [Block] {
    element.first(.stem).map(content) ?? []
  }

  /// The content of the stem, and an interaction below it.
  func stem(_ element: XMLElement, _ response: String, _ kind: Interaction.Kind) -> [Block] {
    stem(element) + [.interaction(Interaction(response: response, kind: kind))]
  }
}

extension ItemType {
  /// The type that an element spells.
  init?(_ name: ElementName) {
    guard let type = ItemType.byElement[Int(name.rawValue)] else { return nil }
    self = type
  }

  private static let byElement: [ItemType?] = ElementName.allCases.map { name in
    name == .differential ? .statement : ItemType(rawValue: name.text)
  }
}
