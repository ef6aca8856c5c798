import Assessment
import Delivery
import Testing

@Suite("Each way to respond")
struct InteractionTests {
  private static let set = ResponseSet(
    id: "agree", points: (1...5).map { ResponseSet.Point(value: $0, label: "") })
  private static let ranking = Interaction.Kind.order(
    OrderInteraction(options: options("a", "b", "c")))
  private static let pairs = Interaction.Kind.match(
    MatchInteraction(entries: options("x", "y"), options: options("a", "b")))
  private static let reusing = Interaction.Kind.match(
    MatchInteraction(
      entries: options("x", "y"), options: options("a", "b"), allowsReuse: true))
  private static let extremes = Interaction.Kind.bestWorst(options("a", "b", "c"))
  private static let ratings = Interaction.Kind.rateEach(
    actions: options("a", "b"), responses: set)
  private static let rating = Interaction.Kind.rating(RatingInteraction(responses: set))
  private static let text = Interaction.Kind.text(TextInteraction(maximumLength: 20))

  private static func rated(_ fields: KeyValuePairs<String, Int>) -> Value {
    .record(fields.map { Value.Field($0.key, .integer($0.value)) })
  }

  @Test(
    "takes what it offers, and tells a whole answer from a part of one",
    arguments: [
      (ranking, ordered("b"), false), (ranking, ordered("b", "a", "c"), true),
      (pairs, record(["x": "a"]), false), (pairs, record(["x": "a", "y": nil]), false),
      (pairs, record(["x": "a", "y": "b"]), true),
      (reusing, record(["x": "a", "y": "a"]), true),
      (extremes, record(["best": "a"]), false),
      (extremes, record(["best": "a", "worst": "b"]), true),
      (ratings, rated(["a": 3]), false), (ratings, rated(["a": 3, "b": 5]), true),
      (rating, .integer(5), true), (text, .string("so"), true),
    ])
  func taken(kind: Interaction.Kind, value: Value, isWhole: Bool) {
    var sitting = Sitting.begun(
      assessment(section("main", [item("n1", .matching, kind, isRequired: true)])))
    #expect(sitting.act(.next) == .answerRequired("n1"))
    sitting.act(.enter(response: "RESPONSE", Entry(value)))
    #expect(sitting.value("n1") == value)
    #expect(sitting.act(.next) == (isWhole ? nil : .answerRequired("n1")))
  }

  @Test(
    "does not take what it does not offer",
    arguments: [
      (ranking, ordered("z")), (ranking, ordered("a", "a")), (ranking, picked("a")),
      (pairs, record(["x": "a", "y": "a"])), (pairs, record(["x": "z"])),
      (pairs, record(["z": "a"])), (pairs, .identifier("a")),
      (extremes, record(["middle": "a"])), (extremes, record(["best": "z"])),
      (ratings, rated(["a": 6])), (ratings, rated(["z": 1])), (ratings, record(["a": "x"])),
      (rating, .integer(0)), (rating, .identifier("1")), (text, .integer(1)),
      (ranking, .ordered([])), (pairs, record(["x": nil])), (.consent, .boolean(true)),
    ])
  func refused(kind: Interaction.Kind, value: Value) {
    var sitting = Sitting.begun(
      assessment(section("main", [item("n1", .matching, kind)])))
    sitting.act(.enter(response: "RESPONSE", Entry(value)))
    #expect(sitting.value("n1") == nil)
    #expect(sitting.durability == .echo)
  }

  @Test("an empty text that was typed is an answer, and a cleared one is none")
  func emptyText() {
    var sitting = Sitting.begun(assessment(section("main", [item("n1", .text, Self.text)])))
    sitting.act(.enter(response: "RESPONSE", Entry(.string(""), typed: "")))
    sitting.act(.next)
    #expect(sitting.state("n1") == .answered)
    sitting.act(.back)
    sitting.act(.enter(response: "RESPONSE", nil))
    sitting.act(.next)
    #expect(sitting.state("n1") == .omitted)
    #expect(sitting.record.items[0].changes == 1)
  }

  @Test(
    "counts as a change what takes something back, not what adds to it",
    arguments: [
      (ranking, [ordered("a"), ordered("a", "b"), ordered("a", "b", "c")], 0),
      (ranking, [ordered("a"), ordered("b", "a")], 1),
      (pairs, [record(["x": "a"]), record(["x": "a", "y": "b"])], 0),
      (pairs, [record(["x": "a"]), record(["x": "b"])], 1),
      (extremes, [record(["best": "a"]), record(["worst": "b"])], 1),
      (rating, [.integer(1), .integer(2), .integer(1)], 2),
    ])
  func changes(kind: Interaction.Kind, values: [Value], count: Int) {
    var sitting = Sitting.begun(assessment(section("main", [item("n1", .matching, kind)])))
    for value in values { sitting.act(.enter(response: "RESPONSE", Entry(value))) }
    #expect(sitting.record.items[0].changes == count)
  }

  @Test("a typed answer changes when the item is left, not with every key")
  func typedChanges() {
    var sitting = Sitting.begun(assessment(section("main", [number("n1"), number("n2")])))
    for text in ["1", "12", "1", "18"] { sitting.type(text) }
    sitting.act(.next)
    #expect(sitting.record.items[0].changes == 0)
    sitting.act(.previous)
    sitting.type("19")
    sitting.act(.next)
    #expect(sitting.record.items[0].changes == 1)
  }

  @Test(
    "is shown with its options in the order drawn, fixed ones at their place",
    arguments: [
      Interaction.Kind.choice(ChoiceInteraction(options: options("a", "b", "c", "d", "last"))),
      .order(OrderInteraction(options: options("a", "b", "c", "d", "last"))),
      .match(
        MatchInteraction(entries: options("x"), options: options("a", "b", "c", "d", "last"))),
      .bestWorst(options("a", "b", "c", "d", "last")),
      .rateEach(actions: options("a", "b", "c", "d", "last"), responses: set),
    ])
  func shuffled(kind: Interaction.Kind) throws {
    var orders: Set<[String]> = []
    for seed in 0..<20 {
      let sitting = Sitting.begun(
        assessment(
          section("main", [item("n1", .matching, kind, inTable: true, shuffles: true)])),
        seed: UInt64(seed))
      guard case .item(let screen) = sitting.screen else { return }
      let interaction = try #require(screen.steps[0].content.interactions.first)
      let shown =
        switch interaction.kind {
        case .choice(let choice): choice.options
        case .order(let order): order.options
        case .match(let match): match.options
        case .bestWorst(let options): options
        case .rateEach(let actions, _): actions
        default: [Option]()
        }
      let ids = shown.map(\.id)
      #expect(ids.last == "last")
      #expect(ids == sitting.record.items[0].options.first?.order)
      orders.insert(ids)
    }
    #expect(orders.count > 5)
  }
}
