import Assessment
import Testing

@testable import Scoring

@Suite("Sums, formula scoring and rates")
struct AbilityScaleTests {
  private func scorer(
    rule: Scale.Rule, penalty: Double = 0, points: [Double] = [1, 1, 1, 1],
    missing: MissingPolicy? = nil
  ) throws -> Scorer {
    let items = points.enumerated().map { Fixture.choice("n\($0.offset + 1)", points: $0.element) }
    return try Fixture.scorer(
      Fixture.definition(
        items,
        scales: [
          Scale(
            id: "ability", title: "Ability", rule: rule,
            terms: items.map { Scale.Term(item: $0.id, penalty: penalty) }, missing: missing)
        ]))
  }

  @Test("A sum adds the points of right answers")
  func sum() throws {
    let scorer = try scorer(rule: .sum, points: [1, 2, 1, 3])
    let score = scorer.profile([.index(0), .index(0), .index(1), .omitted]).scales[0]
    #expect(score.raw == 3)
    #expect(score.minimum == 0)
    #expect(score.maximum == 7)
  }

  @Test("A sum is never prorated unless asked")
  func prorate() throws {
    let answers: [ItemResponse] = [.index(0), .index(1), .omitted, .notReached]
    #expect(try scorer(rule: .sum).raw(answers) == 1)
    let prorating = MissingPolicy(minimumAnswered: 0, isProrated: true)
    // One right of two answered, stretched to four.
    #expect(try scorer(rule: .sum, missing: prorating).raw(answers) == 2)
    #expect(try scorer(rule: .sum, missing: prorating).raw([.omitted, .omitted]) == nil)
  }

  @Test("All omitted sums to 0, none reached is no score")
  func nothing() throws {
    let scorer = try scorer(rule: .sum)
    #expect(scorer.raw(Array(repeating: .omitted, count: 4)) == 0)
    #expect(scorer.raw(Array(repeating: .notReached, count: 4)) == nil)
    #expect(scorer.raw([]) == nil)
  }

  @Test("All omitted sums to 0 also where rules leave no answer without a score")
  func nullRules() throws {
    let choice = Fixture.choice("n1")
    let keyed = Item(
      id: "n1", type: .choice, steps: choice.steps, responses: choice.responses,
      outcomes: choice.outcomes,
      rule: Rule([
        .set(
          outcome: OutcomeVariable.score,
          .map(.response(ResponseVariable.defaultID), Mapping(["a": 1])))
      ]))
    let scorer = try Fixture.scorer(
      Fixture.definition(
        [keyed], scales: [Scale(id: "s", title: "S", terms: [Scale.Term(item: "n1")])]))
    #expect(scorer.raw([.omitted]) == 0)
    #expect(scorer.profile([.omitted]).items?[0].score == nil)
    #expect(scorer.raw([.index(1)]) == 0)
    #expect(scorer.raw([.notReached]) == nil)
  }

  @Test("Formula scoring takes a third of a point for each wrong answer among four options")
  func formula() throws {
    let scorer = try scorer(rule: .formula, penalty: 1.0 / 3)
    // Two right, one wrong, one omitted: 2 - 1/3.
    let score = scorer.profile([.index(0), .index(0), .index(2), .omitted]).scales[0]
    #expect((try #require(score.raw) - 5.0 / 3).magnitude < 1e-12)
    #expect(score.minimum.map { ($0 + 4.0 / 3).magnitude < 1e-12 } == true)
    #expect(score.maximum == 4)
    // One right and three wrong is what blind guessing gives.
    let guessed = try #require(scorer.raw([.index(0), .index(1), .index(2), .index(3)]))
    #expect(guessed.magnitude < 1e-12)
  }

