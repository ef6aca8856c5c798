import Psychometrics
import RealModule
import Testing

@Suite("Item fit")
struct ItemFitTests {
  static let items = (0..<8).map {
    ItemModel.logistic(LogisticItem(discrimination: 1.3, difficulty: Double($0) * 0.4 - 1.4))
  }
  static let free = FreeParameters(itemCount: 8, each: [.discrimination, .thresholds])

  @Test("S-X2 finds the one item whose parameters are wrong")
  func wrongItem() throws {
    let responses = try LimitedInformationTests.simulated(Self.items, persons: 1500, seed: 12)
    var wrong = Self.items
    wrong[3] = .logistic(LogisticItem(discrimination: 0.4, difficulty: -0.2))
    let right = try FittedModel(items: Self.items, free: Self.free).sumScoreFit(to: responses)
    #expect(right.allSatisfy { ($0.probability ?? 0) > 0.005 })
    let fits = try FittedModel(items: wrong, free: Self.free).sumScoreFit(to: responses)
    #expect((fits[3].probability ?? 1) < 1e-6)
    #expect((fits[3].rootMeanSquareError ?? 0) > 0.05)
  }

  @Test("Putting cells together keeps the persons and leaves no small cell")
  func collapse() throws {
    let items = [-0.8, 0, 0.8].map {
      ItemModel.graded(GradedItem(discrimination: 1.6, thresholds: [$0 - 0.7, $0, $0 + 1]))
    }
    let free = FreeParameters(itemCount: 3, each: [.discrimination, .thresholds])
    let responses = try LimitedInformationTests.simulated(items, persons: 120, seed: 5)
    for fit in try FittedModel(items: items, free: free).sumScoreFit(to: responses) {
      let before = fit.allGroups.flatMap(\.observed).reduce(0, +)
      #expect(fit.groups.flatMap(\.observed).reduce(0, +) == before)
      for group in fit.allGroups + fit.groups {
        let difference = group.observed.reduce(0, +) - group.expected.reduce(0, +)
        #expect(difference.magnitude < 1e-9)
      }
      #expect(fit.groups.allSatisfy { $0.expected.allSatisfy { $0 >= 1 } })
      #expect(fit.degreesOfFreedom == fit.groups.reduce(-4) { $0 + $1.expected.count - 1 })
    }
  }

  @Test("An item without degrees of freedom has a chi-square and no probability")
  func noDegreesOfFreedom() throws {
    let items = Array(Self.items.prefix(2))
    let free = FreeParameters(itemCount: 2, each: [.discrimination, .thresholds])
    let responses = try LimitedInformationTests.simulated(items, persons: 60, seed: 5)
    let fit = try FittedModel(items: items, free: free).sumScoreFit(to: responses)[0]
    #expect(fit.degreesOfFreedom == -1)
    #expect(fit.probability == nil)
    #expect(fit.rootMeanSquareError == nil)
    #expect(fit.chiSquare.isFinite)
  }

  @Test("Latent parameters and shared thresholds cost an item what is documented")
  func degreesOfFreedom() throws {
    let golden = try GoldenFit("fit_lsat7_rasch")
    let counted = try golden.model.sumScoreFit(to: golden.responses)
    let uncounted = try golden.model.sumScoreFit(
      to: golden.responses, countsLatentParameters: false)
    for (less, more) in zip(counted, uncounted) {
      #expect(less.chiSquare == more.chiSquare)
      #expect(less.degreesOfFreedom + 1 == more.degreesOfFreedom)
    }
    let items = [-0.5, 0, 0.5].map {
      ItemModel.partialCredit(PartialCreditItem(location: $0, thresholds: [-0.8, 0.1, 0.7]))
    }
    let responses = try LimitedInformationTests.simulated(items, persons: 300, seed: 5)
    let free = { FreeParameters(itemCount: 3, each: $0) }
    let own = try FittedModel(items: items, free: free(.thresholds)).sumScoreFit(to: responses)
    let shared = try FittedModel(items: items, free: free(.location)).sumScoreFit(to: responses)
    #expect(own[1].degreesOfFreedom + 2 == shared[1].degreesOfFreedom)
  }

