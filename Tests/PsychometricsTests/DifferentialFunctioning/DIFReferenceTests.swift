import Psychometrics
import Testing

@Suite("Differential item functioning against reference values")
struct DIFReferenceTests {
  let file: GoldenFile
  let sample: DIFSample

  init() throws {
    file = try GoldenFile("dif_sim")
    sample = try DIFSample.golden()
  }

  @Test("Mantel-Haenszel and standardisation equal the reference values")
  func contingency() throws {
    #expect(sample.itemCount == file["items"].list.count)
    for (item, expected) in file["items"].list.enumerated() {
      let fit = try sample.mantelHaenszel(item: item)
      #expect(close(fit.oddsRatio, expected["alphaMH"], 1e-8))
      #expect(close(fit.delta, expected["deltaMH"], 1e-8))
      #expect(close(fit.chiSquare, expected["MH_chi2_corrected"], 1e-8))
      #expect(close(fit.uncorrectedChiSquare, expected["MH_chi2_uncorrected"], 1e-8))
      let index = try sample.standardization(item: item).index
      #expect(close(index, expected["STD_P_DIF"], 1e-8))
    }
  }

  @Test("Logistic regressions equal the reference values")
  func logistic() throws {
    for (item, expected) in file["items"].list.enumerated() {
      let fit = try sample.logistic(item: item)
      for (test, name) in [
        (fit.uniform, "logistic_udif"), (fit.nonuniform, "logistic_nudif"),
        (fit.both, "logistic_both"),
      ] {
        let reference = expected[name]
        #expect(close(test.chiSquare, reference["chi2"], 1e-6))
        #expect(test.degreesOfFreedom == reference["df"].integer)
        #expect(close(test.probability, reference["p"], 1e-6))
        #expect(close(test.explainedVariationRise, reference["deltaR2_nagelkerke"], 1e-6))
      }
      for index in 0..<4 {
        #expect(close(fit.coefficients[index], expected["coef_M2"][index], 1e-6))
        #expect(close(fit.standardErrors[index], expected["se_M2"][index], 1e-6))
      }
    }
  }

  static let effects: [(LogisticDIF.Effect, String)] = [
    (.uniform, "udif"), (.nonuniform, "nudif"), (.both, "both"),
  ]

  @Test("Unpurified flags are those of the reference", arguments: effects)
  func flags(effect: LogisticDIF.Effect, name: String) throws {
    let expected = file["difR_logistic_" + name + "_purify_FALSE"]
    for item in 0..<sample.itemCount {
      let test = try sample.logistic(item: item).test(of: effect)
      #expect(close(test.chiSquare, expected["stat"][item], 1e-6))
      #expect(close(test.explainedVariationRise, expected["deltaR2"][item], 1e-6))
      let flagged = expected["flagged_alpha05"].list.contains { $0.integer == item + 1 }
      #expect((test.probability < 0.05) == flagged)
    }
  }

  @Test("Purified logistic regressions equal the reference values")
  func purifiedLogistic() throws {
    let expected = file["difR_logistic_udif_purify_TRUE"]
    let purified = sample.purifiedLogistic(effect: .uniform)
    #expect(purified.ending == .stable)
    #expect(purified.flagged.map { $0 + 1 } == expected["flagged_alpha05"].list.map(\.integer))
    for (item, result) in purified.results.enumerated() {
      let test = try result.get().uniform
      #expect(close(test.chiSquare, expected["stat"][item], 1e-6))
      #expect(close(test.explainedVariationRise, expected["deltaR2"][item], 1e-6))
    }
  }

  @Test(
    "Mantel-Haenszel comparisons equal the reference values, purified and not",
    arguments: ["FALSE", "TRUE"])
  func purifiedMantelHaenszel(purify: String) throws {
    let expected = file["difR_MH_purify_" + purify]
    let purified = sample.purifiedMantelHaenszel(roundLimit: purify == "TRUE" ? 10 : 1)
    #expect(purified.flagged.map { $0 + 1 } == expected["flagged_alpha05"].list.map(\.integer))
    for (item, result) in purified.results.enumerated() {
      let fit = try result.get()
      #expect(close(fit.chiSquare, expected["chi2"][item], 1e-8))
      #expect(close(fit.oddsRatio, expected["alphaMH"][item], 1e-8))
    }
  }

  func close(_ value: Double, _ expected: GoldenValue, _ tolerance: Double) -> Bool {
    (value - (expected.number ?? .nan)).magnitude < tolerance
  }
}
