import Assessment
import Testing

@testable import Scoring

@Suite("Means, weights and reverse keys")
struct RatingScaleTests {
  private func scorer(
    rule: Scale.Rule, terms: [Scale.Term], items: Int, missing: MissingPolicy? = nil
  ) throws -> Scorer {
    try Fixture.scorer(
      Fixture.definition(
        (1...items).map { Fixture.statement("p\($0)") },
        scales: [Scale(id: "s", title: "S", rule: rule, terms: terms, missing: missing)]))
  }

  private func terms(_ count: Int) -> [Scale.Term] {
    (1...count).map { Scale.Term(item: "p\($0)") }
  }

  @Test("A mean turns reverse-keyed answers round")
  func mean() throws {
    let scorer = try scorer(
      rule: .mean,
      terms: [Scale.Term(item: "p1"), Scale.Term(item: "p2", isReversed: true)], items: 2)
    // 4 and 6 - 1 = 5.
    let score = scorer.profile([point(4), point(1)]).scales[0]
    #expect(score.raw == 4.5)
    #expect(score.minimum == 1)
    #expect(score.maximum == 5)
  }

  @Test("Reversing twice is the answer itself", arguments: 1...5)
  func reverseTwice(answer: Int) throws {
    let reversed = try scorer(
      rule: .sum, terms: [Scale.Term(item: "p1", isReversed: true)], items: 1)
    let once = try #require(reversed.raw([point(answer)]))
    #expect(once == Double(6 - answer))
    #expect(reversed.raw([point(Int(once))]) == Double(answer))
  }

  @Test("A mean needs 80 % answered: 79 of 100 are too few, 80 are enough")
  func eighty() throws {
    let scorer = try scorer(rule: .mean, terms: terms(100), items: 100)
    func line(_ answered: Int) -> [ItemResponse] {
      Array(repeating: point(4), count: answered)
        + Array(repeating: .omitted, count: 100 - answered)
    }
    #expect(scorer.raw(line(79)) == nil)
    #expect(scorer.raw(line(80)) == 4)
    #expect(scorer.raw(line(100)) == 4)
  }

  @Test("Four of five answered are 80 %", arguments: [ItemResponse.omitted, .notReached])
  func fourOfFive(missing: ItemResponse) throws {
    let scorer = try scorer(rule: .mean, terms: terms(5), items: 5)
    #expect(scorer.raw([point(1), point(2), point(3), point(5), missing]) == 2.75)
    #expect(scorer.raw([point(1), point(2), point(3), missing, missing]) == nil)
  }

  @Test("Items outside the sitting do not count as unanswered")
  func notPresented() throws {
    let scorer = try scorer(rule: .mean, terms: terms(5), items: 5)
    let absent = ItemResponse.state(.notPresented, AnsweredEntries([]))
    let score = scorer.profile([point(2), point(3), absent, absent, absent]).scales[0]
    #expect(score.raw == 2.5)
    #expect(score.counts[.notPresented] == 3)
    #expect(scorer.raw([absent, absent, absent, absent, absent]) == nil)
  }

  @Test("The range of a sum is that of the items presented")
  func presentedRange() throws {
    let scorer = try scorer(rule: .sum, terms: terms(5), items: 5)
    let absent = ItemResponse.state(.notPresented, AnsweredEntries([]))
    let score = scorer.profile([point(2), point(3), absent, absent, absent]).scales[0]
    #expect(score.raw == 5)
    #expect(score.minimum == 2)
    #expect(score.maximum == 10)
  }

  @Test("A weighted scale is the weighted mean of what was answered")
  func weighted() throws {
    let scorer = try scorer(
      rule: .weighted,
      terms: [
        Scale.Term(item: "p1", weight: 3), Scale.Term(item: "p2", weight: 1),
        Scale.Term(item: "p3", weight: 1, isReversed: true),
      ], items: 3, missing: MissingPolicy(minimumAnswered: 0.5))
    // (3 * 5 + 1 * 2 + 1 * (6 - 4)) / 5.
    #expect(scorer.raw([point(5), point(2), point(4)]) == 3.8)
    // (3 * 5 + 1 * 2) / 4.
    #expect(scorer.raw([point(5), point(2), .omitted]) == 4.25)
    #expect(scorer.raw([point(5), .omitted, .omitted]) == nil)
  }

  @Test("Weights enter a sum and its range, negative ones too")
  func weightedSum() throws {
    let scorer = try scorer(
      rule: .sum,
      terms: [Scale.Term(item: "p1", weight: 2), Scale.Term(item: "p2", weight: -1)], items: 2)
    let score = scorer.profile([point(4), point(3)]).scales[0]
    #expect(score.raw == 5)
    #expect(score.minimum == -3)
    #expect(score.maximum == 9)
  }

  @Test("An unanswered reverse-keyed statement adds nothing to a sum")
  func reversedOmission() throws {
    let items = [Fixture.choice("n1"), Fixture.choice("n2")]
    let scorer = try Fixture.scorer(
      Fixture.definition(
        items,
        scales: [
          Scale(
            id: "s", title: "S",
            terms: [Scale.Term(item: "n1"), Scale.Term(item: "n2", isReversed: true)])
        ]))
    // The rule gives 0 to no answer; turned round that would be a point for nothing.
    #expect(scorer.raw([.index(0), .omitted]) == 1)
    #expect(scorer.raw([.index(0), .index(1)]) == 2)
  }

  @Test("Nothing answered is no sum of statements, not 0")
  func nothing() throws {
    let scorer = try scorer(rule: .sum, terms: terms(3), items: 3)
    #expect(scorer.raw([.omitted, .omitted, .omitted]) == nil)
    #expect(scorer.raw([]) == nil)
  }

  @Test("A kept draft scores and keeps its state; a dropped one does neither")
  func drafts() throws {
    let scorer = try scorer(rule: .sum, terms: terms(2), items: 2)
    let entries = AnsweredEntries([
      ResponseEntry(ResponseVariable.defaultID, Entry(.integer(4)))
    ])
    let kept = scorer.profile([.state(.timedOutDraft, entries), point(1)])
    #expect(kept.scales[0].raw == 5)
    #expect(kept.scales[0].counts[.timedOutDraft] == 1)
    #expect(kept.items?[0].state == .timedOutDraft)
    #expect(kept.items?[0].response == .integer(4))
    let dropped = scorer.profile([.state(.omitted, entries), point(1)])
    #expect(dropped.scales[0].raw == 1)
    #expect(dropped.items?[0].response == nil)
  }
}
