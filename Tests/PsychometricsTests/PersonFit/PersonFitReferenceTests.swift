import Psychometrics
import Testing

@Suite("Person fit against reference values")
struct PersonFitReferenceTests {
  static let origins: [(String, ThetaOrigin)] = [
    ("ml", .maximumLikelihood),
    ("map", .maximumAPosteriori(priorMean: 0, priorStandardDeviation: 1)),
    ("wle", .weightedLikelihood), ("eap", .expectedAPosteriori),
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
      for (key, origin) in Self.origins {
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
        if origin == .expectedAPosteriori {
          #expect(throws: PersonFitError.noCorrection(origin)) {
            try fit.correctedLZ(origin: origin)
          }
        } else {
          expect(try fit.correctedLZ(origin: origin), equals: expected["lzstar"])
        }
      }
    }
  }

  func expect(_ value: Double?, equals expected: GoldenValue) {
    let difference = (value ?? .nan) - (expected.number ?? .nan)
    #expect(difference.magnitude < 1e-6)
  }
}
