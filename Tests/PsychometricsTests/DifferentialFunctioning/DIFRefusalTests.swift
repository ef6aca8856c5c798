import Psychometrics
import Testing

@Suite("What differential item functioning refuses")
struct DIFRefusalTests {
  @Test("Samples that cannot be compared are refused")
  func samples() throws {
    let responses = try #require(ResponseMatrix(rows: [[1, 0], [0, 2]]))
    #expect(throws: DIFError.countsDiffer(persons: 2, groups: 1)) {
      try DIFSample(responses: responses, isFocal: [true])
    }
    #expect(throws: DIFError.notDichotomous(person: 1, item: 1, category: 2)) {
      try DIFSample(responses: responses, isFocal: [true, false])
    }
    #expect(throws: DIFError.emptyGroup(focal: true)) {
      try DIFSample.made(reference: [[1, 0]], focal: [[1, nil]])
    }
    #expect(throws: DIFError.emptyGroup(focal: false)) {
      try DIFSample.made(reference: [], focal: [[1, 0]])
    }
  }

  @Test("An item that everyone answers right has no usable stratum")
  func constantItem() throws {
    let rows: [[Int?]] = [[1, 0, 1], [1, 1, 0], [1, 1, 1], [1, 0, 0]]
    let sample = try DIFSample.made(reference: rows, focal: rows)
    #expect(throws: DIFError.noUsableStratum(item: 0)) { try sample.mantelHaenszel(item: 0) }
    #expect(throws: DIFError.separated(item: 0, model: .score)) { try sample.logistic(item: 0) }
  }

  @Test("A group that always wins leaves the odds ratio unbounded")
  func unbounded() throws {
    let sample = try DIFSample.made(
      reference: Array(repeating: [1, 0], count: 6), focal: Array(repeating: [0, 1], count: 5))
    #expect(throws: DIFError.unboundedOddsRatio(item: 0)) { try sample.mantelHaenszel(item: 0) }
  }

  @Test("A group that always wins separates the model with the group")
  func separation() throws {
    let reference: [[Int?]] = [[1, 0, 0], [1, 1, 0], [1, 0, 1], [1, 1, 1]]
    let focal: [[Int?]] = [[0, 0, 1], [0, 1, 1], [0, 1, 0], [1, 1, 1], [1, 1, 1], [0, 0, 0]]
    let sample = try DIFSample.made(reference: reference + reference, focal: focal)
    #expect(throws: DIFError.separated(item: 0, model: .group)) { try sample.logistic(item: 0) }
  }

  @Test("One score alone cannot be told from the constant", arguments: 1...6)
  func collinear(score: Int) throws {
    // Everyone has the same score, in two ways.
    let rows: [[Int?]] = (0..<7).map { person in
      [person % 2, 1 - person % 2] + Array(repeating: 1, count: score - 1)
    }
    let sample = try DIFSample.made(reference: rows, focal: rows)
    #expect(throws: DIFError.collinear(item: 0, model: .score)) { try sample.logistic(item: 0) }
  }

  @Test("A score that the group determines cannot be told from it")
  func groupScore() throws {
    let sample = try DIFSample.made(
      reference: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], focal: [[1, 1, 0], [0, 1, 1], [1, 0, 1]])
    #expect(throws: DIFError.collinear(item: 0, model: .group)) { try sample.logistic(item: 0) }
    #expect(throws: DIFError.noUsableStratum(item: 0)) { try sample.mantelHaenszel(item: 0) }
    #expect(throws: DIFError.noUsableStratum(item: 0)) { try sample.standardization(item: 0) }
  }

  @Test("Purification goes on around an item without a value and reports it")
  func purification() throws {
    let (reference, focal) = DIFPropertyTests.simulated(shift: 0, item: 0, persons: 60)
    let sample = try DIFSample.made(
      reference: reference.map { [1] + $0 }, focal: focal.map { [1] + $0 })
    let purified = sample.purifiedMantelHaenszel()
    #expect(purified.results[0] == .failure(.noUsableStratum(item: 0)))
    #expect(!purified.flagged.contains(0))
    #expect(purified.results.count == 11)
  }

  @Test("Purification ends where every item is flagged")
  func noAnchor() throws {
    let (reference, focal) = DIFPropertyTests.simulated(shift: 0, item: 0, persons: 60)
    let sample = try DIFSample.made(reference: reference, focal: focal)
    let purified = sample.purifiedMantelHaenszel(level: 1.1)
    #expect(purified.ending == .noAnchorLeft)
    #expect(purified.flagged == Array(0..<10))
    #expect(purified.rounds == 1)
    #expect(sample.purifiedMantelHaenszel(level: 0).ending == .stable)
  }
}
