import Assessment
import AssessmentXML
import Psychometrics
import Testing

@Suite("Calibrations and scales of theta")
struct CalibrationTests {
  private let definition = Definitions.check(Definitions.everything).definition

  @Test("become the parameters that they spell, each by its model")
  func parameters() throws {
    let pool = try #require(definition?.calibrations.first { $0.id == "pool" })
    #expect(pool.status == .calibrated)
    #expect(pool.model == .threePL)
    #expect(pool.source == "Sample A")
    #expect(pool.date == "2026-03")
    #expect(pool.n == 840)
    #expect(pool.mean == 0.1)
    #expect(pool.standardDeviation == 1.2)
    let nominal = try #require(
      NominalItem(slopes: [-1, -0.5, 0, 0.5, 1], intercepts: [0, 0.5, 1, 0.5, 0]))
    let expected: [(String, ModelName, ItemModel)] = [
      (
        "q1", .threePL,
        .logistic(LogisticItem(discrimination: 1.2, difficulty: -0.5, lowerAsymptote: 0.2))
      ),
      (
        "q2", .fourPL,
        .logistic(
          LogisticItem(
            discrimination: 0.9, difficulty: 1, lowerAsymptote: 0.1, upperAsymptote: 0.95))
      ),
      ("q3", .rasch, .logistic(LogisticItem(difficulty: 0.3))),
      ("q4", .onePL, .logistic(LogisticItem(discrimination: 1.1, difficulty: 0.7))),
      ("q5", .twoPL, .logistic(LogisticItem(discrimination: 1.4, difficulty: -1.2))),
      ("q6", .threePL, .logistic(LogisticItem(discrimination: 1, difficulty: 0))),
      ("s1", .graded, .graded(GradedItem(discrimination: 1.3, thresholds: [-2, -0.5, 0.5, 2]))),
      (
        "s2", .generalizedPartialCredit,
        .partialCredit(PartialCreditItem(discrimination: 0.8, steps: [-1, 0.25, 0, 1.5]))
      ),
      ("d1", .partialCredit, .partialCredit(PartialCreditItem(steps: [-1, 0, 0.5, 1]))),
      ("u1", .ratingScale, .partialCredit(PartialCreditItem(steps: [-1, 0, 1, 2]))),
      ("u2", .nominal, .nominal(nominal)),
    ]
    #expect(pool.items.map(\.item) == expected.map(\.0))
    #expect(pool.items.map(\.name) == expected.map(\.1))
    for (read, written) in zip(pool.items, expected) { #expect(read.model == written.2) }
    #expect(pool.items[0].standardErrors == [0.1, 0.2, 0.05])
    #expect(pool.items[1].standardErrors == [])
  }

  @Test("have their defaults, and join the assessment that includes them")
  func included() throws {
    let calibrations = try #require(definition?.calibrations)
    #expect(calibrations.map(\.id) == ["pool", "modules"])
    let modules = calibrations[1]
    #expect(modules.status == .provisional)
    #expect(modules.date == nil)
    #expect(modules.n == nil)
    #expect(modules.mean == 0)
    #expect(modules.standardDeviation == 1)
    let controls = try #require(definition?.exposureControls)
    #expect(
      controls == [
        ExposureControls(
          id: "seen", target: 0.25,
          controls: [.init(item: "q1", chance: 0.8, rate: 0.1), .init(item: "q2")]),
        ExposureControls(id: "more", controls: [.init(item: "q4", chance: 1, rate: 0.2)]),
      ])
  }

  @Test("say how theta is estimated and reported")
  func scoring() throws {
    let scales = try #require(definition?.scales)
    let ability = try #require(scales.first { $0.id == "ability" })
    #expect(ability.rule == .latent)
    #expect(
      ability.latent
        == LatentScoring(
          calibration: "pool", estimator: .maximumAPosteriori, priorMean: 0.5,
          priorStandardDeviation: 1.5, omission: .notPresented,
          metric: ReportingMetric(name: "T", mean: 50, standardDeviation: 10, level: 0.9)))
    #expect(ability.missing.minimumAnswered == 0.2)
    #expect(
      ability.terms.map(\.item) == [
        "s1", "s2", "d1", "u1", "u2", "q1", "q2", "q3", "q4", "q5", "q6",
      ])
    #expect(ability.terms[1].isReversed)
    let routed = try #require(scales.first { $0.id == "routed" })
    #expect(
      routed.latent
        == LatentScoring(
          calibration: "modules", estimator: .expectedAPosteriori,
          metric: ReportingMetric(name: "IQ", mean: 100, standardDeviation: 15, level: 0.95)))
    let fit = try #require(definition?.validity.first { $0.id == "fit" })
    #expect(fit.kind == .personFit(scale: "ability"))
    #expect(fit.threshold == -1.645)
  }

  @Test(
    "know every estimator and policy by its word",
    arguments: [
      ("estimator=\"eap\"", LatentScoring.Estimator.expectedAPosteriori, nil),
      ("estimator=\"map\"", .maximumAPosteriori, nil),
      ("estimator=\"ml\"", .maximumLikelihood, nil),
      ("estimator=\"wle\"", .weightedLikelihood, nil),
      ("omitted=\"wrong\"", .expectedAPosteriori, OmissionPolicy.wrong),
      ("omitted=\"not-presented\"", .expectedAPosteriori, .notPresented),
    ])
  func words(
    attribute: String, estimator: LatentScoring.Estimator, omission: OmissionPolicy?
  ) throws {
    let checked = Definitions.check(
      Definitions.adaptive.replacing(
        "calibration=\"judged\"", with: "calibration=\"judged\" " + attribute))
    #expect(checked.diagnostics.isEmpty)
    let latent = try #require(checked.definition?.scales.first?.latent)
    #expect(latent.estimator == estimator)
    #expect(latent.omission == omission)
  }

  @Test("can be made ready for scoring and delivery, all of them")
  func plans() throws {
    let definition = try #require(definition)
    for scale in definition.scales where scale.rule == .latent {
      #expect(try !LatentScale(scale, in: definition).terms.isEmpty)
    }
  }
}
