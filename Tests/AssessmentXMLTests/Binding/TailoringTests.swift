import Assessment
import AssessmentXML
import Psychometrics
import Testing

@Suite("Adaptive and multi-stage sections")
struct TailoringTests {
  private func section(_ id: String, of text: String = Definitions.everything) throws -> Section {
    let definition = try #require(Definitions.check(text).definition)
    for case .section(let section) in definition.parts where section.id == id { return section }
    throw Definitions.Missing()
  }

  private func rules(_ id: String, of text: String = Definitions.everything) throws -> AdaptiveRules
  {
    guard case .adaptive(let rules) = try section(id, of: text).tailoring else {
      throw Definitions.Missing()
    }
    return rules
  }

  @Test("become the rules that they spell")
  func everything() throws {
    let test = try #require(
      SequentialProbabilityRatioTest(cut: 0.5, halfWidth: 0.25, alpha: 0.04, beta: 0.06))
    #expect(
      try rules("precise")
        == AdaptiveRules(
          scale: "ability", startTheta: 0.5, start: .fixed(["q2", "q1"]),
          selection: .expectedInformation(.observed), minimum: 2, maximum: 3,
          stopping: .any([
            .precision(standardError: 0.35), .information(0.1), .change(0.05),
            .classification(cuts: [-1, 1], confidence: 0.9), .probabilityRatio(test),
          ]),
          content: [
            .init(id: "words", share: 2, maximum: 2, items: ["q1", "q2"]),
            .init(id: "figures", share: 1, items: ["q3"]),
          ], enemies: [["q1", "q3"]], exposure: .sympsonHetter, controls: "seen"))
  }

  @Test("have their defaults")
  func defaults() throws {
    let usual = try #require(SequentialProbabilityRatioTest(cut: 0, halfWidth: 0.5))
    #expect(
      try rules("restricted")
        == AdaptiveRules(
          scale: "ability", start: .random(1, among: 2), minimum: 1, maximum: 2,
          stopping: .all([
            .classification(cuts: [0], confidence: 0.95), .probabilityRatio(usual),
          ]),
          exposure: .progressiveRestricted(length: 2, acceleration: 1.5, maximumRate: 0.3),
          controls: "more"))
    let bare = Definitions.everything
      .replacing("<start random=\"1\" among=\"2\"/>", with: "<start random=\"2\"/>")
      .replacing("controls=\"more\" length=\"2\" acceleration=\"1.5\" rate=\"30%\"", with: "")
      .replacing(
        "<exposure method=\"randomesque\" among=\"4\"/>", with: "<exposure method=\"randomesque\"/>"
      )
    let restricted = try rules("restricted", of: bare)
    #expect(restricted.start == .random(2, among: 2))
    #expect(
      restricted.exposure == .progressiveRestricted(length: 2, acceleration: 1, maximumRate: 1))
    #expect(restricted.controls == nil)
    #expect(try rules("drawn", of: bare).exposure == .randomesque(5))
    #expect(try rules("drawn").exposure == .randomesque(4))
    #expect(try rules("drawn").stopping == nil)
    #expect(try rules("main", of: Definitions.adaptive).stopping == .precision(standardError: 0.5))
  }

  @Test(
    "know every rule of selection by its word",
    arguments: [
      ("maximum-information", SelectionRule.maximumInformation),
      ("expected-information", .expectedInformation(.observed)),
      ("kullback-leibler", .kullbackLeibler(.likelihood)),
      ("posterior-kullback-leibler", .kullbackLeibler(.posterior)),
      ("likelihood-weighted-information", .weightedInformation(.likelihood)),
      ("posterior-weighted-information", .weightedInformation(.posterior)),
      ("expected-posterior-variance", .expectedPosteriorVariance),
      ("closest-difficulty", .closestDifficulty), ("random", .random),
    ])
  func selection(word: String, rule: SelectionRule) throws {
    let text = Definitions.adaptive.replacing("<stop>", with: "<select by=\"\(word)\"/><stop>")
    let checked = Definitions.check(text)
    #expect(checked.diagnostics.isEmpty)
    #expect(try rules("main", of: text).selection == rule)
    #expect(Lint.diagnostics(of: checked).isEmpty)
  }

  @Test("lead from module to module")
  func modules() throws {
    let section = try section("stages")
    #expect(
      section.tailoring
        == .multiStage(
          MultiStageRules(
            scale: "routed",
            routes: [
              .init(
                from: "core", basis: .moduleScore, cuts: [0.5, 1],
                to: ["easy", "medium", "hard"]),
              .init(from: "easy", basis: .theta, cuts: [], to: ["medium"]),
            ])))
    #expect(section.sections.map(\.id) == ["core", "easy", "medium", "hard"])
    for (word, basis) in [
      ("theta", MultiStageRules.Basis.theta), ("total-score", .totalScore),
    ] {
      let text = Definitions.everything.replacing("by=\"module-score\"", with: "by=\"\(word)\"")
      guard case .multiStage(let rules) = try self.section("stages", of: text).tailoring else {
        throw Definitions.Missing()
      }
      #expect(rules.routes.first?.basis == basis)
    }
  }

  @Test("can be made ready for delivery, all of them")
  func plans() throws {
    let definition = try #require(Definitions.check(Definitions.everything).definition)
    var count = 0
    for case .section(let section) in definition.parts {
      switch section.tailoring {
      case .adaptive(let rules):
        #expect(try AdaptivePlan(rules, of: section, in: definition).maximum == rules.maximum)
      case .multiStage(let rules):
        #expect(try MultiStagePlan(rules, of: section, in: definition).modules.count == 4)
      case nil: continue
      }
      count += 1
    }
    #expect(count == 4)
    #expect(definition.tailoredScales == ["ability", "routed"])
  }
}
