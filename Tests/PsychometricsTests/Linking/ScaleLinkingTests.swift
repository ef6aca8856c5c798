import Foundation
import Psychometrics
import Testing

@Suite("Linking of scales")
struct ScaleLinkingTests {
  static let methods: [ScaleLinking.Method] = [.meanMean, .meanSigma, .haebara, .stockingLord]

  static let dichotomous = (0..<12).map { index -> ItemModel in
    let place = Double(index)
    let item = LogisticItem(
      discrimination: 0.6 + 0.1 * place, difficulty: place * 0.4 - 2.2,
      lowerAsymptote: index % 3 == 0 ? 0.2 : 0, upperAsymptote: index % 4 == 1 ? 0.95 : 1)
    return .logistic(item)
  }

  static let mixed: [ItemModel] = [
    .logistic(LogisticItem(discrimination: 1.3, difficulty: -0.7, scaling: 1.702)),
    .graded(GradedItem(discrimination: 1.6, thresholds: [-1.2, 0.1, 1.4])),
    .partialCredit(PartialCreditItem(discrimination: 0.8, steps: [-0.4, -0.9, 1.1])),
    .graded(GradedItem(discrimination: 0.9, thresholds: [-0.5, 0.8])),
  ]

  @Test(
    "An exact linear change of scale is found to rounding",
    arguments: methods, [dichotomous, mixed])
  func exact(method: ScaleLinking.Method, items: [ItemModel]) throws {
    for (slope, intercept) in [(1.0, 0.0), (1.25, -0.4), (0.6, 1.3), (1.9, 2)] {
      let transform = ScaleTransform(slope: slope, intercept: intercept)
      let target = items.map { $0.transformed(by: transform) }
      for direction in [ScaleLinking.Direction.target, .symmetric] {
        let link = try ScaleLinking(method: method, direction: direction).link(items, to: target)
        #expect(link.isConverged)
        #expect((link.transform.slope - slope).magnitude < 1e-8)
        #expect((link.transform.intercept - intercept).magnitude < 1e-8)
      }
    }
  }

