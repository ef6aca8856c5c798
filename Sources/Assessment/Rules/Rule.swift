/// What turns an item's responses into outcomes: statements, run in order.
public struct Rule: Hashable, Sendable {
  /// The statements.
  public let statements: [Statement]

  /// Creates a rule.
  public init(_ statements: [Statement] = []) {
    self.statements = statements
  }

  /// One statement.
  public indirect enum Statement: Hashable, Sendable {
    /// Gives an outcome the value of an expression.
    case set(outcome: String, Expression)
    /// Runs the first branch whose condition is true; NULL is not true.
    case `if`([Branch], else: [Statement])
    /// Ends the rule.
    case exit
  }

  /// A condition and what runs when it holds.
  public struct Branch: Hashable, Sendable {
    /// The condition.
    public let condition: Expression
    /// What runs.
    public let statements: [Statement]

    /// Creates a branch.
    public init(_ condition: Expression, _ statements: [Statement]) {
      self.condition = condition
      self.statements = statements
    }
  }
}
