/// The outcomes of one item, by their ids.
public typealias Outcomes = [String: Value]

extension Item {
  /// Evaluates the rule on responses, by response id; a missing response is NULL.
  ///
  /// Pure: the same arguments always give the same outcomes. Declared outcomes start at their
  /// initial value.
  public func outcomes(of responses: [String: Value], context: RuleContext = RuleContext())
    -> Outcomes
  {
    var scope = Expression.Scope(responses: responses, outcomes: [:], context: context)
    for outcome in outcomes {
      if let initial = outcome.initial { scope.outcomes[outcome.id] = initial }
    }
    _ = Rule.run(rule.statements, in: &scope)
    return scope.outcomes
  }
}

extension Rule {
  /// Runs statements; false once an exit was met.
  static func run(_ statements: [Statement], in scope: inout Expression.Scope) -> Bool {
    for statement in statements {
      switch statement {
      case .set(let outcome, let expression):
        scope.outcomes[outcome] = expression.value(in: scope)
      case .if(let branches, let otherwise):
        let chosen = branches.first { $0.condition.truth(in: scope) == true }?.statements
        if !run(chosen ?? otherwise, in: &scope) { return false }
      case .exit: return false
      }
    }
    return true
  }
}
