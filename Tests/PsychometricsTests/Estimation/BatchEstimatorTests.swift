import Psychometrics
import Testing

@Suite("Batch estimation")
struct BatchEstimatorTests {
  /// A bank and an estimator, with a name for the test's output.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let items: [ItemModel]
    let estimator: AbilityEstimator
    var testDescription: String { name }
  }

  static let logistic: [ItemModel] = (0..<9).map {
    .logistic(
      LogisticItem(
        discrimination: 0.6 + 0.2 * Double($0 % 5), difficulty: -2 + 0.5 * Double($0)))
  }
  static let guessing: [ItemModel] = (0..<8).map {
    .logistic(
      LogisticItem(
        discrimination: 0.7 + 0.3 * Double($0 % 4), difficulty: -1.5 + 0.4 * Double($0),
        lowerAsymptote: 0.2, upperAsymptote: $0.isMultiple(of: 2) ? 1 : 0.96, scaling: 1.7))
  }
  static let polytomous: [ItemModel] =
    [
      .graded(GradedItem(discrimination: 1.4, thresholds: [-1.2, 0.1, 1.3])),
      .partialCredit(PartialCreditItem(discrimination: 0.9, steps: [0.6, -0.4, 0.8])),
      .graded(GradedItem(discrimination: 0.8, thresholds: [-0.5, 0.9])),
      .logistic(LogisticItem(discrimination: 1.1, difficulty: 0.3)),
      .partialCredit(PartialCreditItem(steps: [-1])),
    ]
    + [NominalItem(slopes: [0, 0.8, 1.5], intercepts: [0, 0.4, -0.5])].compactMap { item in
      item.map { .nominal($0) }
    }

  static let cases: [Case] = {
    let banks = [("2PL", logistic), ("3PL and 4PL", guessing), ("polytomous", polytomous)]
    let methods: [(String, AbilityEstimator.Method)] = [
      ("ML", .maximumLikelihood), ("MAP", .maximumAPosteriori), ("EAP", .expectedAPosteriori),
      ("WLE", .weightedLikelihood),
    ]
    return banks.flatMap { bank in
      methods.map { method in
        Case(
          name: "\(method.0) of \(bank.0) items", items: bank.1,
          estimator: AbilityEstimator(method: method.1))
      }
    } + [
      Case(
        name: "ML of 2PL items inside bounds", items: logistic,
        estimator: AbilityEstimator(method: .maximumLikelihood, bounds: .clamped(-2...2))),
      Case(
        name: "MAP with a uniform prior and observed information", items: guessing,
        estimator: AbilityEstimator(
          method: .maximumAPosteriori, prior: .uniform(lower: -3, upper: 2.5),
          information: .observed)),
      Case(
        name: "MAP with a prior far off", items: polytomous,
        estimator: AbilityEstimator(
          method: .maximumAPosteriori, prior: .normal(mean: 2, standardDeviation: 0.5),
          information: .observed)),
      Case(
        name: "MAP with a tabulated prior", items: logistic,
        estimator: AbilityEstimator(method: .maximumAPosteriori, prior: tabulated)),
      Case(
        name: "EAP by catR's rule", items: guessing,
        estimator: AbilityEstimator(method: .expectedAPosteriori, quadrature: .trapezoid())),
    ]
  }()

  static var tabulated: LatentPrior {
    let nodes = (-8...8).map { Double($0) / 2 }
    let density = TabulatedDensity(
      nodes: nodes, densities: nodes.map { 1 / (1 + $0 * $0 * $0 * $0) })
    return density.map { .tabulated($0) } ?? .standardNormal
  }

  @Test("A batch's estimates are those of the persons one by one", arguments: cases)
  func equal(_ tested: Case) throws {
    let responses = try Self.responses(tested.items, persons: 40)
    let batch = try BatchEstimator(tested.estimator, items: tested.items)
    let estimates = try batch.estimate(responses)
    for person in 0..<responses.personCount {
      let row = (0..<tested.items.count).map { responses[person, $0] }
      let single = Result { () throws(AbilityError) -> AbilityEstimate in
        try tested.estimator.estimate(row, items: tested.items)
      }
      expect(estimates[person], single)
      #expect(estimates.thetas[person] == (try? estimates[person].get().theta))
    }
  }

  /// Patterns at random, then all wrong, all right, none, one answer, and a category too many.
  static func responses(_ items: [ItemModel], persons: Int) throws -> ResponseMatrix {
    var random = RandomStream(seed: 5, purpose: "batch")
    var rows: [[Int?]] = (0..<persons).map { person in
      items.map { item in
        person % 3 == 0 && random.uniform() < 0.3
          ? nil : random.integer(below: item.categoryCount)
      }
    }
    rows.append(items.map { _ in 0 })
    rows.append(items.map { $0.categoryCount - 1 })
    rows.append(items.map { _ in nil })
    rows.append([1] + items.dropFirst().map { _ in nil })
    rows.append([7] + items.dropFirst().map { _ in 0 })
    return try #require(ResponseMatrix(rows: rows))
  }

  private func expect(
    _ a: Result<AbilityEstimate, AbilityError>, _ b: Result<AbilityEstimate, AbilityError>
  ) {
    guard case .success(let a) = a, case .success(let b) = b else {
      #expect(a == b)
      return
    }
    #expect(a.theta == b.theta || (a.theta - b.theta).magnitude < 1e-9)
    let errors = [a, b].map { $0.standardError ?? -1 }
    #expect((errors[0] - errors[1]).magnitude < 1e-9)
    #expect(a.position == b.position)
    #expect(a.localMaximumCount == b.localMaximumCount)
    #expect(a.answeredCount == b.answeredCount)
    #expect(a.basis == b.basis)
  }

  @Test("Six hundred items, or answers that contradict each other, lose nothing to underflow")
  func long() throws {
    let items = (0..<600).map {
      ItemModel.logistic(
        LogisticItem(discrimination: 3, difficulty: -3 + 6 * Double($0) / 599))
    }
    let backwards: [Int?] = (0..<600).map { $0 < 300 ? 0 : 1 }
    let sensible: [Int?] = (0..<600).map { $0 < 300 || $0.isMultiple(of: 7) ? 1 : 0 }
    let responses = try #require(ResponseMatrix(rows: [backwards, sensible]))
    let estimator = AbilityEstimator(method: .expectedAPosteriori)
    let estimates = try BatchEstimator(estimator, items: items).estimate(responses)
    for (person, row) in [backwards, sensible].enumerated() {
      expect(estimates[person], .success(try estimator.estimate(row, items: items)))
    }
  }

  @Test("A part of the rows is estimated as it is among all")
  func parts() throws {
    let responses = try Self.responses(Self.logistic, persons: 12)
    let batch = try BatchEstimator(
      AbilityEstimator(method: .maximumAPosteriori), items: Self.logistic)
    let all = try batch.estimate(responses).thetas
    #expect(try batch.estimate(responses, persons: 3..<9).thetas == Array(all[3..<9]))
  }

  @Test("What no person can be estimated with is an error at once")
  func refused() throws {
    let improper = LatentPrior.normal(mean: 0, standardDeviation: 0)
    for method in [AbilityEstimator.Method.expectedAPosteriori, .maximumAPosteriori] {
      #expect(throws: AbilityError.unusablePrior) {
        try BatchEstimator(AbilityEstimator(method: method, prior: improper), items: Self.logistic)
      }
    }
    let responses = try #require(ResponseMatrix(entries: [0, 1], itemCount: 2))
    let batch = try BatchEstimator(
      AbilityEstimator(method: .expectedAPosteriori), items: Self.logistic)
    #expect(throws: AbilityError.countsDiffer(answers: 2, items: 9)) {
      try batch.estimate(responses)
    }
  }
}
