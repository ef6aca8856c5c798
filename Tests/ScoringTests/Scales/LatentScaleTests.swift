import Assessment
import Psychometrics
import Scoring
import Testing

@Suite("Scales scored by theta")
struct LatentScaleTests {
  private static let choices = (1...20).map { Fixture.choice("n\($0)") }
  private static let statements = (1...4).map { Fixture.statement("p\($0)") }

  private func logistic(_ item: Item, _ index: Int) -> ItemParameters {
    ItemParameters(
      item: item.id, name: .twoPL,
      model: .logistic(
        LogisticItem(discrimination: 1.2, difficulty: -1.9 + 0.2 * Double(index))))
  }

  private func graded(_ item: Item) -> ItemParameters {
    ItemParameters(
      item: item.id, name: .graded,
      model: .graded(GradedItem(discrimination: 1.4, thresholds: [-1.5, -0.5, 0.5, 1.5])))
  }

  /// A definition with one latent scale over choices, statements or both.
  private func definition(
    _ items: [Item] = choices, status: Calibration.Status = .calibrated, scoring: LatentScoring,
    bands: [Band] = [], reversed: Set<String> = [], minimumAnswered: Double = 0,
    validity: [ValidityIndex] = [], interpretations: [Interpretation] = [],
    tailoring: Tailoring? = nil, timing: Timing = Timing()
  ) -> AssessmentDefinition {
    let calibration = Calibration(
      id: "sample", status: status, model: .twoPL, source: "Pilot", date: "2026-05-01", n: 812,
      mean: 0.2, standardDeviation: 1.1,
      items: items.enumerated().map { $1.type == .statement ? graded($1) : logistic($1, $0) })
    let scale = Scale(
      id: "theta", title: "Theta", rule: .latent,
      terms: items.map { Scale.Term(item: $0.id, isReversed: reversed.contains($0.id)) },
      missing: MissingPolicy(minimumAnswered: minimumAnswered), bands: bands, latent: scoring)
    return AssessmentDefinition(
      id: "short", version: "1.2.0", language: "en", title: "Short",
      parts: [
        .section(
          Section(
            id: "main", timing: timing, tailoring: tailoring, children: items.map { .item($0) }))
      ], scales: [scale], calibrations: [calibration], validity: validity,
      interpretations: interpretations)
  }

  private func answers(_ right: Int, of count: Int = 20) -> [ItemResponse] {
    (0..<count).map { .index($0 < right ? 0 : 1) }
  }

  @Test(
    "have the theta and the error that the library gives, with the calibration's prior",
    arguments: LatentScoring.Estimator.allCases)
  func agreesWithTheLibrary(estimator: LatentScoring.Estimator) throws {
    let scoring = LatentScoring(calibration: "sample", estimator: estimator)
    let definition = definition(scoring: scoring)
    let score = try #require(try Fixture.scorer(definition).profile(answers(13)).scales[0].latent)
    let calibration = definition.calibrations[0]
    let estimate = try scoring.abilityEstimator(for: calibration).estimate(
      (0..<20).map { $0 < 13 ? 1 : 0 }, items: calibration.items.map(\.model))
    #expect(score.theta == estimate.theta)
    #expect(score.standardError == estimate.standardError)
    #expect(score.information == (estimator == .expectedAPosteriori ? .posterior : .expected))
    #expect(score.models == [.twoPL])
    #expect(score.answered == 20)
    #expect(score.calibration.n == 812)
  }

