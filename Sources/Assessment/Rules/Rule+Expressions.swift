extension Rule {
  /// Visits every expression of the rule, outer before inner.
  public func forEachExpression(_ visit: (Expression) -> Void) {
    Rule.visit(statements, visit)
  }

  private static func visit(_ statements: [Statement], _ visit: (Expression) -> Void) {
    for statement in statements {
      switch statement {
      case .set(_, let expression): expression.forEach(visit)
      case .if(let branches, let otherwise):
        for branch in branches {
          branch.condition.forEach(visit)
          Rule.visit(branch.statements, visit)
        }
        Rule.visit(otherwise, visit)
      case .exit: break
      }
    }
  }
}

extension Expression {
  fileprivate func forEach(_ visit: (Expression) -> Void) {
    visit(self)
    switch self {
    case .literal, .response, .outcome, .context: break
    case .isNull(let operand), .not(let operand), .accepts(let operand, _),
      .within(let operand, _, _), .field(let operand, _), .map(let operand, _):
      operand.forEach(visit)
    case .and(let operands), .or(let operands), .sum(let operands), .product(let operands),
      .least(let operands), .greatest(let operands), .coalesce(let operands):
      for operand in operands { operand.forEach(visit) }
    case .match(let left, let right), .member(let left, of: let right),
      .atMost(let left, let right), .lessThan(let left, let right),
      .subtract(let left, let right), .divide(let left, let right):
      left.forEach(visit)
      right.forEach(visit)
    case .choose(let condition, let then, let otherwise):
      condition.forEach(visit)
      then.forEach(visit)
      otherwise.forEach(visit)
    }
  }
}
