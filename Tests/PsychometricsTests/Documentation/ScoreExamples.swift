import Psychometrics
import Testing

@Suite("Examples on the pages about scores, reliability and agreement")
struct ScoreExamples {
  @Test("Landing page")
  func landing() {
    // A T score with its 95 % band, from a reliability of .84 and a standard deviation of 10.
    let precision = ScorePrecision(reliability: 0.84, standardDeviation: 10)
    let band = precision.map {
      ConfidenceBand.classical(observed: 60, precision: $0, level: 0.95)  // 52.2 to 67.8
    }

    expect(band?.low, 52.16)
    expect(band?.high, 67.84)
  }

  @Test("Classical analysis")
  func classical() throws {
    let rows = try GoldenTable("data_lsat7").rows
    let table = try ScoreTable(rows: rows)
    let statistics = ItemStatistics.all(of: table)
    let difficulty = statistics[0].mean  // 0.828 of the persons are right
    let discrimination = statistics[0].correctedItemTotalCorrelation
    let covariance = ItemCovariance(table)
    let alpha = try CronbachAlpha(covariance)
    let band = alpha.confidenceBand(level: 0.95)
    let omega = try OneFactorModel(covariance).omega

    expect(difficulty, 0.828)
    #expect((0...1).contains(try #require(discrimination)))
    expect(alpha.value, 0.453)
    #expect((try #require(band)).low < alpha.value)
    #expect(omega > alpha.value)
  }

  @Test("Distractors")
  func options() throws {
    let choices: [[Int?]] = [[1, 4], [1, 3], [2, 4], [3, nil]]
    let items = try OptionAnalysis.items(choices: choices, key: [1, 4])
    let suspects = items[0].options.filter { !$0.isKey && ($0.restCorrelation ?? 0) > 0 }

    #expect(suspects.map(\.option) == [2])
  }

  @Test("Agreement")
  func agreement() throws {
    let rows = try GoldenTable("data_icc_shrout_fleiss").rows
    let icc = try IntraclassCorrelation(ratings: rows)  // one row a ratee, one column a rater
    let single = icc.estimate(.twoWayRandomSingle)
    let value = single.value  // 0.290, ICC(2,1)
    let band = single.band

    let kappa = try CohenKappa(table: [[20, 5], [10, 15]])
    let agreement = kappa.value  // 0.4

    let variance = try RatingVariance(ratings: rows)  // ratings may be missing
    let mean = variance.correlation(.agreement, ratings: 4)  // of the mean of four raters

    expect(value, 0.290)
    #expect(band != nil)
    expect(agreement, 0.4)
    expect(mean, 0.620)
  }

  @Test("Standard scores")
  func standardScores() {
    let scores: [Double] = [8, 9, 11, 11, 12, 14, 15, 15, 17, 20]
    let group = ReferenceGroup(scores: scores)
    let rank = group.percentileRank(of: 15)  // 70: six below and half of the two at 15
    let linear = group.z(of: 15).map { StandardMetric.tScore.score(z: $0) }  // 54.9
    let normalized = group.proportion(of: 15).flatMap {
      StandardMetric.tScore.score(proportion: $0)  // 55.2
    }

    expect(rank, 70)
    expect(linear, 54.857)
    expect(normalized, 55.244)
  }

  @Test("Precision of a difference")
  func precision() {
    guard let precision = ScorePrecision(reliability: 0.84, standardDeviation: 10) else { return }
    let measurement = precision.standardErrorOfMeasurement  // 4
    let band = ConfidenceBand.regressed(
      observed: 65, mean: 50, precision: precision, level: 0.95)  // about 62.6, not 65
    let difference = ScorePrecision.standardErrorOfDifference(precision, precision)  // 5.66

    expect(measurement, 4)
    expect((band.low + band.high) / 2, 62.6)
    expect(difference, 5.657)
  }
}