  @Test("Curve methods link nominal items, moment methods name the item they cannot use")
  func nominal() throws {
    let item = try #require(
      NominalItem(slopes: [0, 0.7, 1.5], intercepts: [0, 0.4, -0.3]).map { ItemModel.nominal($0) })
    let items = [Self.dichotomous[3], item]
    let transform = ScaleTransform(slope: 1.3, intercept: 0.4)
    let target = items.map { $0.transformed(by: transform) }
    for method in [ScaleLinking.Method.haebara, .stockingLord] {
      let link = try ScaleLinking(method: method).link(items, to: target)
      #expect((link.transform.slope - 1.3).magnitude < 1e-8)
      #expect((link.transform.intercept - 0.4).magnitude < 1e-8)
    }
    #expect(throws: LinkingError.noDifficulty(item: 1)) {
      try ScaleLinking(method: .meanSigma).link(items, to: target)
    }
  }

  @Test("A transformed item has at the new theta the probabilities it had at the old one")
  func transformedItems() {
    let transform = ScaleTransform(slope: 1.4, intercept: -0.6)
    for item in Self.dichotomous + Self.mixed {
      let moved = item.transformed(by: transform)
      let back = moved.transformed(by: transform.inverse)
      for theta in stride(from: -3.0, through: 3, by: 0.75) {
        let old = item.probabilities(at: theta)
        let new = moved.probabilities(at: transform.theta(theta))
        let returned = back.probabilities(at: theta)
        for category in old.indices {
          #expect((old[category] - new[category]).magnitude < 1e-12)
          #expect((old[category] - returned[category]).magnitude < 1e-12)
        }
      }
    }
    let twice = transform.followed(by: transform.inverse)
    #expect((twice.slope - 1).magnitude < 1e-15)
    #expect(twice.intercept.magnitude < 1e-15)
  }

  @Test("Moment methods have their closed forms")
  func moments() throws {
    func items(_ parameters: [(Double, Double)]) -> [ItemModel] {
      parameters.map { .logistic(LogisticItem(discrimination: $0.0, difficulty: $0.1)) }
    }
    let source = items([(1, -1), (1.5, 0), (0.5, 1)])
    let target = items([(0.8, -1.5), (1, 0.3), (0.7, 2.1)])
    let sigma = try ScaleLinking(method: .meanSigma).link(source, to: target).transform
    // Difficulties: standard deviations 1 and 1.8 times a factor, means 0 and 0.3.
    #expect((sigma.slope - 1.8).magnitude < 1e-12)
    #expect((sigma.intercept - 0.3).magnitude < 1e-12)
    let mean = try ScaleLinking(method: .meanMean).link(source, to: target).transform
    #expect((mean.slope - 3 / 2.5).magnitude < 1e-12)
    #expect((mean.intercept - 0.3).magnitude < 1e-12)
  }

  @Test(
    "No transform nearby has a smaller criterion",
    arguments: [
      ScaleLinking.Method.haebara, .stockingLord,
    ])
  func minimum(method: ScaleLinking.Method) throws {
    var stream = RandomStream(seed: 5, purpose: "linking")
    let transform = ScaleTransform(slope: 1.2, intercept: 0.5)
    let target = Self.dichotomous.map { item in
      guard case .logistic(let item) = item.transformed(by: transform) else { return item }
      return .logistic(
        LogisticItem(
          discrimination: item.discrimination * exp(0.1 * stream.normal()),
          difficulty: item.difficulty + 0.15 * stream.normal(),
          lowerAsymptote: item.lowerAsymptote))
    }
    let link = try ScaleLinking(method: method).link(Self.dichotomous, to: target)
    #expect((link.transform.slope - 1.2).magnitude < 0.2)
    #expect((link.transform.intercept - 0.5).magnitude < 0.2)
    let least = try #require(link.criterion)
    func criterion(_ transform: ScaleTransform) -> Double {
      let moved = Self.dichotomous.map { $0.transformed(by: transform) }
      let nodes = Quadrature.standard.nodes
      let masses = Quadrature.standard.masses(of: .standardNormal) ?? []
      return zip(nodes, masses).reduce(0) { sum, node in
        let differences = zip(target, moved).map {
          $0.expectedScore(at: node.0) - $1.expectedScore(at: node.0)
        }
        let total = differences.reduce(0, +)
        return method == .stockingLord
          ? sum + node.1 * total * total
          : sum + node.1 * differences.reduce(0) { $0 + 2 * $1 * $1 }
      }
    }
    #expect((criterion(link.transform) - least).magnitude < 1e-12)
    for (a, b) in [(1e-3, 0.0), (-1e-3, 0), (0, 1e-3), (0, -1e-3)] {
      let near = ScaleTransform(
        slope: link.transform.slope + a, intercept: link.transform.intercept + b)
      #expect(criterion(near) > least)
    }
  }

  @Test("Items that do not match are refused")
  func refusals() {
    let items = Self.dichotomous
    let linking = ScaleLinking(method: .meanSigma)
    #expect(throws: LinkingError.itemCount(source: 12, target: 4)) {
      try linking.link(items, to: Self.mixed)
    }
    #expect(throws: LinkingError.noItems) { try linking.link([], to: []) }
    #expect(throws: LinkingError.categoryCount(item: 0, source: 2, target: 4)) {
      try linking.link([Self.mixed[0]], to: [Self.mixed[1]])
    }
    #expect(throws: LinkingError.noSpread) { try linking.link([items[0]], to: [items[1]]) }
    let infinite = ItemModel.logistic(LogisticItem(difficulty: .infinity))
    #expect(throws: LinkingError.parameter(item: 0)) {
      try linking.link([infinite], to: [items[0]])
    }
  }
}
