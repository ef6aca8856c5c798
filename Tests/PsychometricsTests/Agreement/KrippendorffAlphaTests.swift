import Psychometrics
import Testing

@Suite("Krippendorff's alpha")
struct KrippendorffAlphaTests {
  @Test("The canonical example agrees", arguments: KrippendorffAlpha.Metric.allCases)
  func canonical(metric: KrippendorffAlpha.Metric) throws {
    let file = try GoldenFile("krippendorff_canonical")
    let raters = try GoldenTable("data_krippendorff_canonical").rows
    let units = raters[0].indices.map { unit in raters.map { $0[unit] } }
    let alpha = try KrippendorffAlpha(ratings: units, metric: metric)
    #expect(agrees(alpha.value, file["alpha"]["\(metric)"]))
    #expect(alpha.pairableCount == 40)
  }

  @Test("Two raters on two categories agree with the formula for that case")
  func twoByTwo() throws {
    // Krippendorff (2011), section A: alpha = 1 - (n - 1) o_01 / (n_0 n_1) = 0.095.
    let first = [0.0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    let second = [1.0, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    let expected = 1 - 19.0 * 4 / (14 * 6)
    for metric in KrippendorffAlpha.Metric.allCases {
      let alpha = try KrippendorffAlpha(
        ratings: zip(first, second).map { [$0, $1] }, metric: metric)
      #expect((alpha.value - expected).magnitude < 1e-14)
    }
    #expect((expected - 0.095).magnitude < 5e-4)
  }

  @Test("Full agreement is 1, whatever is missing", arguments: KrippendorffAlpha.Metric.allCases)
  func full(metric: KrippendorffAlpha.Metric) throws {
    let alpha = try KrippendorffAlpha(
      ratings: [[0, 0, nil], [2, nil, 2], [nil, 5, 5], [7, nil, nil]], metric: metric)
    #expect(alpha.value == 1)
    #expect(alpha.pairableCount == 6)
    #expect(alpha.observedDisagreement == 0)
  }

  @Test("What has no alpha is refused with a reason")
  func refused() {
    func alpha(_ rows: [[Double?]], _ metric: KrippendorffAlpha.Metric = .nominal) throws -> Double
    {
      try KrippendorffAlpha(ratings: rows, metric: metric).value
    }
    #expect(throws: AgreementError.tooFewRatees(found: 0, needed: 1)) { try alpha([]) }
    #expect(throws: AgreementError.tooFewRatees(found: 0, needed: 1)) {
      try alpha([[1, nil], [nil, 2]])
    }
    #expect(throws: AgreementError.noVariation) { try alpha([[1, 1], [1, 1]]) }
    #expect(throws: AgreementError.unequalRows(ratee: 1, expected: 2, found: 1)) {
      try alpha([[1, 2], [1]])
    }
    #expect(throws: AgreementError.notFinite(ratee: 0, rater: 0)) { try alpha([[.infinity, 1]]) }
    #expect(throws: AgreementError.negativeRating(ratee: 0, rater: 1)) {
      try alpha([[1, -1]], .ratio)
    }
  }
}
