import Psychometrics
import Testing

@Suite("Intraclass correlations")
struct IntraclassCorrelationTests {
  @Test("The six forms agree", arguments: IntraclassCorrelation.Form.allCases)
  func golden(form: IntraclassCorrelation.Form) throws {
    let file = try GoldenFile("icc_shrout_fleiss")
    let icc = try IntraclassCorrelation(ratings: GoldenTable("data_icc_shrout_fleiss").rows)
    #expect(agrees(icc.meanSquareRatees, file["mean_squares"]["MSR"]))
    #expect(agrees(icc.meanSquareRaters, file["mean_squares"]["MSC"]))
    #expect(agrees(icc.meanSquareError, file["mean_squares"]["MSE"]))
    #expect(agrees(icc.meanSquareWithin, file["mean_squares"]["MSW"]))
    let expected = file["icc"][form.rawValue]
    let estimate = icc.estimate(form)
    #expect(agrees(estimate.value, expected["value"]))
    #expect(agrees(estimate.test?.statistic, expected["F"]))
    #expect(agrees(estimate.test?.numeratorDegreesOfFreedom, expected["df1"]))
    guard form != .twoWayRandomAverage else { return }
    #expect(agrees(estimate.test?.denominatorDegreesOfFreedom, expected["df2"]))
    #expect(agrees(estimate.test?.pValue, expected["p"]))
    #expect(agrees(estimate.band?.low, expected["lower95"], within: 1e-6))
    #expect(agrees(estimate.band?.high, expected["upper95"], within: 1e-6))
  }

  @Test("The interval of ICC(2,k) is that of ICC(2,1) stepped up, as Shrout and Fleiss have it")
  func averageOfTwoWayRandom() throws {
    // The file's degrees of freedom for ICC(2,k) put the coefficient of the average where the
    // formula has that of a single rating; its own block for ICC(2,1) is right.
    let file = try GoldenFile("icc_shrout_fleiss")
    let single = file["icc"]["ICC(2,1)"]
    let icc = try IntraclassCorrelation(ratings: GoldenTable("data_icc_shrout_fleiss").rows)
    let estimate = icc.estimate(.twoWayRandomAverage)
    #expect(agrees(estimate.test?.denominatorDegreesOfFreedom, single["df2"]))
    #expect(agrees(estimate.test?.pValue, single["p"]))
    let band = try #require(estimate.band)
    for (end, key) in [(band.low, "lower95"), (band.high, "upper95")] {
      let r = try #require(single[key].number)
      #expect((end - 4 * r / (1 + 3 * r)).magnitude < 1e-6)
    }
    let value = try #require(icc.estimate(.twoWayRandomAverage).value)
    let raters = 4 * value * icc.meanSquareRaters
    let error = (6 * (1 - value) + 4 * value * 5) * icc.meanSquareError
    let misplaced = (raters + error) * (raters + error) / (raters * raters / 3 + error * error / 15)
    #expect(agrees(misplaced, file["icc"]["ICC(2,k)"]["df2"]))
  }

  @Test("Averages are single ratings stepped up by Spearman and Brown")
  func stepUp() throws {
    let icc = try IntraclassCorrelation(ratings: GoldenTable("data_icc_shrout_fleiss").rows)
    let pairs: [(IntraclassCorrelation.Form, IntraclassCorrelation.Form)] = [
      (.oneWaySingle, .oneWayAverage), (.twoWayRandomSingle, .twoWayRandomAverage),
      (.twoWayMixedSingle, .twoWayMixedAverage),
    ]
    for (single, average) in pairs {
      let r = try #require(icc.estimate(single).value)
      let mean = try #require(icc.estimate(average).value)
      #expect((4 * r / (1 + 3 * r) - mean).magnitude < 1e-14)
    }
    #expect(icc.estimates().map(\.form) == IntraclassCorrelation.Form.allCases)
  }

  @Test("Agreement without any error has a value but no test")
  func perfect() throws {
    let same = try IntraclassCorrelation(ratings: [[0.1, 0.1], [0.7, 0.7], [0.4, 0.4]])
    for estimate in same.estimates() {
      #expect(estimate.value == 1)
      #expect(estimate.test == nil)
      #expect(estimate.band == nil)
    }
    let shifted = try IntraclassCorrelation(ratings: [[1, 2], [3, 4], [5, 6]])
    #expect(shifted.estimate(.twoWayMixedSingle).value == 1)
    #expect(shifted.estimate(.twoWayMixedSingle).test == nil)
    #expect(shifted.estimate(.oneWaySingle).test != nil)
  }

  @Test("Ratees that do not differ have coefficients without a band that is not a number")
  func noRatees() throws {
    let icc = try IntraclassCorrelation(ratings: [[1, 2], [2, 1], [1, 2], [2, 1]])
    for estimate in icc.estimates() {
      #expect(estimate.value.map(\.isFinite) ?? true)
      #expect(estimate.band.map { $0.low.isFinite && $0.high.isFinite } ?? true)
    }
    #expect(icc.estimate(.oneWayAverage).value == nil)
  }

  @Test("What has no intraclass correlation is refused with a reason")
  func refused() {
    func icc(_ rows: [[Double?]]) throws -> IntraclassCorrelation {
      try IntraclassCorrelation(ratings: rows)
    }
    #expect(throws: AgreementError.tooFewRatees(found: 1, needed: 2)) { try icc([[1, 2]]) }
    #expect(throws: AgreementError.tooFewRaters(found: 1, needed: 2)) { try icc([[1], [2]]) }
    #expect(throws: AgreementError.missingRating(ratee: 1, rater: 0)) {
      try icc([[1, 2], [nil, 2]])
    }
    #expect(throws: AgreementError.notFinite(ratee: 1, rater: 1)) {
      try icc([[1, 2], [1, .nan]])
    }
    #expect(throws: AgreementError.unequalRows(ratee: 1, expected: 2, found: 1)) {
      try icc([[1, 2], [1]])
    }
    #expect(throws: AgreementError.noVariation) { try icc([[0.1, 0.1], [0.1, 0.1]]) }
  }
}
