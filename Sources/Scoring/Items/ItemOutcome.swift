import Assessment

/// What one answer to an item comes to: the response as reported, and the rule's outcomes.
struct ItemOutcome: Sendable {
  /// The response in the shape of RESPONSES; nil is none.
  let response: Value?
  /// What was typed, where the item has one field to type in.
  let typed: String?
  /// The outcomes in the order of their declaration, NULL ones left out.
  let fields: [Value.Field]
  /// The outcomes as numbers in the order of their declaration; not a number is NULL.
  let numbers: [Double]
  /// SCORE as a number; nil is NULL or not declared.
  let score: Double?
  /// The answers as numbers, in order, for measures of responding; empty where they are none.
  let answers: [Double]

  /// Evaluates an item's rule on responses.
  init(
    of item: Item, responses: [String: Value], response: Value?, typed: String? = nil,
    context: RuleContext = RuleContext()
  ) {
    let outcomes = item.outcomes(of: responses, context: context)
    self.response = response
    self.typed = typed
    fields = item.outcomes.compactMap { variable in
      outcomes[variable.id].map { Value.Field(variable.id, $0) }
    }
    numbers = item.outcomes.map { outcomes[$0.id]?.number ?? .nan }
    score = outcomes[OutcomeVariable.score]?.number
    answers = item.answerNumbers(of: responses)
  }
}

extension Item {
  /// The answers as numbers: points of response sets, typed numbers, places of chosen options.
  func answerNumbers(of responses: [String: Value]) -> [Double] {
    interactions.flatMap { interaction -> [Double] in
      guard let value = responses[interaction.response] else { return [] }
      switch interaction.kind {
      case .rating, .number, .consent:
        return value.number.map { [$0] } ?? []
      case .choice(let choice):
        guard !choice.isMultiple, let id = value.text,
          let place = choice.options.firstIndex(where: { $0.id == id })
        else { return [] }
        return [Double(place + 1)]
      case .rateEach(let actions, _):
        return actions.compactMap { value.field($0.id)?.number }
      case .text, .order, .match, .bestWorst:
        return []
      }
    }
  }

  /// Whether it asks for ratings: a statement, or actions to rate.
  var asksForRatings: Bool {
    interactions.contains { interaction in
      switch interaction.kind {
      case .rating, .rateEach: true
      default: false
      }
    }
  }
}