  @Test("rise with every right answer")
  func isMonotone() throws {
    let scorer = try Fixture.scorer(definition(scoring: LatentScoring(calibration: "sample")))
    let thetas = (0...20).map { scorer.profile(answers($0)).scales[0].latent?.theta ?? .nan }
    #expect(zip(thetas, thetas.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("name a reliability for the posterior mean under calibrated parameters alone")
  func reliability() throws {
    func reliability(
      _ estimator: LatentScoring.Estimator, _ status: Calibration.Status
    ) throws -> (ReliabilityReference?, LatentScore?) {
      let scale = try Fixture.scorer(
        definition(
          status: status, scoring: LatentScoring(calibration: "sample", estimator: estimator))
      ).profile(answers(10)).scales[0]
      return (scale.reliability, scale.latent)
    }
    let (known, score) = try reliability(.expectedAPosteriori, .calibrated)
    let error = try #require(score?.standardError)
    #expect(abs((known?.value ?? 0) - (1 - error * error / (1.1 * 1.1))) < 1e-12)
    #expect(known?.source == "Pilot, n = 812, 2026-05-01")
    #expect(try reliability(.maximumLikelihood, .calibrated).0 == nil)
    #expect(try reliability(.expectedAPosteriori, .provisional).0 == nil)
  }

  @Test("are reported on a metric, in bands, where a sample anchors them, and else in neither")
  func anchoring() throws {
    let scoring = LatentScoring(
      calibration: "sample",
      metric: ReportingMetric(name: "T", mean: 50, standardDeviation: 10, level: 0.9))
    let bands = [
      Band(id: "low", label: "Low", text: "", bounds: Bounds(under: 50)),
      Band(id: "high", label: "High", text: "", bounds: Bounds(atLeast: 50)),
    ]
    let rules = [
      Interpretation(id: "up", condition: .scale("theta", .theta, Bounds(over: 0)), text: "Up."),
      Interpretation(
        id: "metric", condition: .scale("theta", .metric, Bounds(over: 50)), text: "Over 50."),
      Interpretation(id: "band", condition: .band(scale: "theta", band: "high"), text: "High."),
      Interpretation(
        id: "not", condition: .not(.band(scale: "theta", band: "high")), text: "Not high."),
    ]
    let known = try Fixture.scorer(
      definition(scoring: scoring, bands: bands, interpretations: rules)
    ).profile(answers(17))
    let score = try #require(known.scales[0].latent)
    let metric = try #require(score.metric)
    #expect(abs(metric.value - (50 + 10 * (score.theta - 0.2) / 1.1)) < 1e-9)
    let half = 1.6448536269514722 * (score.standardError ?? 0) * 10 / 1.1
    #expect(abs((metric.lower ?? 0) - (metric.value - half)) < 1e-6)
    #expect(abs((metric.upper ?? 0) - (metric.value + half)) < 1e-6)
    #expect(known.scales[0].band?.id == "high")
    #expect(known.interpretations.map(\.rule) == ["up", "metric", "band"])
    let judged = try Fixture.scorer(
      definition(
        status: .provisional, scoring: scoring, bands: bands, interpretations: rules)
    ).profile(answers(17))
    #expect(judged.scales[0].latent?.theta == score.theta)
    #expect(judged.scales[0].latent?.parameterStatus == .provisional)
    #expect(judged.scales[0].latent?.metric == nil)
    #expect(judged.scales[0].band == nil)
    #expect(judged.interpretations.isEmpty)
  }

  @Test("take an omitted answer as wrong, or as not presented, as they are told")
  func omissions() throws {
    func theta(_ omission: OmissionPolicy?, _ last: ItemResponse) throws -> Double? {
      let scoring = LatentScoring(calibration: "sample", omission: omission)
      return try Fixture.scorer(definition(scoring: scoring))
        .profile(answers(13, of: 19) + [last]).scales[0].latent?.theta
    }
    #expect(try theta(nil, .omitted) == theta(nil, .index(1)))
    #expect(try theta(.notPresented, .omitted) == theta(nil, .notReached))
    #expect(try theta(nil, .omitted) != theta(nil, .notReached))
  }

  @Test("leave a statement without an answer out, and turn reversed ones round")
  func statements() throws {
    let scoring = LatentScoring(calibration: "sample")
    let scorer = try Fixture.scorer(
      definition(Self.statements, scoring: scoring, reversed: ["p4"]))
    let high = scorer.profile([point(5), point(5), point(5), point(1)]).scales[0].latent
    let model = ItemModel.graded(
      GradedItem(discrimination: 1.4, thresholds: [-1.5, -0.5, 0.5, 1.5]))
    let prior = LatentPrior.normal(mean: 0.2, standardDeviation: 1.1)
    let estimator = AbilityEstimator(
      method: .expectedAPosteriori, prior: prior,
      quadrature: .equallySpaced(61, from: 0.2 - 6.6, to: 0.2 + 6.6))
    let expected = try estimator.estimate(
      [4, 4, 4, 4], items: Array(repeating: model, count: 4))
    #expect(abs((high?.theta ?? 0) - expected.theta) < 1e-12)
    let partly = scorer.profile([point(5), .omitted, .notReached, point(1)]).scales[0].latent
    #expect(partly?.answered == 2)
  }

  @Test("have no theta without answers, with too few, or given in an adapted way")
  func absence() throws {
    let scoring = LatentScoring(calibration: "sample")
    let scorer = try Fixture.scorer(definition(scoring: scoring, minimumAnswered: 0.8))
    let none = scorer.profile(Array(repeating: .notReached, count: 20)).scales[0]
    #expect(none.latent == nil)
    #expect(none.counts[.notReached] == 20)
    #expect(scorer.profile(answers(5, of: 15)).scales[0].latent == nil)
    #expect(scorer.profile(answers(5, of: 16)).scales[0].latent != nil)
  }

  @Test("say which bound an estimate without an end was kept to")
  func bounds() throws {
    let scoring = LatentScoring(calibration: "sample", estimator: .maximumLikelihood)
    let scorer = try Fixture.scorer(definition(scoring: scoring))
    let top = scorer.profile(answers(20)).scales[0].latent
    #expect(top?.position == .upperBound)
    #expect(top?.theta == 6)
    #expect(scorer.profile(answers(0)).scales[0].latent?.position == .lowerBound)
  }

  @Test("judge the fit of a person on a fixed form of some length, and never where they chose")
  func personFit() throws {
    let index = ValidityIndex(
      id: "fit", kind: .personFit(scale: "theta"), threshold: -1.645, basis: "Snijders 2001",
      meaning: "Unlikely answers.")
    let scoring = LatentScoring(calibration: "sample")
    func result(
      _ responses: [ItemResponse], tailoring: Tailoring? = nil
    ) throws -> ValidityResult? {
      try Fixture.scorer(
        definition(scoring: scoring, validity: [index], tailoring: tailoring)
      ).profile(responses).validity("fit")
    }
    // Every hard item right and every easy one wrong.
    let odd = (0..<20).map { ItemResponse.index($0 < 10 ? 1 : 0) }
    let usual = answers(10)
    #expect(try result(odd)?.isFlagged == true)
    #expect(try result(usual)?.isFlagged == false)
    #expect(try result(Array(odd[3..<17]))?.isFlagged == nil)
    let rules = Tailoring.adaptive(AdaptiveRules(scale: "theta", minimum: 1, maximum: 20))
    let chosen = try result(odd, tailoring: rules)
    #expect(chosen?.value == (try result(odd)?.value))
    #expect(chosen?.isFlagged == nil)
  }

  @Test("are refused where their parameters are missing or do not fit")
  func refusals() {
    let scoring = LatentScoring(calibration: "other")
    #expect(throws: ScorerError.latentScale("theta", .unknownCalibration("other"))) {
      try Fixture.scorer(definition(scoring: scoring))
    }
    let mixed = Self.statements.map { logistic($0, 0) }
    let whole = definition(Self.statements, scoring: LatentScoring(calibration: "sample"))
    let scorer = try? Fixture.scorer(
      AssessmentDefinition(
        id: "short", version: "1.0.0", language: "en", title: "Short", parts: whole.parts,
        scales: whole.scales,
        calibrations: [Calibration(id: "sample", model: .twoPL, source: "x", items: mixed)]))
    // A model of right and wrong takes full credit as right.
    #expect(scorer?.profile([point(5), point(4), point(5), point(1)]).scales[0].latent != nil)
  }
}
