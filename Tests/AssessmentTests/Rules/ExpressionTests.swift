import Assessment
import Testing

@Suite("Expressions")
struct ExpressionTests {
  /// The value that a rule of one expression sets.
  private func value(
    _ expression: Expression, _ responses: [String: Value] = [:],
    context: RuleContext = RuleContext()
  ) -> Value? {
    let item = Item(
      id: "i", type: .choice, steps: [], responses: [],
      outcomes: [OutcomeVariable(id: "RESULT", initial: .string("untouched"))],
      rule: Rule([.set(outcome: "RESULT", expression)]))
    return item.outcomes(of: responses, context: context)["RESULT"]
  }

  private static let null = Expression.literal(nil)
  private static let yes = Expression.literal(.boolean(true))
  private static let no = Expression.literal(.boolean(false))
  private static func number(_ number: Double) -> Expression { .literal(.float(number)) }

  @Test(
    "of a NULL operand are NULL",
    arguments: [
      Expression.not(null), .match(null, yes), .match(yes, null), .member(null, of: yes),
      .member(yes, of: null), .atMost(null, number(1)), .lessThan(number(1), null),
      .accepts(null, TextKey(accepted: [""])), .within(null, lower: 0, upper: 1),
      .sum([number(1), null]), .subtract(null, number(1)), .product([null]),
      .divide(number(1), null), .least([null, number(1)]), .greatest([number(1), null]),
      .field(null, "x"), .map(null, Mapping([:], otherwise: 3)), .coalesce([null, null]),
      .response("absent"), .outcome("absent"), .context(.durationMs),
    ])
  func nullPropagates(expression: Expression) {
    #expect(value(expression) == nil)
  }

  @Test("isNull alone is never NULL")
  func isNull() {
    #expect(value(.isNull(Self.null)) == .boolean(true))
    #expect(value(.isNull(.literal(.string("")))) == .boolean(false))
  }

  @Test(
    "of three truth values follow Kleene",
    arguments: [
      (Expression.and([yes, null]), nil as Bool?), (.and([no, null]), false),
      (.and([null, no]), false), (.and([yes, yes]), true), (.and([]), true),
      (.or([no, null]), nil), (.or([null, yes]), true), (.or([no, no]), false), (.or([]), false),
      (.not(yes), false), (.and([number(1)]), nil),
    ])
  func kleene(expression: Expression, expected: Bool?) {
    #expect(value(expression) == expected.map(Value.boolean))
  }

  @Test(
    "of values that are the same match, however they are written",
    arguments: [
      (Value.integer(4), Value.float(4), true), (.float(0.1), .float(0.2), false),
      (.string("a"), .identifier("a"), true), (.string("e\u{301}"), .string("\u{E9}"), true),
      (
        .multiple([.identifier("a"), .identifier("b")]),
        .multiple([.identifier("b"), .identifier("a")]), true
      ),
      (.multiple([.identifier("a")]), .multiple([.identifier("a"), .identifier("b")]), false),
      (
        .ordered([.identifier("a"), .identifier("b")]),
        .ordered([.identifier("b"), .identifier("a")]), false
      ),
      (.ordered([.identifier("a")]), .ordered([.string("a")]), true),
      (
        .record([Value.Field("x", .integer(1)), Value.Field("y", nil)]),
        .record([Value.Field("y", nil), Value.Field("x", .float(1))]), true
      ),
      (.record([Value.Field("x", .integer(1))]), .record([Value.Field("x", .integer(2))]), false),
      (.string("1"), .integer(1), false),
    ])
  func matching(left: Value, right: Value, isSame: Bool) {
    #expect(value(.match(.literal(left), .literal(right))) == .boolean(isSame))
    #expect(value(.match(.literal(right), .literal(left))) == .boolean(isSame))
  }

  @Test("know a member of a multiple value")
  func membership() {
    let picked = Expression.literal(.multiple([.identifier("a"), .identifier("c")]))
    #expect(value(.member(.literal(.identifier("c")), of: picked)) == .boolean(true))
    #expect(value(.member(.literal(.identifier("b")), of: picked)) == .boolean(false))
  }

