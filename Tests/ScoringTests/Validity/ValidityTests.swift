import Assessment
import Testing

@testable import Scoring

@Suite("Validity indices")
struct ValidityTests {
  private let items =
    (1...8).map { Fixture.statement("p\($0)") } + [Fixture.choice("n1"), Fixture.choice("n2")]

  private func result(
    _ kind: ValidityIndex.Kind, items names: [String] = [], threshold: Double? = nil,
    basis: String? = "author", _ responses: [ItemResponse], latenciesMs: [Int] = []
  ) throws -> ValidityResult {
    let index = ValidityIndex(
      id: "v", kind: kind, items: names, threshold: threshold, basis: basis, meaning: "Why.")
    let scorer = try Fixture.scorer(
      Fixture.definition(items, scales: [], validity: [index]))
    return try #require(scorer.profile(responses, latenciesMs: latenciesMs).validity("v"))
  }

  private let answers = [3, 3, 3, 4, 4, 2, 3, 3].map { point($0) }

  @Test("The longest run is of statements alone unless items are named")
  func longestRun() throws {
    #expect(try result(.longestRun, answers + [.index(2), .index(2)]).value == 3)
    let named = try result(
      .longestRun, items: ["p7", "p8", "n1", "n2"], answers + [.index(2), .index(2)])
    // The third options of two choices go on the run of threes.
    #expect(named.value == 4)
    #expect(try result(.longestRun, [.omitted]).value == nil)
  }

  @Test("An omission ends a run; an item outside the sitting does not")
  func runGaps() throws {
    let absent = ItemResponse.state(.notPresented, AnsweredEntries([]))
    #expect(try result(.longestRun, [point(3), absent, point(3), point(3)]).value == 3)
    #expect(try result(.longestRun, [point(3), .omitted, point(3), point(3)]).value == 2)
  }

  @Test("In a battery an index looks at its own assessment")
  func battery() throws {
    func part(_ validity: [ValidityIndex]) -> AssessmentDefinition {
      Fixture.definition(
        (1...2).map { Fixture.statement("p\($0)") }, scales: [], validity: validity)
    }
    let run = ValidityIndex(id: "run", kind: .longestRun, meaning: "")
    let battery = AssessmentDefinition(
      id: "battery", version: "1.0.0", language: "en", title: "Battery",
      parts: [
        .include(Include(name: "first", definition: part([run]))),
        .include(Include(name: "second", definition: part([]))),
      ], validity: [run])
    let profile = try Fixture.scorer(battery).profile([point(3), point(3), point(3), point(3)])
    #expect(profile.validity("first/run")?.value == 2)
    #expect(profile.validity("run")?.value == 4)
  }

  @Test("A flag needs a threshold and a basis, and starts at the threshold")
  func flags() throws {
    #expect(try result(.longestRun, threshold: 3, answers).isFlagged == true)
    #expect(try result(.longestRun, threshold: 4, answers).isFlagged == false)
    #expect(try result(.longestRun, answers).isFlagged == nil)
    let unfounded = try result(.longestRun, threshold: 3, basis: nil, answers)
    #expect(unfounded.isFlagged == nil)
    #expect(unfounded.threshold == 3)
    #expect(unfounded.value == 3)
    #expect(try result(.longestRun, threshold: 3, []).isFlagged == nil)
    #expect(try result(.longestRun, threshold: 3, answers).meaning == "Why.")
  }

  @Test("Variability is the sample SD and flags below its threshold, not at it")
  func variability() throws {
    let line = [1, 5, 1, 5, 1, 5, 1, 5].map { point($0) }
    // Deviations of 2 from 3: sqrt(8 * 4 / 7).
    let value = try #require(try result(.responseVariability, line).value)
    #expect((value - (32.0 / 7).squareRoot()).magnitude < 1e-12)
    let flat = Array(repeating: point(3), count: 8)
    #expect(try result(.responseVariability, threshold: 0.5, flat).isFlagged == true)
    #expect(try result(.responseVariability, threshold: 0, flat).isFlagged == false)
    #expect(try result(.responseVariability, [point(3)]).value == nil)
  }

  @Test("Infrequent answers are counted; an omission is none")
  func infrequency() throws {
    let kind = ValidityIndex.Kind.infrequency([
      .init(item: "p1", answers: ["4", "5"]), .init(item: "p2", answers: ["1"]),
      .init(item: "n1", answers: ["c"]),
    ])
    let none = Array(repeating: ItemResponse.notReached, count: 6)
    #expect(try result(kind, [point(5), point(1)] + none + [.index(2)]).value == 3)
    #expect(try result(kind, [point(4), point(2)] + none + [.index(0)]).value == 1)
    #expect(try result(kind, [.omitted, .omitted] + none).value == 0)
    #expect(try result(kind, []).value == nil)
  }

  @Test("Instructed answers that were not given are counted; an omission is one")
  func attention() throws {
    let kind = ValidityIndex.Kind.attention([
      .init(item: "p1", answers: ["2"]), .init(item: "p2", answers: ["2"]),
    ])
    #expect(try result(kind, [point(2), point(2)]).value == 0)
    #expect(try result(kind, [point(3), point(2)]).value == 1)
    #expect(try result(kind, [.omitted, point(2)]).value == 1)
    #expect(try result(kind, [.notReached, point(2)]).value == 0)
    #expect(try result(kind, []).value == nil)
  }

  @Test("Pairs differ by their mean absolute difference, opposite ones turned round")
  func inconsistency() throws {
    let kind = ValidityIndex.Kind.inconsistency([
      .init(first: "p1", second: "p2", isOpposite: false),
      .init(first: "p3", second: "p4", isOpposite: true),
      .init(first: "p5", second: "p6", isOpposite: false),
    ])
    // |4 - 5| = 1; |5 - (6 - 2)| = 1; the third pair lacks an answer.
    let line = [point(4), point(5), point(5), point(2), point(1), .omitted]
    #expect(try result(kind, line).value == 1)
    #expect(try result(kind, [.omitted]).value == nil)
  }

  @Test("Too fast is a share of the answers that have a time")
  func tooFast() throws {
    let value = try result(
      .tooFast(underMs: 1000), [point(1), point(1), point(1), .omitted, point(1)],
      latenciesMs: [999, 1000, 5, 5, -1, -1, -1, -1, -1, -1]
    ).value
    #expect(value == 2.0 / 3)
    #expect(try result(.tooFast(underMs: 1000), answers).value == nil)
  }

  @Test("The share omitted is of the items the person came to")
  func omittedShare() throws {
    let line: [ItemResponse] = [
      point(1), .omitted, .state(.timedOutEmpty, AnsweredEntries([])), point(2), .notReached,
    ]
    #expect(try result(.omittedShare, line).value == 0.5)
    #expect(try result(.omittedShare, items: ["p1", "p4"], line).value == 0)
    #expect(try result(.omittedShare, []).value == nil)
  }

  @Test("An index of an item that does not exist is an error")
  func unknown() {
    let index = ValidityIndex(id: "v", kind: .longestRun, items: ["p99"], meaning: "")
    #expect(throws: ScorerError.unknownItem("p99", in: "v")) {
      try Fixture.scorer(Fixture.definition(items, scales: [], validity: [index]))
    }
  }
}
