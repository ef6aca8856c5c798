import Assessment
import Psychometrics
import Testing

@Suite("A scale of theta")
struct LatentScaleTests {
  private func error(
    scale: Scale = Latent.scale(Latent.names), _ definition: AssessmentDefinition? = nil
  ) -> LatentScaleError? {
    #expect(throws: LatentScaleError.self) {
      try LatentScale(scale, in: definition ?? Latent.definition())
    }
  }

  @Test("brings each term together with the parameters of its item")
  func terms() throws {
    let scale = try LatentScale(Latent.scale(["c", "a"]), in: Latent.definition())
    #expect(scale.terms.map(\.item) == ["c", "a"])
    #expect(scale.terms.map(\.model) == [Latent.logistic(1), Latent.logistic(-1)])
    #expect(scale.terms.map(\.outcome) == ["SCORE", "SCORE"])
    #expect(scale.modelNames == [.twoPL])
  }

  @Test("names each model once, in the order of the terms")
  func models() throws {
    let calibration = Calibration(
      id: "c", model: .rasch, source: "S",
      items: [
        ItemParameters(item: "a", name: .rasch, model: Latent.logistic(0)),
        ItemParameters(item: "b", name: .threePL, model: Latent.logistic(0)),
        ItemParameters(item: "c", name: .rasch, model: Latent.logistic(0)),
      ])
    let definition = Latent.definition(calibrations: [calibration])
    let scale = try LatentScale(Latent.scale(["b", "a", "c"]), in: definition)
    #expect(scale.modelNames == [.threePL, .rasch])
  }

  @Test("takes its prior from the calibration unless it has its own")
  func prior() throws {
    let usual = try LatentScale(Latent.scale(Latent.names), in: Latent.definition())
    #expect(usual.estimator.prior == .normal(mean: 0.5, standardDeviation: 2))
    #expect(usual.estimator.method == .expectedAPosteriori)
    #expect(usual.priorStandardDeviation == 2)
    let own = LatentScoring(
      calibration: "c", estimator: .maximumAPosteriori, priorMean: -1, priorStandardDeviation: 0.75)
    let scale = try LatentScale(Latent.scale(Latent.names, scoring: own), in: Latent.definition())
    #expect(scale.estimator.prior == .normal(mean: -1, standardDeviation: 0.75))
    #expect(scale.estimator.method == .maximumAPosteriori)
    #expect(scale.priorStandardDeviation == 0.75)
  }

  @Test("has an estimator of every name")
  func estimators() {
    let calibration = Latent.calibration([])
    let methods = LatentScoring.Estimator.allCases.map {
      LatentScoring(calibration: "c", estimator: $0).abilityEstimator(for: calibration).method
    }
    #expect(
      methods == [
        .expectedAPosteriori, .maximumAPosteriori, .maximumLikelihood, .weightedLikelihood,
      ])
  }

  @Test("says what is missing or does not fit")
  func errors() {
    #expect(error(scale: Latent.scale(Latent.names, scoring: nil)) == .notLatent)
    let other = Latent.scale(Latent.names, scoring: LatentScoring(calibration: "d"))
    #expect(error(scale: other) == .unknownCalibration("d"))
    #expect(error(scale: Latent.scale([])) == .noItems)
    #expect(error(scale: Latent.scale(["a", "x"])) == .unknownItem("x"))
    let few = Latent.calibration([("a", Latent.logistic(0)), ("b", Latent.logistic(0))])
    #expect(error(Latent.definition(calibrations: [few])) == .noParameters("c"))
    let graded = Latent.calibration(Latent.names.map { ($0, Latent.graded) })
    #expect(
      error(Latent.definition(calibrations: [graded])) == .categories("a", model: 5, outcome: 2))
  }

  @Test("takes a model of right and wrong for an item with more to earn")
  func dichotomized() throws {
    let items = [Latent.question("a", maximum: 3), Latent.question("b"), Latent.question("c")]
    let definition = Latent.definition(items.map(Section.Child.item))
    #expect(try LatentScale(Latent.scale(Latent.names), in: definition).terms.count == 3)
  }

  @Test("is reported on a metric that the calibration sample anchors")
  func metric() {
    let metric = ReportingMetric(name: "T", mean: 50, standardDeviation: 10)
    let calibration = Latent.calibration([])
    #expect(metric.value(of: 0.5, in: calibration) == 50)
    #expect(metric.value(of: 2.5, in: calibration) == 60)
    #expect(metric.value(of: -3.5, in: calibration) == 30)
    #expect(metric.level == 0.95)
  }
}
