import Psychometrics
import Testing

@Suite("Variance components of ratings with gaps")
struct RatingVarianceTests {
  @Test("REML variances agree with a dense likelihood", arguments: RatingSample.all)
  func dense(sample: RatingSample) throws {
    let variance = try RatingVariance(ratings: sample.ratings)
    #expect((variance.rateeVariance - sample.ratee).magnitude < 1e-8 * (1 + sample.ratee))
    #expect((variance.raterVariance - sample.rater).magnitude < 1e-8 * (1 + sample.rater))
    #expect((variance.errorVariance - sample.error).magnitude < 1e-8)
  }

  @Test("On complete ratings the correlations are ICC(2) and ICC(3)")
  func complete() throws {
    let rows = try GoldenTable("data_icc_shrout_fleiss").rows
    let variance = try RatingVariance(ratings: rows)
    let icc = try IntraclassCorrelation(ratings: rows)
    let pairs: [(RatingVariance.Kind, Double, IntraclassCorrelation.Form)] = [
      (.agreement, 1, .twoWayRandomSingle), (.agreement, 4, .twoWayRandomAverage),
      (.consistency, 1, .twoWayMixedSingle), (.consistency, 4, .twoWayMixedAverage),
    ]
    for (kind, ratings, form) in pairs {
      let expected = try #require(icc.estimate(form).value)
      #expect((variance.correlation(kind, ratings: ratings) - expected).magnitude < 1e-8)
    }
    #expect(variance.meanRatingCount == 4)
    #expect(RatingVariance.methodLabel == "REML variance-component ICC")
  }

  @Test("Order of ratees and raters, and those without ratings, do not matter")
  func invariance() throws {
    let rows = RatingSample.all[0].ratings
    let variance = try RatingVariance(ratings: rows)
    let turned = try RatingVariance(
      ratings: rows.reversed().map { [nil] + $0.reversed() } + [Array(repeating: nil, count: 5)])
    #expect(turned.rateeCount == 6)
    #expect(turned.raterCount == 4)
    #expect((turned.rateeVariance - variance.rateeVariance).magnitude < 1e-8)
    #expect((turned.raterVariance - variance.raterVariance).magnitude < 1e-8)
    let shifted = try RatingVariance(ratings: rows.map { $0.map { $0.map { 1000 + 2 * $0 } } })
    #expect((shifted.rateeVariance - 4 * variance.rateeVariance).magnitude < 1e-7)
  }

  /// Ratings drawn from known variances, two or three raters of five a ratee.
  private func drawn(ratees: Int, seed: UInt64) -> [[Double?]] {
    var random = RandomStream(seed: seed, purpose: "ratings")
    let raters = (0..<5).map { _ in 0.5 * random.normal() }
    return (0..<ratees).map { ratee in
      let level = random.normal()
      let chosen = Set(random.sample(2 + ratee % 2, of: 5))
      return (0..<5).map { rater in
        let rating = level + raters[rater] + 0.7 * random.normal()
        return chosen.contains(rater) ? rating : nil
      }
    }
  }

  @Test("Known variances are recovered from many ratees")
  func recovery() throws {
    let variance = try RatingVariance(ratings: drawn(ratees: 1500, seed: 4))
    #expect((variance.rateeVariance - 1).magnitude < 0.12)
    #expect((variance.errorVariance - 0.49).magnitude < 0.05)
    #expect((variance.correlation(.consistency, ratings: 1) - 1 / 1.49).magnitude < 0.04)
    #expect((variance.meanRatingCount - 2.4).magnitude < 1e-9)
  }

  @Test("Bootstrap intervals are reproducible and hold the estimate")
  func bootstrap() throws {
    let variance = try RatingVariance(ratings: drawn(ratees: 20, seed: 9))
    let stream = RandomStream(seed: 1, purpose: "bootstrap")
    let first = try #require(
      variance.bootstrap(.consistency, ratings: 1, replications: 100, stream: stream))
    #expect(
      first == variance.bootstrap(.consistency, ratings: 1, replications: 100, stream: stream))
    let value = variance.correlation(.consistency, ratings: 1)
    #expect(first.band.low < value && value < first.band.high)
    #expect(first.band.low >= 0 && first.band.high <= 1)
    #expect(first.replicationCount == 100)
    let narrow = try #require(
      variance.bootstrap(.consistency, ratings: 1, level: 0.5, replications: 100, stream: stream))
    #expect(narrow.band.low > first.band.low && narrow.band.high < first.band.high)
    #expect(variance.bootstrap(.agreement, ratings: 1, level: 1, stream: stream) == nil)
    #expect(variance.bootstrap(.agreement, ratings: 1, replications: 5, stream: stream) == nil)
  }

  @Test("What has no variance components is refused with a reason")
  func refused() {
    func estimate(_ rows: [[Double?]]) throws -> RatingVariance {
      try RatingVariance(ratings: rows)
    }
    #expect(throws: AgreementError.tooFewRatees(found: 4, needed: 5)) {
      try estimate([[1, 2], [2, 3], [3, 3], [4, 5], [nil, nil]])
    }
    #expect(throws: AgreementError.tooFewRatees(found: 0, needed: 5)) { try estimate([]) }
    #expect(throws: AgreementError.tooFewRaters(found: 1, needed: 2)) {
      try estimate([[1, nil], [2, nil], [3, nil], [4, nil], [5, nil]])
    }
    #expect(throws: AgreementError.noVariation) {
      try estimate(Array(repeating: [3, 3], count: 6))
    }
    #expect(throws: AgreementError.notIdentified) {
      try estimate([[1, nil], [2, nil], [3, nil], [nil, 4], [nil, 5], [nil, 2]])
    }
    #expect(throws: AgreementError.noResidualVariance) {
      try estimate([[1, 2], [2, 3], [3, 4], [4, 5], [6, 7]])
    }
    #expect(throws: AgreementError.noResidualVariance) {
      try estimate([[1.1, 1.1], [2.3, 2.3], [3, 3], [4.7, 4.7], [6, 6]])
    }
    #expect(throws: AgreementError.notFinite(ratee: 1, rater: 0)) {
      try estimate([[1, 2], [.nan, 3]])
    }
    #expect(throws: AgreementError.unequalRows(ratee: 1, expected: 2, found: 1)) {
      try estimate([[1, 2], [3]])
    }
  }
}
