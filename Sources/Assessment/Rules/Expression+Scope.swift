extension Expression {
  /// What an expression is evaluated against.
  ///
  /// Items have few variables, so that looking through them takes less time than hashing names.
  struct Scope {
    private let entries: [ResponseEntry]
    private let declared: [OutcomeVariable]
    /// The values of the declared outcomes, in order.
    private(set) var values: [Value?]
    /// Outcomes that a rule sets and its item does not declare.
    private(set) var undeclared: [String: Value] = [:]
    let context: RuleContext

    /// Opens the scope of an item; its outcomes start at their initial values.
    init(_ entries: [ResponseEntry], of item: Item, context: RuleContext) {
      self.entries = entries
      declared = item.outcomes
      values = item.outcomes.map(\.initial)
      self.context = context
    }

    /// What was given for a response variable; nil is NULL.
    func response(_ id: String) -> Value? {
      for entry in entries where entry.response == id { return entry.entry.given }
      return nil
    }

    /// The value of an outcome as set so far; nil is NULL.
    func outcome(_ id: String) -> Value? {
      for place in declared.indices where declared[place].id == id { return values[place] }
      return undeclared.isEmpty ? nil : undeclared[id]
    }

    /// Gives an outcome a value.
    mutating func set(_ id: String, to value: Value?) {
      for place in declared.indices where declared[place].id == id {
        values[place] = value
        return
      }
      undeclared[id] = value
    }
  }
}
