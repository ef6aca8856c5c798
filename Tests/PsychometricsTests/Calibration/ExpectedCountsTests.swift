import Foundation
import Psychometrics
import Testing

@Suite("Expected counts")
struct ExpectedCountsTests {
  static let mixed: [ItemModel] =
    SimulatedAnswers.twoParameter(9) + SimulatedAnswers.graded(4)

  private func prepared(
    _ items: [ItemModel], _ responses: ResponseMatrix
  ) throws -> (CalibrationDesign, PreparedResponses) {
    let plan = CalibrationPlan(items: items.map { .fixed($0) })
    let design = try CalibrationDesign(plan, census: ResponseCensus(responses))
    return (design, PreparedResponses(responses, design: design))
  }

  /// The likelihood and a count by plain loops over persons and nodes, in logarithms.
  private func plain(
    _ items: [ItemModel], _ responses: ResponseMatrix, item: Int, category: Int
  ) throws -> (logLikelihood: Double, counts: [Double]) {
    let nodes = Quadrature.standard.nodes
    let masses = try #require(Quadrature.standard.masses(of: .standardNormal))
    var logLikelihood = 0.0
    var counts = nodes.map { _ in 0.0 }
    for person in 0..<responses.personCount {
      let logs = nodes.indices.map { node in
        items.indices.reduce(log(masses[node])) { sum, item in
          responses[person, item].map {
            sum + log(items[item].probabilities(at: nodes[node])[$0])
          } ?? sum
        }
      }
      let largest = logs.reduce(-.infinity, max)
      let total = logs.reduce(0) { $0 + exp($1 - largest) }
      logLikelihood += largest + log(total)
      if responses[person, item] == category {
        for node in nodes.indices { counts[node] += exp(logs[node] - largest) / total }
      }
    }
    return (logLikelihood, counts)
  }

  @Test("Counts and likelihood equal plain loops, with answers missing", arguments: [0.0, 0.3])
  func plainLoops(missing: Double) throws {
    let responses = try SimulatedAnswers.responses(
      Self.mixed, persons: 40, missing: missing, seed: 2)
    let (design, data) = try prepared(Self.mixed, responses)
    let counts = data.expectedCounts(at: design.start)
    for (item, category) in [(0, 1), (4, 0), (8, 1), (10, 2), (12, 3)] {
      let expected = try plain(Self.mixed, responses, item: item, category: category)
      #expect((counts.logLikelihood - expected.logLikelihood).magnitude < 1e-9)
      let found = try #require(
        design.expectedAnswers(in: counts, item: item, category: category))
      for (a, b) in zip(found, expected.counts) { #expect((a - b).magnitude < 1e-10) }
    }
    let persons = design.expectedPersons(in: counts).reduce(0, +)
    #expect((persons - 40).magnitude < 1e-9)
    #expect(counts.personCount == 40)
  }

