import Psychometrics
import Testing

@Suite("Kappa coefficients")
struct KappaTests {
  private func counts(_ value: GoldenValue) -> [[Int]] {
    value.list.map { $0.list.compactMap(\.integer) }
  }

  @Test("Cohen's kappa agrees", arguments: ["kappa_2x2", "kappa_cohen1968"])
  func cohen(name: String) throws {
    let file = try GoldenFile(name)
    let table = counts(file["table"])
    let expected = file["unweighted"]
    let kappa = try CohenKappa(table: table)
    #expect(agrees(kappa.value, expected["kappa"]))
    #expect(agrees(kappa.observedAgreement, expected["po"]))
    #expect(agrees(kappa.expectedAgreement, expected["pe"]))
    #expect(agrees(kappa.z, expected["irr_z"]))
    #expect(agrees(kappa.pValue, expected["irr_p"]))
    #expect(
      agrees(kappa.standardError * kappa.standardError, expected["variance_psych_large_sample"]))
    for (weights, block) in [
      (AgreementWeights.linear, "linear_weighted"), (.quadratic, "quadratic_weighted"),
    ] {
      let weighted = try CohenKappa(table: table, weights: weights)
      #expect(agrees(weighted.value, file[block]["kappa"]))
      #expect(agrees(weighted.observedAgreement, file[block]["po"]))
      #expect(agrees(weighted.expectedAgreement, file[block]["pe"]))
    }
  }

  @Test("Counts and lists of ratings give the same", arguments: ["kappa_2x2", "kappa_cohen1968"])
  func lists(name: String) throws {
    let table = counts(try GoldenFile(name)["table"])
    let rows = try GoldenTable("data_" + name).rows.map { $0.map { $0.map { Int($0) - 1 } } }
    let kappa = try CohenKappa(
      first: rows.map { $0[0] } + [nil, 0], second: rows.map { $0[1] } + [0, nil],
      categoryCount: table.count, weights: .linear)
    #expect(kappa == (try CohenKappa(table: table, weights: .linear)))
  }

  @Test("Weighted kappa agrees with the example of Cohen")
  func cohen1968() throws {
    // Psychological Bulletin 70 (1968), table 1, as counts of 200: kappa 0.492, weighted by the
    // disagreements 1, 3 and 6 kappa 0.348.
    let table = [[88, 10, 2], [14, 40, 6], [18, 10, 12]]
    let weights = [[0.0, 1, 3], [1, 0, 6], [3, 6, 0]].map { $0.map { 1 - $0 / 6 } }
    #expect((try CohenKappa(table: table).value - 0.492).magnitude < 5e-4)
    #expect(
      (try CohenKappa(table: table, weights: .custom(weights)).value - 0.348).magnitude < 5e-4)
  }

  @Test("Custom weights equal to the linear ones give linear kappa")
  func custom() throws {
    let table = [[10, 3, 1], [2, 8, 4], [0, 2, 9]]
    let linear = try CohenKappa(table: table, weights: .linear)
    let custom = try CohenKappa(
      table: table, weights: .custom([[1, 0.5, 0], [0.5, 1, 0.5], [0, 0.5, 1]]))
    #expect(linear == custom)
  }

  @Test("The large-sample error is that of the delta method", arguments: [0, 1, 2])
  func deltaMethod(choice: Int) throws {
    // Multinomial variance of numerical derivatives of kappa by the cells' shares.
    let weights = [AgreementWeights.identity, .linear, .quadratic][choice]
    let table = [[400, 120, 30], [90, 350, 100], [20, 140, 250]]
    let cells = Array(table.joined())
    let total = cells.reduce(0, +)
    func kappa(adding step: Int, to cell: Int) throws -> Double {
      let scale = 1_000_000
      var counts = cells.map { $0 * scale }
      counts[cell] += step * scale
      let rows = stride(from: 0, to: 9, by: 3).map { Array(counts[$0..<$0 + 3]) }
      return try CohenKappa(table: rows, weights: weights).value
    }
    var first = 0.0
    var second = 0.0
    for cell in cells.indices {
      let slope = try (kappa(adding: 1, to: cell) - kappa(adding: -1, to: cell)) / 2
      first += Double(cells[cell]) * slope * slope
      second += Double(cells[cell]) * slope
    }
    let variance = first - second * second / Double(total)
    let found = try CohenKappa(table: table, weights: weights)
    #expect((found.standardError - variance.squareRoot()).magnitude < 1e-5)
    let band = try #require(found.confidenceBand(level: 0.95))
    #expect((band.high - found.value - 1.959963984540054 * found.standardError).magnitude < 1e-12)
    #expect(found.confidenceBand(level: 0) == nil)
  }

  @Test("Fleiss' kappa agrees")
  func fleiss() throws {
    let file = try GoldenFile("fleiss_diagnoses")
    let names = file["categories"].list.compactMap(\.text)
    let ratings = try GoldenText("data_fleiss_diagnoses").rows.map { row in
      try row.map { try #require(names.firstIndex(of: $0)) }
    }
    #expect(ratings.count == 30)
    let kappa = try FleissKappa(ratings: ratings, categoryCount: names.count)
    #expect(agrees(kappa.value, file["fleiss_kappa"]))
    #expect(agrees(kappa.observedAgreement, file["P_bar"]))
    #expect(agrees(kappa.expectedAgreement, file["Pe"]))
    #expect(agrees(kappa.z, file["z"]))
    #expect(kappa.pValue.map { $0 < 1e-60 } ?? false)
    for (index, category) in kappa.categories.enumerated() {
      #expect(agrees(category.proportion, file["category_proportions"][index]))
      #expect(
        agrees(category.value, file["per_category_kappa_irr_rounded"][index], within: 5e-4))
    }
  }

  @Test("What has no kappa is refused with a reason")
  func refused() throws {
    #expect(throws: AgreementError.invalidTable) { try CohenKappa(table: [[1, 2], [3]]) }
    #expect(throws: AgreementError.invalidTable) { try CohenKappa(table: [[1, -2], [3, 1]]) }
    #expect(throws: AgreementError.tooFewCategories(found: 1, needed: 2)) {
      try CohenKappa(table: [[4]])
    }
    #expect(throws: AgreementError.tooFewRatees(found: 0, needed: 1)) {
      try CohenKappa(table: [[0, 0], [0, 0]])
    }
    #expect(throws: AgreementError.noVariation) { try CohenKappa(table: [[7, 0], [0, 0]]) }
    #expect(throws: AgreementError.invalidTable) {
      try CohenKappa(table: [[1, 2], [2, 1]], weights: .custom([[1, 0], [0, 0.5]]))
    }
    #expect(throws: AgreementError.invalidCategory(ratee: 1, rater: 1)) {
      try CohenKappa(first: [0, 1], second: [1, 2], categoryCount: 2)
    }
    #expect(throws: AgreementError.unequalRows(ratee: 0, expected: 1, found: 2)) {
      try CohenKappa(first: [0], second: [1, 1], categoryCount: 2)
    }
    let oneSided = try CohenKappa(table: [[3, 2], [0, 0]])
    #expect(oneSided.value == 0)
    #expect(oneSided.z == nil)
    #expect(throws: AgreementError.noVariation) { try FleissKappa(counts: [[3, 0], [3, 0]]) }
    #expect(throws: AgreementError.unequalRows(ratee: 1, expected: 3, found: 2)) {
      try FleissKappa(counts: [[3, 0], [1, 1]])
    }
    #expect(throws: AgreementError.tooFewRaters(found: 1, needed: 2)) {
      try FleissKappa(counts: [[1, 0], [0, 1]])
    }
    #expect(throws: AgreementError.tooFewRatees(found: 0, needed: 1)) {
      try FleissKappa(counts: [])
    }
    #expect(throws: AgreementError.invalidCategory(ratee: 0, rater: 1)) {
      try FleissKappa(ratings: [[0, 5]], categoryCount: 2)
    }
  }
}
