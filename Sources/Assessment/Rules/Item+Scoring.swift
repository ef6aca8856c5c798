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
    let scope = scope(of: responses.map { ResponseEntry($0.key, Entry($0.value)) }, context)
    var found = scope.undeclared
    for (variable, value) in zip(outcomes, scope.values) { found[variable.id] = value }
    return found
  }

  /// Evaluates the rule on entries: the values of the declared outcomes, in their order; nil is
  /// NULL.
  ///
  /// The same as `outcomes(of:context:)`, for callers that evaluate many answers.
  public func outcomeValues(of entries: [ResponseEntry], context: RuleContext = RuleContext())
    -> [Value?]
  {
    scope(of: entries, context).values
  }

  private func scope(of entries: [ResponseEntry], _ context: RuleContext) -> Expression.Scope {
    var scope = Expression.Scope(entries, of: self, context: context)
    _ = Rule.run(rule.statements, in: &scope)
    return scope
  }
}

extension Rule {
  /// Runs statements; false once an exit was met.
  static func run(_ statements: [Statement], in scope: inout Expression.Scope) -> Bool {
    for statement in statements {
      switch statement {
      case .set(let outcome, let expression):
        scope.set(outcome, to: expression.value(in: scope))
      case .if(let branches, let otherwise):
        let chosen = branches.first { $0.condition.truth(in: scope) == true }?.statements
        if !run(chosen ?? otherwise, in: &scope) { return false }
      case .exit: return false
      }
    }
    return true
  }
}
