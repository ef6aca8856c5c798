import Analysis
import Assessment
import Psychometrics
import Testing

@Suite("Lines of responses as categories")
struct ScoredItemTests {
  private let definition = Fixture.definition(
    [
      Fixture.choice("c"), Fixture.choice("d", points: 2), Fixture.statement("s"),
      Fixture.statement("r"),
    ],
    scales: [
      Scale(
        id: "agree", title: "Agree",
        terms: [Scale.Term(item: "s"), Scale.Term(item: "r", isReversed: true)]),
      Scale(id: "know", title: "Know", terms: [Scale.Term(item: "d"), Scale.Term(item: "c")]),
      Scale(
        id: "both", title: "Both", parts: [Scale.Part(scale: "know"), Scale.Part(scale: "agree")]),
    ])

  /// The categories of one line, nil where missing.
  private func categories(
    _ responses: [ItemResponse], scale: String?, model: ModelName,
    omission: OmissionPolicy = .wrong
  ) throws -> [Int?] {
    let scorer = try Fixture.scorer(definition)
    var collector = try CategoryCollector(
      AnalysisItems(definition, scorer: scorer, scale: scale), scorer: scorer, model: model,
      omission: omission)
    try collector.add(ResponseLine(candidate: "x", responses: responses))
    let matrix = try #require(collector.responses)
    return (0..<matrix.itemCount).map { matrix[0, $0] }
  }

  @Test("A scale's items come in its order; points above the least are the category")
  func graded() throws {
    let line: [ItemResponse] = [.index(0), .index(0), .index(3), .index(0)]
    #expect(try categories(line, scale: "know", model: .graded) == [2, 1])
    #expect(try categories(line, scale: "agree", model: .graded) == [3, 4])
    #expect(try categories(line, scale: "both", model: .graded) == [2, 1, 3, 4])
    #expect(try categories(line, scale: nil, model: .graded) == [1, 2, 3, 4])
  }

  @Test("Under a dichotomous model full credit is 1 and anything less 0")
  func dichotomous() throws {
    #expect(try categories([.index(0), .index(0)], scale: "know", model: .rasch) == [1, 1])
    #expect(try categories([.index(1), .index(1)], scale: "know", model: .rasch) == [0, 0])
  }

  @Test("Omitted is wrong where there is a right answer, or missing; a statement is missing")
  func omissions() throws {
    let line: [ItemResponse] = [.omitted, .notReached, .omitted, .index(1)]
    #expect(try categories(line, scale: nil, model: .graded) == [0, nil, nil, 3])
    #expect(
      try categories(line, scale: nil, model: .graded, omission: .notPresented)
        == [nil, nil, nil, 3])
  }

  @Test(
    "Scales that do not exist, other outcomes and statements under a dichotomous model are refused")
  func refuses() throws {
    func rule(_ scale: String?, _ model: ModelName, _ definition: AssessmentDefinition) -> String? {
      do {
        let scorer = try Fixture.scorer(definition)
        _ = try CategoryCollector(
          AnalysisItems(definition, scorer: scorer, scale: scale), scorer: scorer, model: model)
        return nil
      } catch {
        return (error as? AnalysisError)?.rule
      }
    }
    #expect(rule("nobody", .graded, definition) == "unknown-scale")
    #expect(rule("agree", .rasch, definition) == "dichotomous-model")
    #expect(rule("know", .rasch, definition) == nil)
    #expect(rule(nil, .graded, Fixture.definition([], scales: [])) == "no-items")
  }

  @Test("A score between two points is no category, and its line is left out")
  func refusesParts() throws {
    let half = Fixture.definition([Fixture.choice("h", points: 0.5)], scales: [])
    let scorer = try Fixture.scorer(half)
    var collector = try CategoryCollector(
      AnalysisItems(half, scorer: scorer, scale: nil), scorer: scorer, model: .graded)
    #expect(throws: ResponseError.self) {
      try collector.add(ResponseLine(candidate: "x", responses: [.index(0)]))
    }
    try collector.add(ResponseLine(candidate: "y", responses: [.index(1)]))
    #expect(collector.responses?.personCount == 1)
  }
}
