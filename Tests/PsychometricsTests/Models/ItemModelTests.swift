import Psychometrics
import Testing

@Suite("Item response models")
struct ItemModelTests {
  static let files = ["info_2pl_D17", "info_3pl", "info_grm", "info_gpcm"]

  @Test("Probabilities and information equal the reference values", arguments: files)
  func golden(name: String) throws {
    let file = try GoldenFile(name)
    let scaling = file["options"]["D"].number ?? 1
    let items = try file["items"].list.map { try ItemModel.golden($0, scaling: scaling) }
    for point in file["points"].list {
      let theta = try #require(point["theta"].number)
      var information = 0.0
      var score = 0.0
      for (index, item) in items.enumerated() {
        let expected = point["probabilities"][index].numbers
        for (a, b) in zip(item.probabilities(at: theta), expected) {
          #expect((a - b).magnitude < 1e-12)
        }
        let reference = try #require(point["item_information"][index].number)
        #expect((item.information(at: theta) - reference).magnitude < 1e-10)
        information += item.information(at: theta)
        score += item.expectedScore(at: theta)
      }
      #expect((information - (point["test_information"].number ?? .nan)).magnitude < 1e-9)
      #expect(
        (score - (point["test_characteristic_expected_score"].number ?? .nan)).magnitude < 1e-9)
    }
  }

  static let items: [ItemModel] = [
    .logistic(LogisticItem(difficulty: 0.3)),
    .logistic(
      LogisticItem(
        discrimination: 1.4, difficulty: -0.6, lowerAsymptote: 0.2, upperAsymptote: 0.97,
        scaling: 1.702)),
    .graded(GradedItem(discrimination: 1.3, thresholds: [-1.5, 0, 0.4, 2])),
    .partialCredit(PartialCreditItem(discrimination: 0.8, steps: [-0.5, -0.9, 0.7, 1.5])),
    .partialCredit(PartialCreditItem(location: 0.5, thresholds: [-1, 0.2, 0.8])),
    NominalItem(slopes: [0, 1.2, 0.5, -0.4], intercepts: [0, 0.3, -0.7, 0.2]).map {
      .nominal($0)
    },
  ].compactMap { $0 }

  @Test("Probabilities sum to one and derivatives to nothing", arguments: items)
  func sums(item: ItemModel) {
    for theta in stride(from: -8.0, through: 8, by: 0.5) {
      let curves = item.curves(at: theta)
      #expect(curves.count == item.categoryCount)
      #expect((curves.reduce(0) { $0 + $1.probability } - 1).magnitude < 1e-14)
      #expect(curves.reduce(0) { $0 + $1.slope }.magnitude < 1e-14)
      #expect(curves.reduce(0) { $0 + $1.curvature }.magnitude < 1e-14)
    }
  }

  @Test("Derivatives are those of the probabilities", arguments: items)
  func derivatives(item: ItemModel) {
    let h = 1e-5
    for theta in [-2.1, -0.4, 0.9, 2.7] {
      let low = item.curves(at: theta - h)
      let high = item.curves(at: theta + h)
      for (category, curve) in item.curves(at: theta).enumerated() {
        let slope = (high[category].probability - low[category].probability) / (2 * h)
        let curvature = (high[category].slope - low[category].slope) / (2 * h)
        #expect((curve.slope - slope).magnitude < 1e-9)
        #expect((curve.curvature - curvature).magnitude < 1e-9)
      }
    }
  }

  @Test("Information is minus the expected second derivative", arguments: items)
  func expectation(item: ItemModel) {
    for theta in [-2.1, -0.4, 0.9, 2.7] {
      var expected = 0.0
      for (category, probability) in item.probabilities(at: theta).enumerated() {
        expected += probability * item.observedInformation(of: category, at: theta)
      }
      #expect((item.information(at: theta) - expected).magnitude < 1e-12)
    }
  }
}
