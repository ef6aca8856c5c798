import Psychometrics
import Testing

@Suite("Person fit against reference values")
struct PersonFitReferenceTests {
  static let estimators: [(String, AbilityEstimator)] = [
    ("ml", AbilityEstimator(method: .maximumLikelihood)),
    ("map", AbilityEstimator(method: .maximumAPosteriori)),
    ("wle", AbilityEstimator(method: .weightedLikelihood)),
    ("eap", AbilityEstimator(method: .expectedAPosteriori)),
  ]

  @Test(
    "Every index equals the reference value at the reference theta",
    arguments: ["personfit_rasch", "personfit_2pl"])
  func golden(name: String) throws {
    let file = try GoldenFile(name)
    let items = try file["items"].list.map { try ItemModel.golden($0) }
    let rows = try GoldenTable("data_" + name).rows.map { $0.map { $0.map { Int($0) } } }
    #expect(!file["cases"].list.isEmpty)
    for person in file["cases"].list {
      let row = try #require(person["row"].integer)
      for (key, estimator) in Self.estimators {
        let expected = person[key]
        guard let theta = expected["theta"].number, theta.isFinite else { continue }
        let fit = try PersonFit(items: items, answers: rows[row - 1], theta: theta)
        expect(try fit.lz(), equals: expected["lz"])
        expect(fit.logLikelihood, equals: expected["l0"])
        let squares = try #require(fit.meanSquares)
        expect(squares.outfit, equals: expected["outfit_mnsq"])
        expect(squares.infit, equals: expected["infit_mnsq"])
        expect(squares.standardizedOutfit, equals: expected["outfit_zstd_wilson_hilferty"])
        expect(squares.standardizedInfit, equals: expected["infit_zstd_wilson_hilferty"])
        if estimator.method == .expectedAPosteriori {
          #expect(throws: PersonFitError.noCorrection(.expectedAPosteriori)) {
            try fit.correctedLZ(estimator: estimator)
          }
        } else {
          expect(try fit.correctedLZ(estimator: estimator), equals: expected["lzstar"])
        }
      }
    }
  }

  @Test(
    "lz* through our own estimate of theta equals the reference value",
    arguments: ["personfit_rasch", "personfit_2pl"])
  func throughEstimate(name: String) throws {
    let file = try GoldenFile(name)
    let items = try file["items"].list.map { try ItemModel.golden($0) }
    let rows = try GoldenTable("data_" + name).rows.map { $0.map { $0.map { Int($0) } } }
    for person in file["cases"].list {
      let answers = rows[try #require(person["row"].integer) - 1]
      for (key, estimator) in Self.estimators.dropLast()
      where person[key]["theta"].number?.isFinite == true {
        let theta = try estimator.estimate(answers, items: items).theta
        let fit = try PersonFit(items: items, answers: answers, theta: theta)
        let expected = try #require(person[key]["lzstar"].number)
        #expect((try fit.correctedLZ(estimator: estimator) - expected).magnitude < 1e-5)
      }
    }
  }

  func expect(_ value: Double?, equals expected: GoldenValue) {
    let difference = (value ?? .nan) - (expected.number ?? .nan)
    #expect(difference.magnitude < 1e-6)
  }
}