  @Test("Parts, in any order and on any number of threads, add up to the whole")
  func parts() async throws {
    let responses = try SimulatedAnswers.responses(
      Self.mixed, persons: 500, missing: 0.1, seed: 3)
    let (design, data) = try prepared(Self.mixed, responses)
    let whole = data.expectedCounts(at: design.start)
    let parts = data.parts(3).map { data.expectedCounts(at: design.start, patterns: $0) }
    let threaded = await data.expectedCounts(at: design.start, threads: 2)
    for sum in [parts[0] + parts[1] + parts[2], parts[2] + (parts[0] + parts[1]), threaded] {
      #expect((sum.logLikelihood - whole.logLikelihood).magnitude < 1e-9)
      #expect(sum.personCount == whole.personCount)
      for item in [0, 8, 12] {
        let a = try #require(design.expectedAnswers(in: sum, item: item, category: 1))
        let b = try #require(design.expectedAnswers(in: whole, item: item, category: 1))
        for (x, y) in zip(a, b) { #expect((x - y).magnitude < 1e-10) }
      }
    }
  }

  @Test("Two machines' halves under one design give the one machine's estimates")
  func machines() throws {
    let items = SimulatedAnswers.twoParameter(8)
    let rows = SimulatedAnswers.rows(items, persons: 600, missing: 0.1, seed: 4)
    let halves = try [rows[..<250], rows[250...]].map {
      try #require(ResponseMatrix(rows: Array($0)))
    }
    let plan = CalibrationPlan(itemCount: 8, model: .twoParameter)
    let design = try CalibrationDesign(
      plan, census: ResponseCensus(halves[0]) + ResponseCensus(halves[1]))
    let machines = halves.map { PreparedResponses($0, design: design) }
    var run = CalibrationRun(design)
    while !run.isFinished {
      run.update(
        machines[0].expectedCounts(at: run.parameters)
          + machines[1].expectedCounts(at: run.parameters))
    }
    let missing =
      machines[0].missingInformation(at: run.parameters)
      + machines[1].missingInformation(at: run.parameters)
    let apart = try #require(CalibrationResult(run, missing: missing))
    let together = try plan.calibrate(try #require(ResponseMatrix(rows: rows)))
    #expect((apart.logLikelihood - together.logLikelihood).magnitude < 1e-8)
    let errors = try #require(apart.standardErrors)
    let others = try #require(together.standardErrors)
    for index in apart.parameters.indices {
      #expect((apart.parameters[index] - together.parameters[index]).magnitude < 1e-6)
      #expect((errors[index] - others[index]).magnitude < 1e-6)
    }
  }

  @Test("Answers that are all but impossible together, in a long test, stay numbers")
  func extremes() throws {
    let items = (0..<400).map { index in
      ItemModel.logistic(
        LogisticItem(discrimination: 6, difficulty: index % 2 == 0 ? -4 : 4))
    }
    let contrary = items.indices.map { $0 % 2 as Int? }
    let typical = items.indices.map { ($0 + 1) % 2 as Int? }
    let responses = try #require(ResponseMatrix(rows: [contrary, typical]))
    let (design, data) = try prepared(items, responses)
    let counts = data.expectedCounts(at: design.start)
    let expected = try plain(items, responses, item: 0, category: 0)
    #expect((counts.logLikelihood / expected.logLikelihood - 1).magnitude < 1e-9)
    let found = try #require(design.expectedAnswers(in: counts, item: 0, category: 0))
    for (a, b) in zip(found, expected.counts) { #expect((a - b).magnitude < 1e-9) }
  }

  @Test("Persons alike are counted once, and the same answers twice double the likelihood")
  func collapse() throws {
    let items = SimulatedAnswers.twoParameter(5)
    let rows = SimulatedAnswers.rows(items, persons: 300, seed: 6)
    let once = try #require(ResponseMatrix(rows: rows))
    let twice = try #require(ResponseMatrix(rows: rows + rows))
    let (design, single) = try prepared(items, once)
    let (_, double) = try prepared(items, twice)
    #expect(single.patternCount <= 32)
    #expect(double.patternCount == single.patternCount)
    let a = single.expectedCounts(at: design.start)
    let b = double.expectedCounts(at: design.start)
    #expect((2 * a.logLikelihood - b.logLikelihood).magnitude < 1e-9)
    #expect(b.personCount == 600)
  }

  @Test("EM from counts raises the likelihood at every step and ends where the search does")
  func expectationMaximization() throws {
    let items = SimulatedAnswers.graded(6)
    let responses = try SimulatedAnswers.responses(items, persons: 300, seed: 8)
    let plan = CalibrationPlan(itemCount: 6, model: .graded)
    let design = try CalibrationDesign(plan, census: ResponseCensus(responses))
    let data = PreparedResponses(responses, design: design)
    var parameters = design.start
    var last = -Double.infinity
    for _ in 0..<60 {
      let counts = data.expectedCounts(at: parameters)
      // Near the maximum the rises are smaller than rounding.
      #expect(counts.logLikelihood >= last - 1e-9)
      last = counts.logLikelihood
      parameters = design.maximize(counts, from: parameters)
    }
    let result = try plan.calibrate(responses)
    #expect((result.logLikelihood - last).magnitude < 1e-6)
  }
}
