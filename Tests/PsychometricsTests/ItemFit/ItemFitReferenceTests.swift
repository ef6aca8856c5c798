import Psychometrics
import Testing

@Suite("Item fit against reference values")
struct ItemFitReferenceTests {
  @Test("S-X2 of every item equals the reference value", arguments: GoldenFit.names)
  func sumScoreFit(name: String) throws {
    let golden = try GoldenFit(name)
    let fits = try golden.model.sumScoreFit(to: golden.responses)
    #expect(fits.count == golden.file["S_X2"].list.count)
    for (fit, expected) in zip(fits, golden.file["S_X2"].list) {
      #expect(close(fit.chiSquare, expected["S_X2"], 1e-6))
      #expect(fit.degreesOfFreedom == expected["df.S_X2"].integer)
      #expect(close(fit.probability, expected["p.S_X2"], 1e-6))
      #expect(close(fit.rootMeanSquareError, expected["RMSEA.S_X2"], 1e-6))
    }
  }

  @Test("The cells of the first item equal the reference's", arguments: GoldenFit.names)
  func cells(name: String) throws {
    let golden = try GoldenFit(name)
    let fit = try golden.model.sumScoreFit(to: golden.responses)[0]
    let expected = golden.file["S_X2_observed_first_item"]
    for (groups, suffix) in [(fit.groups, "collapsed"), (fit.allGroups, "all_scores")] {
      #expect(groups.count == expected["E_" + suffix].list.count)
      for (index, group) in groups.enumerated() {
        for (own, letter) in [(group.observed, "O_"), (group.expected, "E_")] {
          let row = expected[letter + suffix][index]
          for cell in row.list.indices {
            // A cell that cannot occur is null, and 0 here or absent.
            let value = cell < own.count ? own[cell] : 0
            #expect((value - (row[cell].number ?? 0)).magnitude < 1e-6)
          }
        }
      }
    }
  }

  @Test("Q3 at the posterior means equals the reference value", arguments: GoldenFit.names)
  func residualCorrelations(name: String) throws {
    let golden = try GoldenFit(name)
    let variance = try #require(golden.file["latent_variance"].number)
    let estimator = AbilityEstimator(
      method: .expectedAPosteriori,
      prior: .normal(mean: 0, standardDeviation: variance.squareRoot()))
    let items = golden.model.items
    // Equal answers have equal thetas.
    var known: [[Int?]: Double] = [:]
    var thetas: [Double?] = []
    for person in 0..<golden.responses.personCount {
      let answers = items.indices.map { golden.responses[person, $0] }
      let theta = try known[answers] ?? estimator.estimate(answers, items: items).theta
      known[answers] = theta
      thetas.append(theta)
    }
    let correlations = try ResidualCorrelations(
      responses: golden.responses, items: items, thetas: thetas)
    for first in items.indices {
      for second in items.indices {
        let expected = golden.file["Q3"][first][second]
        #expect(close(correlations[first, second], expected, 1e-4))
      }
    }
  }

  func close(_ value: Double?, _ expected: GoldenValue, _ tolerance: Double) -> Bool {
    let reference = expected.number ?? .nan
    return ((value ?? .nan) - reference).magnitude <= tolerance * max(1, reference.magnitude)
  }
}
