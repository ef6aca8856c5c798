import Psychometrics
import RealModule
import Testing

@Suite("Limited-information fit")
struct LimitedInformationTests {
  /// Answers of persons drawn from a model.
  static func simulated(
    _ items: [ItemModel], persons: Int, seed: UInt64
  ) throws -> ResponseMatrix {
    var stream = RandomStream(seed: seed, purpose: "model-fit")
    let rows = (0..<persons).map { _ in
      let theta = stream.normal()
      return items.map { item -> Int? in
        var rest = stream.uniform()
        let category = item.probabilities(at: theta).firstIndex {
          rest -= $0
          return rest < 0
        }
        return category ?? item.categoryCount - 1
      }
    }
    return try #require(ResponseMatrix(rows: rows))
  }

  @Test(
    "The statistic is the one defined by the table of all patterns",
    arguments: FreeModelCase.all, LimitedInformationStatistic.allCases)
  func definition(model: FreeModelCase, statistic: LimitedInformationStatistic) throws {
    let items = model.items(model.values)
    let fitted = try FittedModel(
      items: items, free: model.free, prior: model.prior(model.values))
    let responses = try Self.simulated(items, persons: 150, seed: 8)
    let fit = try fitted.fit(to: responses, by: statistic)
    let moments = PatternTable.moments(statistic, categoryCounts: items.map(\.categoryCount))
    #expect(fit.momentCount == moments.count)
    #expect(fit.parameterCount == model.values.count)
    guard moments.count > model.values.count else {
      #expect(fit.test == .failure(.noDegreesOfFreedom))
      return
    }
    // x = N r' D_c (D_c' V D_c)^-1 D_c' r, with D_c orthogonal to the derivatives.
    let table = try PatternTable(items, model.prior(model.values))
    let expected = table.means(moments)
    let rows = (0..<responses.personCount).map { responses.row($0).map { Int($0) } }
    let residuals = zip(moments, expected).map { moment, mean in
      rows.reduce(0) { $0 + moment($1) } / Double(rows.count) - mean
    }
    let step = 1e-5
    let derivatives = try model.values.indices.map { place in
      let sides = try [step, -step].map { step in
        var values = model.values
        values[place] += step
        return try PatternTable(model.items(values), model.prior(values)).means(moments)
      }
      return zip(sides[0], sides[1]).map { ($0 - $1) / (2 * step) }
    }
    let space = try #require(ColumnSpace(Matrix(rows: derivatives).transposed))
    guard space.rank == model.values.count else {
      #expect(fit.test == .failure(.parametersNotIdentified(rank: space.rank)))
      return
    }
    let complement = space.orthogonalComplement
    let projected = complement.transposed * residuals
    let covariance = complement.transposed * table.covariance(moments) * complement
    let factor = try #require(CholeskyDecomposition(covariance))
    let chiSquare =
      Double(rows.count)
      * zip(projected, factor.solve(projected)).reduce(0) { $0 + $1.0 * $1.1 }
    let test = try fit.test.get()
    #expect((test.chiSquare - chiSquare).magnitude < 1e-6 * chiSquare)
    #expect(test.degreesOfFreedom == moments.count - model.values.count)
  }

  @Test("Wrong items are found, right ones are not")
  func power() throws {
    let items = [-1.0, -0.5, 0, 0.5, 1, 1.5].map {
      ItemModel.graded(GradedItem(discrimination: 1.4, thresholds: [$0 - 1, $0, $0 + 0.8]))
    }
    let free = FreeParameters(itemCount: 6, each: [.discrimination, .thresholds])
    let responses = try Self.simulated(items, persons: 800, seed: 2)
    let right = try FittedModel(items: items, free: free)
    // The second item's answers are the first one's: the two depend on one another.
    let dependent = try #require(
      ResponseMatrix(
        rows: (0..<800).map { person in
          (0..<6).map { responses[person, $0 == 1 ? 0 : $0] }
        }))
    let wrong = try FittedModel(items: [items[0]] + [items[0]] + items[2...], free: free)
    let good = try right.fit(to: responses, by: .c2)
    let bad = try wrong.fit(to: dependent, by: .c2)
    let goodTest = try good.test.get()
    let badTest = try bad.test.get()
    #expect(goodTest.probability > 0.01)
    #expect(goodTest.rootMeanSquareErrorInterval.contains(goodTest.rootMeanSquareError))
    #expect((good.standardizedRootMeanSquareResidual ?? 1) < 0.05)
    #expect((goodTest.baseline?.comparativeFitIndex ?? 0) > 0.97)
    #expect(badTest.probability < 1e-12)
    #expect(badTest.rootMeanSquareError > 0.08)
    #expect(badTest.rootMeanSquareErrorInterval.contains(badTest.rootMeanSquareError))
    #expect((bad.standardizedRootMeanSquareResidual ?? 0) > 0.08)
  }

  @Test("Nothing free compares all moments, and a fixed model has no projection")
  func nothingFree() throws {
    let items = [-0.5, 0.5].map { ItemModel.logistic(LogisticItem(difficulty: $0)) }
    let model = try FittedModel(items: items, free: FreeParameters(itemCount: 2, each: []))
    let responses = try Self.simulated(items, persons: 100, seed: 3)
    let test = try model.fit(to: responses, by: .m2).test.get()
    #expect(test.degreesOfFreedom == 3)
    // With all moments of a saturated table the statistic is Pearson's chi-square of it.
    let table = try PatternTable(items, .standardNormal)
    var pearson = 0.0
    for (pattern, probability) in zip(table.patterns, table.probabilities) {
      let count = (0..<100).count { person in
        responses[person, 0] == pattern[0] && responses[person, 1] == pattern[1]
      }
      let difference = Double(count) - 100 * probability
      pearson += difference * difference / (100 * probability)
    }
    #expect((test.chiSquare - pearson).magnitude < 1e-9)
  }

  @Test("The baseline is the statistic of independent items", arguments: [2, 4])
  func baseline(categoryCount: Int) throws {
    let thresholds = [-1, 0.2, 1.1].prefix(categoryCount - 1)
    let items = [0.8, 1.2, 1.6, 1].map {
      ItemModel.graded(GradedItem(discrimination: $0, thresholds: Array(thresholds)))
    }
    let responses = try Self.simulated(items, persons: 300, seed: 21)
    // Without slopes a nominal item's intercepts are the logarithms of the observed shares.
    let independent = try items.indices.map { item in
      let intercepts = (0..<categoryCount).map { category in
        Double.log(Double((0..<300).count { responses[$0, item] == category }) / 300)
      }
      let slopes = Array(repeating: 0.0, count: categoryCount)
      return ItemModel.nominal(try #require(NominalItem(slopes: slopes, intercepts: intercepts)))
    }
    let model = try FittedModel(
      items: independent, free: FreeParameters(itemCount: 4, each: .thresholds))
    let test = try model.fit(to: responses, by: .c2).test.get()
    let baseline = try #require(test.baseline)
    #expect((test.chiSquare - baseline.chiSquare).magnitude < 1e-8 * test.chiSquare)
    #expect(test.degreesOfFreedom == baseline.degreesOfFreedom)
    #expect(baseline.comparativeFitIndex.magnitude < 1e-8)
    #expect(baseline.tuckerLewisIndex.magnitude < 1e-8)
  }
}