  @Test("Formula scoring ignores omitted and not reached, whichever they are")
  func formulaMissing() throws {
    let scorer = try scorer(rule: .formula, penalty: 1.0 / 3)
    let answered: [ItemResponse] = [.index(0), .index(1)]
    let expected = try #require(scorer.raw(answered + [.omitted, .omitted]))
    #expect((expected - 2.0 / 3).magnitude < 1e-12)
    #expect(scorer.raw(answered + [.notReached, .omitted]) == expected)
    #expect(scorer.raw(answered) == expected)
    #expect(
      scorer.raw(answered + [.state(.timedOutEmpty, AnsweredEntries([])), .notReached]) == expected)
    #expect(scorer.raw(Array(repeating: .omitted, count: 4)) == 0)
  }

  @Test("Under formula scoring a wrong answer to a two-point item costs twice as much")
  func formulaPoints() throws {
    let scorer = try scorer(rule: .formula, penalty: 1.0 / 3, points: [2, 1, 1, 1])
    let raw = try #require(scorer.raw([.index(1), .index(0), .omitted, .omitted]))
    #expect((raw - (1 - 2.0 / 3)).magnitude < 1e-12)
  }

  @Test("A rate is what is right for each minute spent on the scale's items")
  func perMinute() throws {
    let scorer = try scorer(rule: .perMinute)
    // Three right in 45 s.
    let answers: [ItemResponse] = [.index(0), .index(0), .index(0), .index(1)]
    let score = scorer.profile(answers, latenciesMs: [10_000, 15_000, 12_000, 8_000]).scales[0]
    #expect(score.raw == 4)
    #expect(score.minimum == nil)
    #expect(score.maximum == nil)
  }

  @Test("A rate counts the time of omitted items, and not reached items have none")
  func perMinuteMissing() throws {
    let scorer = try scorer(rule: .perMinute)
    let answers: [ItemResponse] = [.index(0), .omitted, .notReached, .notReached]
    #expect(scorer.raw(answers, latenciesMs: [20_000, 10_000, -1, -1]) == 2)
  }

  @Test("A rate without times, or with no time at all, is no score")
  func perMinuteUntimed() throws {
    let scorer = try scorer(rule: .perMinute)
    let answers: [ItemResponse] = [.index(0), .index(0), .notReached, .notReached]
    #expect(scorer.raw(answers) == nil)
    #expect(scorer.raw(answers, latenciesMs: [20_000, -1, -1, -1]) == nil)
    #expect(scorer.raw(answers, latenciesMs: [0, 0, -1, -1]) == nil)
  }

  @Test("One more right answer never lowers a sum", arguments: [Scale.Rule.sum, .formula])
  func monotone(rule: Scale.Rule) throws {
    let scorer = try scorer(rule: rule, penalty: 1.0 / 3)
    let slots: [ItemResponse] = [.notReached, .omitted, .index(0), .index(1), .index(3)]
    for number in 0..<625 {
      var rest = number
      var line: [ItemResponse] = []
      for _ in 0..<4 {
        line.append(slots[rest % 5])
        rest /= 5
      }
      let before = scorer.raw(line) ?? -.infinity
      for place in 0..<4 where line[place] != .index(0) {
        var better = line
        better[place] = .index(0)
        #expect(try #require(scorer.raw(better)) >= before, "\(line) at \(place)")
      }
    }
  }

  @Test("A rule that takes points for no answer is followed by a sum")
  func penalisedOmission() throws {
    let choice = Fixture.choice("n1")
    let strict = Item(
      id: "n1", type: .choice, steps: choice.steps, responses: choice.responses,
      outcomes: [OutcomeVariable(minimum: -0.5, maximum: 1)],
      rule: Rule([
        .if(
          [
            .init(
              .isNull(.response(ResponseVariable.defaultID)),
              [.set(outcome: OutcomeVariable.score, .literal(.float(-0.5)))])
          ], else: choice.rule.statements)
      ]))
    let scorer = try Fixture.scorer(
      Fixture.definition(
        [strict, Fixture.choice("n2")],
        scales: [
          Scale(
            id: "s", title: "S",
            terms: [Scale.Term(item: "n1"), Scale.Term(item: "n2")])
        ]))
    #expect(scorer.raw([.omitted, .index(0)]) == 0.5)
  }
}
