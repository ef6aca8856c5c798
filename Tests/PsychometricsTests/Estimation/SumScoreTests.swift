import Psychometrics
import Testing

@Suite("Sum scores and test curves")
struct SumScoreTests {
  @Test(
    "The EAP of each sum equals the reference values",
    arguments: ["eapsum_2pl", "eapsum_2pl_prior", "eapsum_3pl", "eapsum_grm"])
  func table(name: String) throws {
    let file = try GoldenFile(name)
    let options = file["options"]
    let items = try file["items"].list.map {
      try ItemModel.golden($0, scaling: options["D"].number ?? 1)
    }
    let prior = LatentPrior.normal(
      mean: try #require(options["prior"]["mean"].number),
      standardDeviation: try #require(options["prior"]["sd"].number))
    let table = try #require(SumScoreTable(items: items, prior: prior))
    let expected = file["table"].list
    #expect(table.rows.count == expected.count)
    let atZero = items.sumScoreProbabilities(at: 0)
    for (row, reference) in zip(table.rows, expected) {
      #expect(row.score == reference["score"].integer)
      #expect((row.theta - (reference["eap"].number ?? .nan)).magnitude < 1e-9)
      #expect((row.standardError - (reference["eap_se"].number ?? .nan)).magnitude < 1e-9)
      #expect((row.probability - (reference["probability"].number ?? .nan)).magnitude < 1e-9)
      let likelihood = try #require(reference["likelihood_at_theta0"].number)
      #expect((atZero[row.score] - likelihood).magnitude < 1e-12)
    }
  }

  static let mixed: [ItemModel] = [
    .logistic(LogisticItem(discrimination: 1.2, difficulty: -0.3, lowerAsymptote: 0.2)),
    .graded(GradedItem(discrimination: 1.5, thresholds: [-1, 0.2, 1])),
    .partialCredit(PartialCreditItem(discrimination: 0.7, steps: [0.5, -0.5])),
    .logistic(LogisticItem(discrimination: 0.8, difficulty: 1.1)),
  ]

  @Test("The distribution of the sum equals that of all patterns counted one by one")
  func brute() {
    let theta = 0.4
    var counted = [Double](repeating: 0, count: 8)
    let probabilities = Self.mixed.map { $0.probabilities(at: theta) }
    for a in 0..<2 {
      for b in 0..<4 {
        for c in 0..<3 {
          for d in 0..<2 {
            counted[a + b + c + d] +=
              probabilities[0][a] * probabilities[1][b] * probabilities[2][c]
              * probabilities[3][d]
          }
        }
      }
    }
    let distribution = Self.mixed.sumScoreProbabilities(at: theta)
    for (a, b) in zip(distribution, counted) { #expect((a - b).magnitude < 1e-15) }
    let mean = distribution.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    #expect((mean - Self.mixed.testScore(at: theta)).magnitude < 1e-14)
    let variance = distribution.enumerated().reduce(0) {
      $0 + (Double($1.offset) - mean) * (Double($1.offset) - mean) * $1.element
    }
    #expect(
      (variance.squareRoot() - Self.mixed.conditionalScoreError(at: theta)).magnitude < 1e-14)
  }

  @Test("The shares of all sums are one, and their thetas average to the prior's mean")
  func total() throws {
    let prior = LatentPrior.normal(mean: 50, standardDeviation: 10)
    let items = [-1.0, 0, 1].map {
      ItemModel.logistic(LogisticItem(discrimination: 0.1, difficulty: 50 + 10 * $0))
    }
    let rule = Quadrature.equallySpaced(81, from: 0, to: 100)
    let table = try #require(SumScoreTable(items: items, prior: prior, quadrature: rule))
    #expect((table.rows.reduce(0) { $0 + $1.probability } - 1).magnitude < 1e-14)
    #expect((table.rows.reduce(0) { $0 + $1.probability * $1.theta } - 50).magnitude < 1e-11)
    #expect(zip(table.rows, table.rows.dropFirst()).allSatisfy { $0.theta < $1.theta })
  }

  @Test(
    "Test information and the test's curve equal the reference values",
    arguments: ["info_2pl_D17", "info_3pl", "info_grm", "info_gpcm"])
  func curves(name: String) throws {
    let file = try GoldenFile(name)
    let items = try file["items"].list.map {
      try ItemModel.golden($0, scaling: file["options"]["D"].number ?? 1)
    }
    for point in file["points"].list {
      let theta = try #require(point["theta"].number)
      let information = try #require(point["test_information"].number)
      let score = try #require(point["test_characteristic_expected_score"].number)
      #expect((items.testInformation(at: theta) - information).magnitude < 1e-10)
      #expect((items.testScore(at: theta) - score).magnitude < 1e-10)
      let error = try #require(items.conditionalStandardError(at: theta))
      #expect((error - 1 / information.squareRoot()).magnitude < 1e-9)
    }
  }

  @Test("Without items there is no information and no error")
  func none() {
    let items: [ItemModel] = []
    #expect(items.conditionalStandardError(at: 0) == nil)
    #expect(items.sumScoreProbabilities(at: 0) == [1])
  }
}
