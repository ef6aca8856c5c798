extension GeneratedItem {
  /// The item as it is delivered and scored.
  ///
  /// A single question is right or wrong. Several share the family's points evenly. Hints are
  /// offered where the family says what they cost, which is never more than their own question is
  /// worth.
  public func item(in slot: FamilySlot, of family: ItemFamily) -> Item {
    let share = family.points / Double(max(steps.count, 1))
    let costs = family.hintCost
    var statements: [Rule.Statement] = []
    var outcomes: [OutcomeVariable] = []
    let isSingle = steps.count == 1
    for step in steps {
      let outcome = isSingle ? OutcomeVariable.score : step.id
      if !isSingle { outcomes.append(OutcomeVariable(id: step.id, minimum: 0, maximum: share)) }
      statements.append(.set(outcome: outcome, step.credit(share, hintCost: costs ?? 0)))
    }
    outcomes.insert(OutcomeVariable(minimum: 0, maximum: family.points), at: 0)
    if !isSingle { statements.append(.set(outcome: OutcomeVariable.score, total)) }
    return Item(
      id: family.itemID(slot.number), type: isSingle ? steps[0].answer.itemType : .steps,
      steps: steps.enumerated().map { index, step in
        step.step(below: index == 0 ? stem : [], hintCost: costs)
      },
      responses: steps.map(\.variable), outcomes: outcomes, rule: Rule(statements),
      timing: family.timing, isRequired: family.isRequired,
      feedback: family.explains ? Feedback(right: explanation, wrong: explanation) : nil,
      administration: FamilySpecification.of(self.family)?.administration ?? .same, slot: slot)
  }

  /// The sum of the steps; NULL where none was answered.
  private var total: Expression {
    .choose(
      .and(steps.map { .isNull(.response($0.id)) }), then: .literal(nil),
      else: .sum(steps.map { .coalesce([.outcome($0.id), .literal(.float(0))]) }))
  }
}

extension GeneratedAnswer {
  /// The type of item that asks for such an answer.
  fileprivate var itemType: ItemType {
    switch self {
    case .options: .choice
    case .number: .number
    case .text: .text
    case .order: .ordering
    }
  }
}

extension GeneratedStep {
  /// The question as it is delivered.
  fileprivate func step(below stem: [Block], hintCost: Double?) -> Step {
    Step(
      id: id,
      content: stem + content + [.interaction(Interaction(response: id, kind: interaction))],
      hints: hintCost.map { cost in hints.map { Hint(content: $0, cost: cost) } } ?? [],
      presentation: presentation)
  }

  private var interaction: Interaction.Kind {
    switch answer {
    case .options(let options): .choice(ChoiceInteraction(options: options.map(\.option)))
    case .number(let key, let unit, _):
      .number(NumberInteraction(unit: unit, decimals: key.rounded() == key ? 0 : nil))
    case .text(let key): .text(TextInteraction(maximumLength: max(40, 4 * key.count)))
    case .order(let options, _): .order(OrderInteraction(options: options.map(\.option)))
    }
  }

  /// The variable that holds the answer, with the right one.
  fileprivate var variable: ResponseVariable {
    switch answer {
    case .options(let options):
      ResponseVariable(
        id: id, base: .identifier,
        correct: options.first(where: \.isKey).map { .identifier($0.id) })
    case .number(let key, _, _): ResponseVariable(id: id, base: .float, correct: .float(key))
    case .text(let key): ResponseVariable(id: id, base: .string, correct: .string(key))
    case .order(_, let key):
      ResponseVariable(
        id: id, base: .identifier, cardinality: .ordered,
        correct: .ordered(key.map(Value.identifier)))
    }
  }

  /// The points for the answer less the price of the hints that were opened, not below 0.
  fileprivate func credit(_ points: Double, hintCost: Double) -> Expression {
    let response = Expression.response(id)
    let earned: Expression =
      switch answer {
      case .options(let options):
        .map(response, Mapping(options.first(where: \.isKey).map { [$0.id: points] } ?? [:]))
      case .number(let key, _, _): .points(points, if: .within(response, lower: key, upper: key))
      case .text(let key):
        .points(points, if: .accepts(response, TextKey(accepted: [key], whiteSpace: .remove)))
      case .order(_, let key):
        .points(
          points, if: .match(response, .literal(.ordered(key.map(Value.identifier)))))
      }
    guard !hints.isEmpty, hintCost > 0 else { return earned }
    let used = Expression.context(.hintsUsed(step: id))
    let price = hints.indices.map { index in
      Expression.product([
        .literal(.float(hintCost)), .atMost(.literal(.integer(index + 1)), used),
      ])
    }
    return .greatest([.literal(.float(0)), .subtract(earned, .sum(price))])
  }
}

extension Expression {
  /// The points for a truth, none for a falsehood, NULL for NULL.
  fileprivate static func points(_ points: Double, if condition: Expression) -> Expression {
    .product([.literal(.float(points)), condition])
  }
}

extension GeneratedOption {
  fileprivate var option: Option { Option(id: id, content: content) }
}
