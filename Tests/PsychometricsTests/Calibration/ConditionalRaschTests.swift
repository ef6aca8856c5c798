import Foundation
import Psychometrics
import Testing

@Suite("Conditional maximum likelihood of the Rasch model")
struct ConditionalRaschTests {
  @Test("Difficulties, standard errors and likelihood equal the reference values")
  func golden() throws {
    let file = try GoldenFile("cml_lsat7")
    let result = try ConditionalRasch().calibrate(GoldenTable("data_lsat7").responses())
    #expect(result.isConverged)
    let errors = try #require(result.standardErrors)
    for item in 0..<5 {
      #expect((result.difficulties[item] - file["difficulty"].numbers[item]).magnitude < 1e-4)
      #expect((errors[item] - file["difficulty_se"].numbers[item]).magnitude < 1e-4)
    }
    #expect(result.personCount == file["n_persons_fit"].integer)
    let reference = try #require(file["conditional_logLik"].number)
    #expect((result.logLikelihood - reference).magnitude < 1e-6)
    #expect(result.difficulties.reduce(0, +).magnitude < 1e-12)
  }

  @Test("Two items have the closed form: the log-ratio of persons with one right")
  func twoItems() throws {
    let rows = Array(repeating: [1, 0] as [Int?], count: 30) + Array(repeating: [0, 1], count: 12)
    let responses = try #require(ResponseMatrix(rows: rows + [[1, 1], [0, 0]]))
    let result = try ConditionalRasch().calibrate(responses)
    let expected = log(30.0 / 12) / 2
    #expect((result.difficulties[1] - expected).magnitude < 1e-9)
    // The log-ratio has the variance 1/30 + 1/12; half of it a quarter of that.
    let error = ((1 / 30.0 + 1 / 12.0) / 4).squareRoot()
    #expect(((result.standardErrors?[0] ?? .nan) - error).magnitude < 1e-9)
  }

  @Test("Known difficulties are recovered within their errors, with answers missing")
  func missing() throws {
    var stream = RandomStream(seed: 3, purpose: "conditional")
    let difficulties = (0..<12).map { Double($0) / 4 - 1.4 }
    let rows = (0..<400).map { person in
      let theta = stream.normal()
      return difficulties.indices.map { item -> Int? in
        let right = stream.uniform() < 1 / (1 + exp(difficulties[item] - theta))
        return person % 3 == item % 3 ? nil : right ? 1 : 0
      }
    }
    let result = try ConditionalRasch().calibrate(try #require(ResponseMatrix(rows: rows)))
    #expect(result.isConverged)
    let errors = try #require(result.standardErrors)
    for item in difficulties.indices {
      let mean = difficulties.reduce(0, +) / 12
      #expect((result.difficulties[item] - difficulties[item] + mean).magnitude < 4 * errors[item])
    }
  }

  @Test("Data without a finite estimate are refused with the items that cause it")
  func refusals() throws {
    let constant = try #require(ResponseMatrix(rows: [[1, 0, 1], [1, 1, 0], [1, 0, 0]]))
    #expect(throws: ConditionalRaschError.infiniteDifficulty(items: [0])) {
      try ConditionalRasch().calibrate(constant)
    }
    let extreme = try #require(ResponseMatrix(rows: [[1, 1], [0, 0]]))
    #expect(throws: ConditionalRaschError.noInformativePersons) {
      try ConditionalRasch().calibrate(extreme)
    }
    let graded = try #require(ResponseMatrix(rows: [[1, 2], [0, 1]]))
    #expect(throws: ConditionalRaschError.category(item: 1, category: 2)) {
      try ConditionalRasch().calibrate(graded)
    }
  }
}
