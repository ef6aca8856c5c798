import Assessment
import Testing

@Suite("Rules")
struct RuleTests {
  private func outcomes(_ statements: [Rule.Statement], _ responses: [String: Value] = [:])
    -> Outcomes
  {
    Item(
      id: "i", type: .choice, steps: [], responses: [],
      outcomes: [
        OutcomeVariable(initial: .float(0)), OutcomeVariable(id: "TRIES", initial: nil),
      ],
      rule: Rule(statements)
    ).outcomes(of: responses)
  }

  private func set(_ number: Double) -> Rule.Statement {
    .set(outcome: "SCORE", .literal(.float(number)))
  }

  private let isA = Expression.match(.response("RESPONSE"), .literal(.identifier("a")))

  @Test("start from the initial values; an outcome without one is NULL")
  func initial() {
    #expect(outcomes([]) == ["SCORE": .float(0)])
  }

  @Test("run the first branch that is true, and NULL is not true")
  func branches() {
    let rule: [Rule.Statement] = [
      .if(
        [Rule.Branch(isA, [set(1)]), Rule.Branch(.isNull(.response("RESPONSE")), [set(-1)])],
        else: [set(0.5)])
    ]
    #expect(outcomes(rule, ["RESPONSE": .identifier("a")])["SCORE"] == .float(1))
    #expect(outcomes(rule, ["RESPONSE": .identifier("b")])["SCORE"] == .float(0.5))
    #expect(outcomes(rule)["SCORE"] == .float(-1))
  }

  @Test("end at an exit, also from within a branch")
  func exit() {
    let rule: [Rule.Statement] = [
      set(1), .if([Rule.Branch(isA, [.exit])], else: []), set(2),
    ]
    #expect(outcomes(rule, ["RESPONSE": .identifier("a")])["SCORE"] == .float(1))
    #expect(outcomes(rule, ["RESPONSE": .identifier("b")])["SCORE"] == .float(2))
  }

  @Test("see what was set before, and can set NULL")
  func order() {
    let twice = Expression.product([.outcome("SCORE"), .literal(.float(2))])
    #expect(outcomes([set(3), .set(outcome: "SCORE", twice)])["SCORE"] == .float(6))
    #expect(outcomes([.set(outcome: "SCORE", .literal(nil))]) == [:])
  }
}
