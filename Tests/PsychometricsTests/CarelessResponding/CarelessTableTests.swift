import Psychometrics
import Testing

@Suite("Careless responding over a table of answers")
struct CarelessTableTests {
  private func rows() throws -> [[Double?]] {
    Array(try GoldenTable("data_bfi_A_C_E").rows.prefix(200))
  }

  @Test("Runs and variability agree with the reference values")
  func strings() throws {
    let file = try GoldenFile("careless_bfi_ace")
    for (index, row) in try rows().enumerated() {
      var runs = ResponseRuns()
      var variability = IntraIndividualVariability()
      for answer in row {
        runs.add(answer)
        variability.add(answer)
      }
      #expect(agrees(Double(runs.longest), file["longstring"][index], within: 1e-8))
      #expect(agrees(runs.average, file["average_string"][index], within: 1e-8))
      #expect(agrees(variability.value, file["irv"][index], within: 1e-8))
    }
  }

  @Test("Mahalanobis distances agree with the reference values")
  func mahalanobis() throws {
    let file = try GoldenFile("careless_bfi_ace")
    let distances = try MahalanobisDistances(rows: rows())
    let complete = file["complete_rows_1based"].list.compactMap(\.integer).map { $0 - 1 }
    #expect(distances.squares.indices.filter { distances.squares[$0] != nil } == complete)
    #expect(distances.degreesOfFreedom == 15)
    let shares = distances.pValues
    for (place, row) in complete.enumerated() {
      #expect(agrees(distances.squares[row], file["mahalanobis_D2"][place], within: 1e-8))
      #expect(agrees(shares[row], file["mahalanobis_p_upper"][place], within: 1e-8))
    }
    let expected = complete.indices.filter {
      (file["mahalanobis_p_upper"][$0].number ?? 1) < 0.01
    }
    #expect(distances.flagged(below: 0.01) == expected.map { complete[$0] })
  }

  @Test("Squared distances of complete rows sum to items times persons less one")
  func sum() throws {
    let squares = try MahalanobisDistances(rows: rows()).squares.compactMap { $0 }
    let expected = 15 * Double(squares.count - 1)
    #expect((squares.reduce(0, +) - expected).magnitude < 1e-8)
  }

  @Test("Tables without distances are refused with a reason")
  func refused() {
    func distances(_ rows: [[Double?]]) throws -> MahalanobisDistances {
      try MahalanobisDistances(rows: rows)
    }
    #expect(throws: MahalanobisError.scores(.noItems)) { try distances([]) }
    #expect(throws: MahalanobisError.scores(.tooFewCompletePersons(found: 2, needed: 3))) {
      try distances([[1, 2], [2, 1], [nil, 2]])
    }
    #expect(throws: MahalanobisError.itemsWithoutVariance([1])) {
      try distances([[1, 2], [2, 2], [4, 2]])
    }
    #expect(throws: MahalanobisError.dependentItems) {
      try distances([[1, 2], [2, 4], [4, 8], [3, 6]])
    }
  }
}
