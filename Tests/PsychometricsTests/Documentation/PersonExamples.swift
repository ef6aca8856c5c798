import Psychometrics
import Testing

@Suite("Examples on the pages about persons and groups")
struct PersonExamples {
  static let items = SimulatedAnswers.twoParameter(20)

  @Test("Person fit")
  func personFit() throws {
    let items = Self.items
    // The hard half right, the easy half wrong.
    let answers: [Int?] = (0..<20).map { $0 < 10 ? 0 : 1 }
    let estimator = AbilityEstimator(method: .weightedLikelihood)
    let theta = try estimator.estimate(answers, items: items).theta
    let fit = try PersonFit(items: items, answers: answers, theta: theta)
    let flag = try fit.flag(estimator: estimator, path: .fixedForm)
    let isRaised = flag.isRaised  // lz* is lower than the normal distribution allows

    var stream = RandomStream(seed: 7, purpose: "person-fit")
    let null = PersonFitNullDistribution.simulate(
      .correctedLZ(estimator), items: items, theta: theta, estimator: estimator, count: 200,
      stream: &stream)
    let simulated = try fit.flag(against: null)

    #expect(isRaised)
    #expect(simulated.isRaised)
  }

  @Test("Differential functioning")
  func differentialFunctioning() throws {
    // The fourth item is harder for the focal group.
    var harder = Self.items
    harder[3] = .logistic(LogisticItem(discrimination: 1.2, difficulty: 1.2))
    let rows =
      SimulatedAnswers.rows(Self.items, persons: 300, seed: 51)
      + SimulatedAnswers.rows(harder, persons: 300, seed: 52)
    let responses = try #require(ResponseMatrix(rows: rows))
    let groups = (0..<600).map { $0 >= 300 }
    let sample = try DIFSample(responses: responses, isFocal: groups)
    let mantelHaenszel = try sample.mantelHaenszel(item: 3)
    let category = mantelHaenszel.category  // .c: large, to the focal group's disadvantage
    let nonuniform = try sample.logistic(item: 3).nonuniform.probability
    let purified = sample.purifiedMantelHaenszel()
    let flagged = purified.flagged  // the items left out of the last round's matching score

    #expect(category == .c)
    #expect(mantelHaenszel.delta < 0)
    #expect((0...1).contains(nonuniform))
    #expect(flagged.contains(3))
  }

  @Test("Careless responding")
  func careless() throws {
    let answers: [Double?] = [3, 3, 3, 3, 2, nil, 3]
    let rows: [[Double?]] = [[1, 2], [2, 1], [3, 5], [4, 4], [5, 3]]
    var runs = ResponseRuns()
    var variability = IntraIndividualVariability()
    for answer in answers {
      runs.add(answer)
      variability.add(answer)
    }
    let longest = runs.longest  // 4
    let deviation = variability.value  // 0.408

    let distances = try MahalanobisDistances(rows: rows)
    let suspects = distances.flagged(below: 0.001)  // row numbers

    #expect(longest == 4)
    expect(deviation, 0.408)
    #expect(suspects.isEmpty)
  }
}