  @Test("Mean squares of an item are those of the textbook formula, missing answers left out")
  func meanSquares() throws {
    let item = ItemModel.logistic(LogisticItem(difficulty: 0))
    let thetas: [Double?] = [-Double.log(3), Double.log(3), 0, nil, .infinity, 0.7]
    let responses = try #require(ResponseMatrix(rows: [[1], [1], [0], [1], [1], [nil]]))
    let fit = try #require(try responses.itemMeanSquares(items: [item], thetas: thetas)[0])
    // P = 1/4, 3/4, 1/2: residuals 3/4, 1/4, -1/2 and variances 3/16, 3/16, 1/4.
    #expect(fit.count == 3)
    #expect((fit.outfit - (3.0 + 1.0 / 3 + 1) / 3).magnitude < 1e-12)
    #expect((fit.infit - (9.0 / 16 + 1.0 / 16 + 1.0 / 4) / (5.0 / 8)).magnitude < 1e-12)
    // Fourth moments are P Q (P^3 + Q^3) = 21/256, 21/256, 1/16.
    let outfitVariance = (2 * (21.0 / 256) / (9.0 / 256) + 1) / 9 - 1.0 / 3
    let deviation = outfitVariance.squareRoot()
    let expected = (Double.root(fit.outfit, 3) - 1) * 3 / deviation + deviation / 3
    #expect(((fit.standardizedOutfit ?? 0) - expected).magnitude < 1e-12)
    let infitDeviation = (2 * (21.0 / 256 - 9.0 / 256)).squareRoot() / (5.0 / 8)
    let infit = (Double.root(fit.infit, 3) - 1) * 3 / infitDeviation + infitDeviation / 3
    #expect(((fit.standardizedInfit ?? 0) - infit).magnitude < 1e-12)
  }

  @Test("Mean squares of answers that follow the model are near 1")
  func meanSquaresOfModel() throws {
    var stream = RandomStream(seed: 6, purpose: "mean-squares")
    var thetas: [Double?] = []
    let rows = (0..<800).map { _ -> [Int?] in
      let theta = stream.normal()
      thetas.append(theta)
      return Self.items.map { stream.uniform() < $0.expectedScore(at: theta) ? 1 : 0 }
    }
    let responses = try #require(ResponseMatrix(rows: rows))
    for fit in try responses.itemMeanSquares(items: Self.items, thetas: thetas) {
      let fit = try #require(fit)
      #expect((fit.standardizedInfit ?? 9).magnitude < 3.5)
      #expect((0.8...1.2).contains(fit.infit))
      #expect((fit.standardizedOutfit ?? 9).magnitude < 3.5)
    }
    let other = ItemModel.logistic(LogisticItem(difficulty: 60))
    let certain = try #require(ResponseMatrix(rows: [[0], [0]]))
    #expect(try certain.itemMeanSquares(items: [other], thetas: [0, 0]) == [nil])
  }

  @Test("Residual correlations find a pair of items that depend on one another")
  func localDependence() throws {
    let responses = try LimitedInformationTests.simulated(Self.items, persons: 600, seed: 9)
    let doubled = try #require(
      ResponseMatrix(
        rows: (0..<600).map { person in
          (0..<8).map { item in responses[person, item == 4 && person % 3 > 0 ? 3 : item] }
        }))
    let correlations = try ResidualCorrelations(
      responses: doubled, items: Self.items, thetas: Array(repeating: 0, count: 600))
    let dependent = try #require(correlations[3, 4])
    for first in 0..<8 {
      #expect(correlations[first, first] == 1)
      for second in 0..<8 where first != second && Set([first, second]) != [3, 4] {
        #expect(try #require(correlations[first, second]) < dependent)
        #expect(correlations[first, second] == correlations[second, first])
      }
    }
    #expect(throws: ModelFitError.thetaCountDiffers(persons: 600, thetas: 1)) {
      try ResidualCorrelations(responses: doubled, items: Self.items, thetas: [0])
    }
  }

  @Test("A pair without two common answers has no residual correlation")
  func sparse() throws {
    let responses = try #require(
      ResponseMatrix(rows: [[1, nil, 1], [0, nil, 0], [1, 1, nil]]))
    let correlations = try ResidualCorrelations(
      responses: responses, items: Array(Self.items.prefix(3)), thetas: [0, 0.5, -0.5])
    #expect(correlations[0, 1] == nil)
    #expect(correlations[1, 2] == nil)
    #expect(correlations[0, 2] != nil)
  }
}
