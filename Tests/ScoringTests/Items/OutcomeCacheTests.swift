import Assessment
import Testing

@testable import Scoring

@Suite("Answers met before")
struct OutcomeCacheTests {
  /// A text that is right however it is composed, and a number.
  private func scorer() throws -> Scorer {
    let interaction = Interaction(
      response: ResponseVariable.defaultID, kind: .text(TextInteraction(maximumLength: 80)))
    let text = Item(
      id: "t1", type: .text, steps: [Step(id: "1", content: [.interaction(interaction)])],
      responses: [ResponseVariable(base: .string)],
      outcomes: [OutcomeVariable(minimum: 0, maximum: 1)],
      rule: Rule([
        .set(
          outcome: OutcomeVariable.score,
          .accepts(
            .response(ResponseVariable.defaultID), TextKey(accepted: ["caf\u{E9}", "K", "yes"])))
      ]))
    return try Fixture.scorer(
      Fixture.definition(
        [text, Fixture.number("n1"), Fixture.number("n2")],
        scales: [
          Scale(id: "s", title: "S", terms: [Scale.Term(item: "t1"), Scale.Term(item: "n1")])
        ]))
  }

  private func answer(_ value: Value, typed: String? = nil) -> ItemResponse {
    if case .float(let number) = value, let typed { return .number(number, typed: typed) }
    return .entries(
      AnsweredEntries([ResponseEntry(ResponseVariable.defaultID, Entry(value, typed: typed))]))
  }

  @Test("A record's profile is the same whatever was scored before it")
  func history() throws {
    let scorer = try scorer()
    let texts = ["yes", "no", "caf\u{E9}", "cafe\u{301}", "K", "\u{212A}", "", "YES"]
    let numbers: [Double] = [18, 0, -0.0, 17.9, 18]
    var lines: [ResponseLine] = []
    for text in texts {
      for number in numbers {
        lines.append(
          ResponseLine(
            candidate: text,
            responses: [
              answer(.string(text), typed: text), answer(.float(number), typed: "\(number)"),
              answer(.float(18), typed: "18,0"),
            ]))
      }
    }
    var shared = scorer.makeBuffers()
    for line in lines + lines.reversed() {
      var fresh = scorer.makeBuffers()
      let expected = scorer.profile(of: line, id: "p", buffers: &fresh)
      let found = scorer.profile(of: line, id: "p", buffers: &shared)
      #expect(found == expected)
      // Equal texts may be written differently; the profile keeps what was written.
      let response = found.items?[0].response?.text
      #expect(response.map { Array($0.utf8) } == Array(line.candidate.utf8))
      #expect(found.items?[1].typed == expected.items?[1].typed)
      #expect(found.items?[1].response?.number?.sign == expected.items?[1].response?.number?.sign)
    }
  }

  @Test("The same number in another item is another answer")
  func items() throws {
    var cache = OutcomeCache()
    let item = Fixture.number("n1")
    let outcome = ItemOutcome(of: item, entries: [], response: .float(1), readers: [])
    let place = try #require(OutcomeCache.place(of: .float(1), item: 0))
    cache.keep(outcome, of: .float(1), item: 0, at: place)
    #expect(cache.outcome(of: .float(1), item: 0, at: place) === outcome)
    #expect(cache.outcome(of: .float(1), item: 1, at: place) == nil)
    #expect(cache.outcome(of: .float(2), item: 0, at: place) == nil)
  }

  @Test("A typed number scores like the entry that says the same", arguments: [18, -0.0, 17.25])
  func typedNumbers(number: Double) throws {
    let scorer = try scorer()
    let entry = ResponseEntry(
      ResponseVariable.defaultID, Entry(.float(number), typed: "\(number)"))
    func profile(_ response: ItemResponse) -> Profile {
      var buffers = scorer.makeBuffers()
      let line = ResponseLine(candidate: "c", responses: [.omitted, response, .notReached])
      return scorer.profile(of: line, id: "p", buffers: &buffers)
    }
    let found = profile(.number(number, typed: "\(number)"))
    #expect(found == profile(.entries(AnsweredEntries([entry]))))
    #expect(found.items?[1].state == .answered)
    #expect(found.items?[1].response?.number?.sign == number.sign)
  }

  @Test("Numbers that share places keep their own outcomes")
  func numbers() {
    var cache = NumberCache()
    let item = Fixture.number("n1")
    var kept: [ItemOutcome] = []
    for number in 0..<20_000 {
      let outcome = ItemOutcome(
        of: item, entries: [], response: .float(Double(number)), readers: [])
      kept.append(outcome)
      cache.keep(outcome, of: Double(number), item: 0)
      #expect(cache.outcome(of: Double(number), item: 0) === outcome)
    }
    let found = kept.indices.filter { number in
      let outcome = cache.outcome(of: Double(number), item: 0)
      return outcome != nil && outcome === kept[number]
    }
    let wrong = kept.indices.filter { number in
      let outcome = cache.outcome(of: Double(number), item: 0)
      return outcome != nil && outcome !== kept[number]
    }
    #expect(found.count > 4_000)
    #expect(wrong.isEmpty)
    #expect(cache.outcome(of: 19_999, item: 1) == nil)
  }

  @Test(
    "Values that may be equal and look different are not kept",
    arguments: [
      .float(-0.0), .string("cafe\u{301}"), .string(String(repeating: "a", count: 65)),
      .multiple([.identifier("\u{E9}")]), .record([Value.Field("a", .float(-0.0))]),
    ] as [Value])
  func notKept(value: Value) {
    #expect(OutcomeCache.place(of: value, item: 0) == nil)
  }

  @Test(
    "Places lie within the cache",
    arguments: [
      .float(18), .float(0), .integer(.max), .integer(.min), .boolean(true), .string(""),
      .ordered([.identifier("b"), .identifier("a")]),
      .record([Value.Field("best", .identifier("a")), Value.Field("worst", nil)]),
    ] as [Value])
  func places(value: Value) throws {
    for item in [0, 1, 5000, Int.max] {
      let place = try #require(OutcomeCache.place(of: value, item: item))
      #expect((0..<8192).contains(place))
    }
  }
}
