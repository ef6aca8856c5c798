import Assessment

extension Rule {
  /// Whether the rule asks for anything but responses, so that the same answer may score
  /// differently.
  var usesContext: Bool { statements.contains(where: Self.usesContext) }

  private static func usesContext(_ statement: Statement) -> Bool {
    switch statement {
    case .set(_, let expression): expression.usesContext
    case .if(let branches, let otherwise):
      otherwise.contains(where: usesContext)
        || branches.contains { branch in
          branch.condition.usesContext || branch.statements.contains(where: usesContext)
        }
    case .exit: false
    }
  }
}

extension Expression {
  /// Whether the expression asks for a fact about how the item was answered.
  var usesContext: Bool {
    switch self {
    case .context: true
    case .literal, .response, .outcome: false
    case .isNull(let operand), .not(let operand), .accepts(let operand, _),
      .within(let operand, _, _), .field(let operand, _), .map(let operand, _):
      operand.usesContext
    case .and(let operands), .or(let operands), .sum(let operands), .product(let operands),
      .least(let operands), .greatest(let operands), .coalesce(let operands):
      operands.contains { $0.usesContext }
    case .match(let left, let right), .member(let left, let right), .atMost(let left, let right),
      .lessThan(let left, let right), .subtract(let left, let right),
      .divide(let left, let right):
      left.usesContext || right.usesContext
    case .choose(let condition, let then, let otherwise):
      condition.usesContext || then.usesContext || otherwise.usesContext
    }
  }
}
