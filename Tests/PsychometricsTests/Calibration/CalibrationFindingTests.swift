import Foundation
import Psychometrics
import Testing

@Suite("What a calibration finds about items")
struct CalibrationFindingTests {
  /// Answers to eight items, with the last column as a function of the row.
  private func rows(_ last: (Int, [Int?]) -> Int?) -> [[Int?]] {
    SimulatedAnswers.rows(SimulatedAnswers.twoParameter(7), persons: 400, seed: 31)
      .enumerated().map { $1 + [last($0, $1)] }
  }

  private func calibrate(
    _ rows: [[Int?]], _ model: CalibrationModel = .twoParameter
  ) throws -> CalibrationResult {
    let result = try CalibrationPlan(itemCount: 8, model: model)
      .calibrate(try #require(ResponseMatrix(rows: rows)))
    // Whatever the data, nothing that is given is not a number.
    #expect(result.parameters.allSatisfy { $0.isFinite })
    #expect(result.logLikelihood.isFinite)
    #expect((result.standardErrors ?? []).allSatisfy { $0.isFinite })
    #expect(result.items.allSatisfy { $0.model?.parameters.allSatisfy(\.isFinite) ?? true })
    return result
  }

  @Test("An item all answer alike is left out and named", arguments: [0, 1])
  func constant(category: Int) throws {
    let result = try calibrate(rows { _, _ in category })
    #expect(result.items[7].findings == [.constant(category: category)])
    #expect(result.items[7].model == nil)
    #expect(result.parameterCount == 14)
    #expect(result.convergence.isConverged)
  }

  @Test("An item that nobody answered is left out and named")
  func unanswered() throws {
    let result = try calibrate(rows { _, _ in nil })
    #expect(result.items[7].findings == [.unanswered])
    #expect(result.items[7].model == nil)
  }

  @Test("Leaving an item out gives what its absence gives")
  func absence() throws {
    let with = try calibrate(rows { _, _ in 1 })
    let without = try CalibrationPlan(itemCount: 7, model: .twoParameter).calibrate(
      try #require(ResponseMatrix(rows: rows { _, _ in 1 }.map { Array($0.dropLast()) })))
    #expect(with.parameters == without.parameters)
    #expect(with.logLikelihood == without.logLikelihood)
  }

  @Test(
    "Categories without answers are named and left out of the item's model",
    arguments: [CalibrationModel.graded, .generalizedPartialCredit, .nominal, .partialCredit])
  func emptyCategories(model: CalibrationModel) throws {
    let gap = SimulatedAnswers.rows(SimulatedAnswers.graded(8), persons: 400, seed: 32)
    let result = try calibrate(
      gap.map { $0.dropLast() + [$0[7].map { $0 >= 2 ? $0 + 1 : $0 }] }, model)
    #expect(result.items[7].findings == [.emptyCategories([2])])
    #expect(result.items[7].categories == [0, 1, 3, 4])
    #expect(result.items[7].model?.categoryCount == 4)
    let closed = try calibrate(gap, model)
    #expect(closed.parameters == result.parameters)
    #expect(closed.items[7].categories == [0, 1, 2, 3])
  }

  @Test("A rating scale item keeps the categories of its set that it has no answers in")
  func ratingScale() throws {
    let full = SimulatedAnswers.rows(SimulatedAnswers.graded(8), persons: 400, seed: 33)
    let result = try calibrate(
      full.map { $0.dropLast() + [$0[7].map { $0 == 1 ? 2 : $0 }] }, .ratingScale(set: 0))
    #expect(result.items[7].findings == [.emptyCategories([1])])
    #expect(result.items[7].categories == [0, 1, 2, 3])
  }

  @Test("An item that divides the persons perfectly is flagged as extreme")
  func separation() throws {
    // Right exactly where the number right on the others is four or more.
    let result = try calibrate(
      rows { _, others in others.reduce(0) { $0 + ($1 ?? 0) } >= 4 ? 1 : 0 })
    let isFlagged = result.items[7].findings.contains {
      if case .extremeDiscrimination = $0 { true } else { false }
    }
    #expect(isFlagged)
  }

  @Test("An item keyed the wrong way has a negative discrimination and says so")
  func negative() throws {
    let items = SimulatedAnswers.twoParameter(8)
    let rows = SimulatedAnswers.rows(items, persons: 400, seed: 34)
    let result = try calibrate(rows.map { $0.dropLast() + [$0[7].map { 1 - $0 }] })
    let parameters = try #require(result.items[7].model).parameters
    #expect(parameters[0] < 0)
    #expect(result.items[7].findings == [.negativeDiscrimination(parameters[0])])
    #expect(result.convergence.isConverged)
  }

  @Test("Two persons and no information leave no covariance, and say so")
  func singular() throws {
    let responses = try #require(ResponseMatrix(rows: [[1, 0, 1], [0, 1, 0]]))
    let result = try CalibrationPlan(itemCount: 3, model: .threeParameter).calibrate(responses)
    #expect(result.parameters.allSatisfy { $0.isFinite })
    #expect(result.covariance == nil)
    #expect(result.covarianceStatus == .notPositiveDefinite)
    #expect(result.standardErrors == nil)
  }

  @Test("Persons without answers do not count")
  func noAnswers() throws {
    let some = rows { index, _ in index % 2 }
    let empty = Array(repeating: [Int?](repeating: nil, count: 8), count: 20)
    let result = try calibrate(some + empty)
    #expect(result.personCount == 400)
    let without = try calibrate(some)
    #expect((result.logLikelihood - without.logLikelihood).magnitude < 1e-6)
  }
}
