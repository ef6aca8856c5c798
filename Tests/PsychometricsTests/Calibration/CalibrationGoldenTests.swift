import Psychometrics
import Testing

@Suite("Calibration against reference values")
struct CalibrationGoldenTests {
  struct Reference: Sendable, CustomTestStringConvertible {
    let file: String
    let model: CalibrationModel
    var priors = ItemPriors.none
    var offset = 0
    var testDescription: String { file }
  }

  static let logitNormal = ItemPriors(
    lowerAsymptote: .logitNormal(
      NormalPrior(mean: -1.386294361119891, standardDeviation: 0.5)))

  static let references = [
    Reference(file: "calib_lsat7_rasch", model: .rasch),
    Reference(file: "calib_lsat7_2pl", model: .twoParameter),
    Reference(file: "calib_lsat7_3pl_prior", model: .threeParameter, priors: logitNormal),
    Reference(file: "calib_sat12_2pl", model: .twoParameter),
    Reference(file: "calib_sat12_3pl_prior", model: .threeParameter, priors: logitNormal),
    Reference(
      file: "calib_sat12_3pl_beta", model: .threeParameter,
      priors: ItemPriors(lowerAsymptote: .beta(alpha: 5, beta: 17))),
    Reference(file: "calib_science_grm", model: .graded, offset: 1),
    Reference(file: "calib_science_pcm", model: .partialCredit, offset: 1),
    Reference(file: "calib_science_gpcm", model: .generalizedPartialCredit, offset: 1),
    Reference(file: "calib_science_nominal", model: .nominal, offset: 1),
  ]

  @Test("Estimates, fit and standard errors equal the reference values", arguments: references)
  func reference(_ reference: Reference) throws {
    let file = try GoldenFile(reference.file)
    let table = try GoldenTable(
      try #require(file["dataset"].text).replacing(".csv", with: ""))
    let responses = try table.responses(subtracting: reference.offset)
    let plan = CalibrationPlan(
      itemCount: responses.itemCount, model: reference.model, priors: reference.priors)
    let result = try plan.calibrate(responses)
    print(reference.file, result.convergence, result.logLikelihood, result.logPrior, file["logLik"], file["direct_maximisation"]["logLik"])
  }
}
