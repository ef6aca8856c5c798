import Foundation
import Psychometrics
import Testing

@Suite("Calibration against reference values")
struct CalibrationGoldenTests {
  static let logitNormal = ItemPriors(
    lowerAsymptote: .logitNormal(
      NormalPrior(mean: -1.386294361119891, standardDeviation: 0.5)))

  static let references = [
    CalibrationReference(file: "calib_lsat7_rasch", model: .rasch),
    CalibrationReference(file: "calib_lsat7_2pl", model: .twoParameter),
    CalibrationReference(
      file: "calib_lsat7_3pl_prior", model: .threeParameter, priors: logitNormal),
    CalibrationReference(file: "calib_sat12_2pl", model: .twoParameter),
    CalibrationReference(
      file: "calib_sat12_3pl_prior", model: .threeParameter, priors: logitNormal),
    CalibrationReference(
      file: "calib_sat12_3pl_beta", model: .threeParameter,
      priors: ItemPriors(lowerAsymptote: .beta(alpha: 5, beta: 17))),
    CalibrationReference(file: "calib_science_grm", model: .graded, offset: 1),
    CalibrationReference(file: "calib_science_pcm", model: .partialCredit, offset: 1),
    CalibrationReference(file: "calib_science_gpcm", model: .generalizedPartialCredit, offset: 1),
    CalibrationReference(file: "calib_science_nominal", model: .nominal, offset: 1),
  ]

  @Test("Estimates, fit and standard errors equal the reference values", arguments: references)
  func reference(_ reference: CalibrationReference) throws {
    let golden = try GoldenFile(reference.file)
    let result = try reference.calibrate(golden)
    #expect(result.convergence.isConverged)
    #expect(result.convergence.gradientNorm < 1e-4)
    #expect(result.covarianceStatus == .found)
    #expect(result.parameterCount == golden["n_parameters"].integer)

    let direct = golden["direct_maximisation"]
    let best = direct["logLik"].number == nil ? golden.root : direct
    let logPrior = best["logPrior"].number ?? golden["logPrior"].number ?? .nan
    #expect((result.logLikelihood - (best["logLik"].number ?? .nan)).magnitude < 1e-5)
    #expect((result.logPrior - logPrior).magnitude < 1e-5)
    if direct["logLik"].number == nil {
      #expect((result.akaike - (golden["AIC"].number ?? .nan)).magnitude < 2e-3)
      #expect((result.bayesian - (golden["BIC"].number ?? .nan)).magnitude < 2e-3)
    }
    let variance = golden["latent_variance"].number ?? 1
    #expect((result.latent.variance - variance).magnitude < 1e-3)
    #expect(result.latent.mean == 0)

    try expectReported(result, reference, golden)
    let tolerance = reference.model == .threeParameter ? 5e-3 : 1e-3
    let errors = try #require(result.standardErrors)
    for (item, calibrated) in result.items.enumerated() {
      // SAT12's item 12 has a difficulty of 12.7 under the two-parameter model.
      let parameters = try #require(calibrated.model).parameters
      let isFar = reference.model == .twoParameter && parameters[1].magnitude > 6
      #expect(calibrated.findings == (isFar ? [.extremeDifficulty(parameters[1])] : []))
      let expected = reference.values(golden, item)
      #expect(expected.count == calibrated.parameterIndices.count)
      for (index, value) in zip(calibrated.parameterIndices, expected) {
        #expect((result.parameters[index] - value).magnitude < tolerance)
      }
      guard let expectedErrors = reference.errors(golden, item) else { continue }
      #expect(expectedErrors.count == calibrated.parameterIndices.count)
      for (index, error) in zip(calibrated.parameterIndices, expectedErrors) {
        #expect((errors[index] / error - 1).magnitude < 1e-2)
      }
    }
  }

  /// Compares the items in their usual form, a and b.
  private func expectReported(
    _ result: CalibrationResult, _ reference: CalibrationReference, _ golden: GoldenFile
  ) throws {
    for (item, calibrated) in result.items.enumerated() {
      let reported = try #require(calibrated.model).parameters
      let irt = golden["items_irt"][item]
      switch reference.model {
      case .nominal:
        // mirt centres the slopes and intercepts; ours are 0 for the first category.
        for index in 0..<4 {
          let slope = (irt["a\(index + 1)"].number ?? .nan) - (irt["a1"].number ?? .nan)
          let intercept = (irt["c\(index + 1)"].number ?? .nan) - (irt["c1"].number ?? .nan)
          #expect((reported[index] - slope).magnitude < 1e-3)
          #expect((reported[4 + index] - intercept).magnitude < 1e-3)
        }
      case .graded, .partialCredit, .generalizedPartialCredit:
        for (index, key) in ["a", "b1", "b2", "b3"].enumerated() {
          #expect((reported[index] - (irt[key].number ?? .nan)).magnitude < 1e-3)
        }
      default:
        let direct = golden["direct_maximisation"]["items"][item]
        let values = direct["a"].number == nil ? irt : direct
        #expect((reported[0] - (values["a"].number ?? .nan)).magnitude < 5e-3)
        #expect((reported[1] - (values["b"].number ?? .nan)).magnitude < 5e-3)
        let c = values["c"].number ?? values["g"].number ?? .nan
        #expect((reported[2] - c).magnitude < 1e-3)
      }
    }
  }

  @Test("The one-parameter form agrees with ltm and with the Rasch form rescaled")
  func onePlusRasch() throws {
    let golden = try GoldenFile("calib_lsat7_ltm_crosscheck")
    let responses = try GoldenTable("data_lsat7").responses()
    let rasch = try CalibrationPlan(itemCount: 5, model: .rasch).calibrate(responses)
    let common = try CalibrationPlan(itemCount: 5, model: .commonDiscrimination)
      .calibrate(responses)
    #expect(common.parameterCount == 6)
    let deviation = rasch.latent.variance.squareRoot()
    for (item, calibrated) in common.items.enumerated() {
      let parameters = try #require(calibrated.model).parameters
      let reference = golden["rasch"]["difficulty_discrimination"][item].numbers
      #expect((parameters[0] - reference[1]).magnitude < 1e-2)
      #expect((parameters[1] - reference[0]).magnitude < 1e-2)
      // The nodes do not rescale with theta, so the two forms agree to the quadrature's error.
      let other = try #require(rasch.items[item].model).parameters
      #expect((parameters[0] - deviation).magnitude < 1e-4)
      #expect((parameters[1] * deviation - other[1]).magnitude < 1e-4)
    }
    let reference = try #require(golden["rasch"]["logLik"].number)
    #expect((common.logLikelihood - reference).magnitude < 1e-2)
    let twoParameter = try CalibrationPlan(itemCount: 5, model: .twoParameter)
      .calibrate(responses)
    let second = try #require(golden["twopl"]["logLik"].number)
    #expect((twoParameter.logLikelihood - second).magnitude < 1e-2)
    for (item, calibrated) in twoParameter.items.enumerated() {
      let parameters = try #require(calibrated.model).parameters
      let reference = golden["twopl"]["difficulty_discrimination"][item].numbers
      #expect((parameters[0] - reference[1]).magnitude < 1e-2)
      #expect((parameters[1] - reference[0]).magnitude < 1e-2)
    }
  }
}
