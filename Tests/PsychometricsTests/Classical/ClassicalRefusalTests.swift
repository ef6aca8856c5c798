import Psychometrics
import Testing

@Suite("What classical statistics refuse")
struct ClassicalRefusalTests {
  @Test("Rows that make no table are refused with a reason")
  func tables() {
    #expect(throws: ScoreTableError.noItems) { try ScoreTable(rows: []) }
    #expect(throws: ScoreTableError.noItems) { try ScoreTable(rows: [[], []]) }
    #expect(throws: ScoreTableError.unequalRows(person: 1, expected: 2, found: 1)) {
      try ScoreTable(rows: [[1, 2], [1]])
    }
    #expect(throws: ScoreTableError.notFinite(person: 0, item: 1)) {
      try ScoreTable(rows: [[1, .nan], [1, 2]])
    }
    #expect(throws: ScoreTableError.tooFewCompletePersons(found: 1, needed: 2)) {
      try ScoreTable(rows: [[1, 2], [nil, 2], [1, nil]])
    }
    #expect(throws: ScoreTableError.tooFewPairs(first: 0, second: 1, found: 1)) {
      try ItemCovariance(pairwise: [[1, 2], [nil, 2], [1, nil], [2, nil], [nil, 1]])
    }
  }

  private func covariance(_ rows: [[Double?]]) throws -> ItemCovariance {
    ItemCovariance(try ScoreTable(rows: rows))
  }

  @Test("One item has no internal consistency")
  func oneItem() throws {
    let single = try covariance([[1], [2], [4]])
    #expect(throws: ReliabilityError.tooFewItems(found: 1, needed: 2)) { try CronbachAlpha(single) }
    #expect(throws: ReliabilityError.tooFewItems(found: 1, needed: 2)) {
      try GuttmanLambdas(single)
    }
    #expect(throws: ReliabilityError.tooFewItems(found: 1, needed: 2)) {
      try SplitHalf.oddEven(single)
    }
    #expect(throws: ReliabilityError.tooFewItems(found: 1, needed: 2)) {
      try SplitHalfSearch(single)
    }
    #expect(throws: ReliabilityError.tooFewItems(found: 1, needed: 3)) {
      try OneFactorModel(single)
    }
  }

  @Test("Two items have an alpha but none with an item dropped")
  func twoItems() throws {
    let alpha = try CronbachAlpha(covariance([[1, 2], [2, 2], [4, 3]]))
    #expect(alpha.ifDropped == [nil, nil])
    #expect(alpha.standardized != nil)
  }

  @Test("Totals that do not vary have no reliability")
  func constantTotal() throws {
    let opposed = try covariance([[1, 2, 0], [2, 1, 0], [3, 0, 0], [0, 3, 0]])
    #expect(throws: ReliabilityError.totalWithoutVariance) { try CronbachAlpha(opposed) }
    #expect(throws: ReliabilityError.totalWithoutVariance) { try OneFactorModel(opposed) }
  }

  @Test("An item without variance takes away what rests on its correlations only")
  func constantItem() throws {
    let rows: [[Double?]] = [[1, 0, 0.1], [2, 1, 0.1], [3, 1, 0.1], [0, 0, 0.1]]
    let some = try covariance(rows)
    #expect(some.itemsWithoutVariance == [2])
    let alpha = try CronbachAlpha(some)
    #expect(alpha.value.isFinite)
    #expect(alpha.standardized == nil)
    #expect(alpha.averageCorrelation == nil)
    #expect(try GuttmanLambdas(some).lambda6 == nil)
    #expect(throws: ReliabilityError.itemsWithoutVariance([2])) { try OneFactorModel(some) }
    let items = ItemStatistics.all(of: try ScoreTable(rows: rows))
    #expect(items[2].itemTotalCorrelation == nil)
    #expect(items[2].correctedItemTotalCorrelation == nil)
    #expect(items[2].standardDeviation == 0)
    #expect(items[1].biserialCorrelation != nil)
  }

  @Test("Items that depend on one another have no lambda 6 and no factor")
  func dependent() throws {
    let some = try covariance([[1, 1, 5], [2, 2, 3], [3, 3, 4], [0, 0, 1]])
    #expect(try GuttmanLambdas(some).lambda6 == nil)
    #expect(throws: ReliabilityError.dependentItems) { try OneFactorModel(some) }
  }

  @Test("Correlations that no factor can make are refused, not fitted without end")
  func noFactor() {
    let signs = Matrix(rows: [[1, 0.3, 0.3], [0.3, 1, -0.3], [0.3, -0.3, 1]])
    #expect(throws: ReliabilityError.notConverged(iterations: 50)) {
      try OneFactorModel(ItemCovariance(matrix: signs, personCount: 100), maximumIterations: 50)
    }
  }

  @Test("Standardised items whose sum does not vary have no standardised alpha")
  func opposedItems() throws {
    let matrix = Matrix(rows: [[1, -2], [-2, 4]])
    let opposed = ItemCovariance(matrix: matrix, personCount: 100)
    #expect(try CronbachAlpha(opposed).standardized == nil)
    #expect(try GuttmanLambdas(opposed).lambda6 == nil)
    #expect(try SplitHalf.oddEven(opposed).spearmanBrown == nil)
  }

  @Test("Equal totals have neither shape nor extreme groups that differ")
  func equalTotals() throws {
    let table = try ScoreTable(rows: [[1, 0], [0, 1], [1, 0]])
    let total = TotalScore(table)
    #expect(total.skewness == nil)
    #expect(total.kuderRichardson21 == nil)
    let groups = ExtremeGroups(totals: table.totals)
    #expect(groups.upper == [0, 1, 2])
    #expect(ExtremeGroups(totals: []).lower.isEmpty)
  }

  @Test("A matrix of scored answers gives the table of its complete rows")
  func responses() throws {
    let matrix = try #require(ResponseMatrix(rows: [[1, 0], [nil, 1], [0, 2]]))
    let table = try ScoreTable(matrix)
    #expect(table.persons == [0, 2])
    #expect(table.omittedPersonCount == 1)
    #expect(table.totals == [1, 2])
  }
}