  @Test(
    "take a tolerance as decimals, not as binary fractions",
    arguments: [
      (0.3, 0.1, 0.3, true), (0.1 + 0.2, 0.0, 0.3, true), (0.31, 0.1, 0.3, false),
      (1e12 + 0.5, 0, 1e12, true), (2.0, 2.0, 2.0, true), (1.999, 2.0, 2.0, false),
    ])
  func within(number: Double, lower: Double, upper: Double, isWithin: Bool) {
    #expect(
      value(.within(Self.number(number), lower: lower, upper: upper)) == .boolean(isWithin))
  }

  @Test("keep an open end of a range apart from its closed one")
  func openRange() {
    let atMostTen = { (number: Double) in
      value(.within(Self.number(number), lower: -.infinity, upper: 10))
    }
    #expect(atMostTen(10) == .boolean(true))
    #expect(atMostTen(11) == .boolean(false))
    #expect(value(.within(Self.number(9), lower: 10, upper: .infinity)) == .boolean(false))
  }

  @Test("find what is no number within no bounds, and nothing neither in nor out")
  func notWithin() {
    let text = Expression.literal(.string("1.8.2"))
    #expect(value(.within(text, lower: -.infinity, upper: .infinity)) == .boolean(false))
    #expect(value(.within(.literal(nil), lower: 0, upper: 9)) == nil)
  }

  @Test("never give a number that is none")
  func finite() {
    #expect(value(.divide(Self.number(1), Self.number(0))) == nil)
    #expect(value(.product([Self.number(1e300), Self.number(1e300)])) == nil)
    #expect(value(.sum([Self.number(1.7e308), Self.number(1.7e308)])) == nil)
    #expect(value(.least([])) == nil)
  }

  @Test("map values to points, members summed and bounded")
  func mapping() {
    let mapping = Mapping(["a": 1, "b": -2, "3": 5], otherwise: -1, minimum: -1.5, maximum: 4)
    func points(_ mapped: Value) -> Value? { value(.map(.literal(mapped), mapping)) }
    #expect(points(.identifier("a")) == .float(1))
    #expect(points(.identifier("b")) == .float(-1.5))
    #expect(points(.integer(3)) == .float(4))
    #expect(points(.identifier("z")) == .float(-1))
    #expect(points(.multiple([.identifier("a"), .identifier("z")])) == .float(0))
    #expect(points(.multiple([])) == .float(0))
  }

  @Test("choose the second where the condition is NULL, and the first that is not NULL")
  func choosing() {
    #expect(
      value(.choose(Self.null, then: Self.number(1), else: Self.number(2))) == .float(2))
    #expect(value(.coalesce([Self.null, Self.number(2), Self.number(3)])) == .float(2))
  }

  @Test("read fields, responses and the context")
  func reading() {
    let record = Value.record([Value.Field("best", .identifier("a")), Value.Field("worst", nil)])
    #expect(value(.field(.response("R"), "best"), ["R": record]) == .identifier("a"))
    #expect(value(.field(.response("R"), "worst"), ["R": record]) == nil)
    let context = RuleContext(attempt: 2, durationMs: 300, step: 1, hintsUsed: ["s": 3])
    #expect(value(.context(.attempt), context: context) == .integer(2))
    #expect(value(.context(.durationMs), context: context) == .integer(300))
    #expect(value(.context(.step), context: context) == .integer(1))
    #expect(value(.context(.hintsUsed(step: "s")), context: context) == .integer(3))
    #expect(value(.context(.hintsUsed(step: "t")), context: context) == .integer(0))
  }

  @Test("of types that do not fit are NULL, never a trap")
  func types() {
    #expect(value(.sum([.literal(.string("1"))])) == nil)
    #expect(value(.field(.literal(.integer(1)), "x")) == nil)
    #expect(value(.accepts(.literal(.integer(1)), TextKey(accepted: ["1"]))) == nil)
    #expect(value(.not(.literal(.string("true")))) == nil)
  }
}
