import Assessment
import Psychometrics
import Testing

@Suite("The plan of an adaptive section")
struct AdaptivePlanTests {
  private func rules(
    startTheta: Double? = nil, start: AdaptiveRules.Start = .selected,
    selection: SelectionRule = .maximumInformation, minimum: Int = 1, maximum: Int = 2,
    stopping: StoppingRule? = nil, content: [AdaptiveRules.Content] = [],
    enemies: [[String]] = [], exposure: ExposureRule = .unrestricted, controls: String? = nil
  ) -> AdaptiveRules {
    AdaptiveRules(
      scale: "theta", startTheta: startTheta, start: start, selection: selection,
      minimum: minimum, maximum: maximum, stopping: stopping, content: content, enemies: enemies,
      exposure: exposure, controls: controls)
  }

  private func plan(
    _ rules: AdaptiveRules, _ section: Section = Latent.section(),
    _ definition: AssessmentDefinition = Latent.definition()
  ) throws -> AdaptivePlan {
    try AdaptivePlan(rules, of: section, in: definition)
  }

  private func error(
    _ rules: AdaptiveRules, _ section: Section = Latent.section(),
    _ definition: AssessmentDefinition = Latent.definition()
  ) -> TailoringError? {
    #expect(throws: TailoringError.self) {
      try AdaptivePlan(rules, of: section, in: definition)
    }
  }

  @Test("has the items of the section as its pool, in their order")
  func pool() throws {
    let children = [Latent.page, Latent.pool[2], Latent.pool[0]].map(Section.Child.item)
    let plan = try plan(rules(), Latent.section(children))
    #expect(plan.terms.map(\.item) == ["c", "a"])
    #expect(plan.pool.items.map(\.model) == [Latent.logistic(1), Latent.logistic(-1)])
    #expect(plan.place(of: "a") == 1)
    #expect(plan.place(of: "b") == nil)
  }

  @Test("starts at its own theta, else at the scale's prior mean, else at the calibration's mean")
  func theta() throws {
    #expect(try plan(rules()).design.start.theta == 0.5)
    #expect(try plan(rules(startTheta: -1)).design.start.theta == -1)
    let scale = Latent.scale(
      Latent.names, scoring: LatentScoring(calibration: "c", priorMean: 0.25))
    let plan = try plan(rules(), Latent.section(), Latent.definition(scale: scale))
    #expect(plan.design.start.theta == 0.25)
  }

  @Test("ends with the most items where no rule says otherwise")
  func length() throws {
    let plan = try plan(rules(minimum: 1, maximum: 3))
    #expect(plan.design.stopping == .length(3))
    #expect(plan.minimum == 3)
    #expect(plan.maximum == 3)
  }

  @Test("ends by its rule between the fewest and the most items that the pool has")
  func stopping() throws {
    let precise = StoppingRule.precision(standardError: 0.4)
    let plan = try plan(rules(minimum: 2, maximum: 9, stopping: precise))
    #expect(plan.design.stopping == .within(2...3, precise))
    #expect(plan.minimum == 2)
    #expect(plan.maximum == 3)
    let none = try self.plan(rules(minimum: 0, maximum: 0, stopping: precise))
    #expect(none.design.stopping == .within(1...1, precise))
  }

  @Test("names the places of first items, areas and enemies in the pool")
  func places() throws {
    let plan = try plan(
      rules(
        start: .fixed(["c", "a"]),
        content: [
          .init(id: "words", share: 2, maximum: 1, items: ["b"]),
          .init(id: "figures", share: 1, items: ["a", "c"]),
        ], enemies: [["a", "b"]]))
    #expect(plan.design.start.items == .fixed([2, 0]))
    #expect(plan.pool.items.map(\.group) == ["figures", "words", "figures"])
    #expect(plan.pool.enemies == [[0, 1]])
    #expect(
      plan.design.balance
        == ContentBalance(targets: [
          ContentTarget(group: "words", proportion: 2, maximum: 1),
          ContentTarget(group: "figures", proportion: 1, maximum: nil),
        ]))
    let random = try self.plan(rules(start: .random(1, among: 2)))
    #expect(random.design.start.items == .random(1, top: 2))
    #expect(random.design.balance == nil)
  }

  @Test("gives each item its exposure control; one without is given whenever it was chosen")
  func exposure() throws {
    let controls = ExposureControls(
      id: "x", controls: [.init(item: "b", chance: 0.25, rate: 0.125)])
    let plan = try plan(
      rules(exposure: .sympsonHetter, controls: "x"), Latent.section(),
      Latent.definition(controls: [controls]))
    #expect(plan.pool.items.map(\.exposureControl) == [1, 0.25, 1])
    #expect(plan.pool.items.map(\.exposureRate) == [0, 0.125, 0])
    #expect(plan.design.exposure == .sympsonHetter)
  }

  @Test("is refused where its scale or its items do not do")
  func refusals() {
    let sum = Latent.definition(scale: Latent.scale(Latent.names, scoring: nil))
    #expect(error(rules(), Latent.section(), sum) == .scale("theta", .notLatent))
    let none = AdaptiveRules(scale: "phi", minimum: 1, maximum: 2)
    #expect(error(none) == .unknownScale("phi"))
    let outside = Latent.section([.item(Latent.question("x"))])
    #expect(error(rules(), outside) == .itemOutsideScale("x"))
    #expect(error(rules(), Latent.section([])) == .pool(.empty, item: nil))
    #expect(error(rules(start: .fixed(["a", "x"]))) == .unknownItem("x"))
    #expect(error(rules(enemies: [["a", "y"]])) == .unknownItem("y"))
    #expect(
      error(rules(content: [.init(id: "w", share: 1, items: ["z"])])) == .unknownItem("z"))
    let twice = ["v", "w"].map { AdaptiveRules.Content(id: $0, share: 1, items: ["b"]) }
    #expect(error(rules(content: twice)) == .repeatedContent("b"))
    #expect(error(rules(exposure: .sympsonHetter, controls: "x")) == .unknownControls("x"))
  }

  @Test("is refused where the design cannot work")
  func designs() {
    let controls = ExposureControls(id: "x", controls: [.init(item: "c", chance: 1.5)])
    #expect(
      error(
        rules(exposure: .sympsonHetter, controls: "x"), Latent.section(),
        Latent.definition(controls: [controls]))
        == .pool(.exposureControlOutOfRange(item: 2, value: 1.5), item: "c"))
    let descending = ItemModel.graded(GradedItem(discrimination: 1, thresholds: [1, 0, -1, -2]))
    let statements = Latent.names.map { Section.Child.item(Latent.statement($0)) }
    let calibration = Latent.calibration(Latent.names.map { ($0, descending) })
    #expect(
      error(
        rules(), Latent.section(statements),
        Latent.definition(statements, calibrations: [calibration]))
        == .pool(.unusableParameters(item: 0), item: "a"))
    #expect(error(rules(start: .fixed(["a", "a"]))) == .design(.repeatedItem(0)))
    #expect(error(rules(start: .random(3, among: 2))) == .design(.unusableCount(3)))
    #expect(
      error(
        rules(
          selection: .closestDifficulty,
          exposure: .progressiveRestricted(length: 2, acceleration: 1, maximumRate: 1)))
        == .design(.selectionUnfitForExposure(.closestDifficulty)))
    #expect(
      error(rules(content: [.init(id: "w", share: -1, items: ["a"])]))
        == .design(.unusableTarget(group: "w")))
  }
}
