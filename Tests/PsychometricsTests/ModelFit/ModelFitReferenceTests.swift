import Psychometrics
import Testing

@Suite("Model fit against reference values")
struct ModelFitReferenceTests {
  static let tested = ["fit_lsat7_2pl", "fit_lsat7_rasch", "fit_sat12_2pl"]

  @Test("M2 and its indices equal the reference values", arguments: tested)
  func m2(name: String) throws {
    let golden = try GoldenFit(name)
    let fit = try golden.model.fit(to: golden.responses, by: .m2)
    let test = try fit.test.get()
    let expected = golden.file["M2"]
    #expect(close(test.chiSquare, expected["M2"], 1e-6))
    #expect(test.degreesOfFreedom == expected["df"].integer)
    #expect(fit.degreesOfFreedom == test.degreesOfFreedom)
    #expect(close(test.probability, expected["p"], 1e-5))
    #expect(close(test.rootMeanSquareError, expected["RMSEA"], 1e-6))
    // The reference divides its bounds by N, ours are divided by N - 1 like the estimate.
    let persons = Double(golden.responses.personCount)
    let scale = ((persons - 1) / persons).squareRoot()
    let interval = test.rootMeanSquareErrorInterval
    #expect(close(interval.lowerBound * scale, expected["RMSEA_5"], 1e-5))
    #expect(close(interval.upperBound * scale, expected["RMSEA_95"], 1e-5))
    #expect(close(fit.standardizedRootMeanSquareResidual, expected["SRMSR"], 1e-6))
    // The reference fits the model of independent items by iteration.
    let baseline = try #require(test.baseline)
    #expect(close(baseline.comparativeFitIndex, expected["CFI"], 1e-5))
    #expect(close(baseline.tuckerLewisIndex, expected["TLI"], 1e-5))
  }

  @Test("Where M2 has no degrees of freedom the result says so")
  func noDegreesOfFreedom() throws {
    let golden = try GoldenFit("fit_science_grm")
    #expect(golden.file["M2"].text?.contains("too few degrees of freedom") == true)
    let fit = try golden.model.fit(to: golden.responses, by: .m2)
    #expect(fit.test == .failure(.noDegreesOfFreedom))
    #expect(fit.momentCount == 10)
    #expect(fit.parameterCount == 16)
    #expect(fit.degreesOfFreedom == -6)
    #expect(fit.standardizedRootMeanSquareResidual != nil)
    // The statistic with the shares of all categories has 18 moments.
    let test = try golden.model.fit(to: golden.responses, by: .c2).test.get()
    #expect(test.degreesOfFreedom == 2)
    #expect(test.chiSquare > 0)
  }

  @Test("For dichotomous items C2 is M2", arguments: ["fit_lsat7_2pl", "fit_lsat7_rasch"])
  func reduction(name: String) throws {
    let golden = try GoldenFit(name)
    let m2 = try golden.model.fit(to: golden.responses, by: .m2).test.get()
    let c2 = try golden.model.fit(to: golden.responses, by: .c2).test.get()
    #expect(m2 == c2)
  }

  func close(_ value: Double?, _ expected: GoldenValue, _ tolerance: Double) -> Bool {
    let reference = expected.number ?? .nan
    return ((value ?? .nan) - reference).magnitude <= tolerance * reference.magnitude
  }
}
