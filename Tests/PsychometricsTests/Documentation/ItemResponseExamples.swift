import Psychometrics
import Testing

@Suite("Examples on the pages about models and theta")
struct ItemResponseExamples {
  @Test("Item response models")
  func models() {
    let item = ItemModel.logistic(LogisticItem(discrimination: 1.2, difficulty: 0.4))
    let probabilities = item.probabilities(at: 0)  // 0.618 and 0.382
    let information = item.information(at: 0)  // 0.340

    let graded = GradedItem(discrimination: 1.5, thresholds: [-1, 0.2, 1.1])
    let form = [item, .graded(graded)]
    let error = form.conditionalStandardError(at: 0)  // 0.989
    let scores = form.sumScoreProbabilities(at: 0)  // of the sums 0 to 4

    expect(probabilities, [0.618, 0.382])
    expect(information, 0.340)
    expect(error, 0.989)
    expect(scores.reduce(0, +), 1)
    #expect(scores.count == 5)
  }

  static let items = [-1.0, 0, 1].map { ItemModel.logistic(LogisticItem(difficulty: $0)) }

  @Test("Ability estimation of one person")
  func estimation() throws {
    let items = [-1.0, 0, 1].map { ItemModel.logistic(LogisticItem(difficulty: $0)) }
    let estimator = AbilityEstimator(method: .expectedAPosteriori)
    let estimate = try estimator.estimate([1, 1, 0], items: items)
    let theta = estimate.theta  // 0.315
    let error = estimate.standardError  // 0.796, the root of the posterior variance

    let bounded = AbilityEstimator(method: .maximumLikelihood, bounds: .clamped(-4...4))
    let perfect = try bounded.estimate([1, 1, 1], items: items)
    let position = perfect.position  // .upperBound: theta is 4

    expect(theta, 0.315)
    expect(error, 0.796)
    #expect(position == .upperBound)
    #expect(perfect.theta == 4)
  }

  @Test("Ability estimation of many persons, and by sum scores")
  func batch() throws {
    let (items, estimator) = (Self.items, AbilityEstimator(method: .expectedAPosteriori))
    let rows: [[Int?]] = [[1, 1, 0], [1, 0, nil]]
    guard let responses = ResponseMatrix(rows: rows) else { return }
    let batch = try BatchEstimator(estimator, items: items)
    let thetas = try batch.estimate(responses).thetas

    let table = SumScoreTable(items: items)
    let row = table?.row(score: 2)  // theta 0.315 with its error and share of persons

    expect(thetas[0], 0.315)
    #expect(thetas.count == 2)
    expect(row?.theta, 0.315)
  }

  @Test("Linking")
  func linking() throws {
    let anchorsInBank = SimulatedAnswers.twoParameter(6)
    let shift = ScaleTransform(slope: 1.25, intercept: -0.5)
    let newForm = (anchorsInBank + SimulatedAnswers.graded(3)).map {
      $0.transformed(by: shift.inverse)
    }
    let anchorsInNewForm = Array(newForm.prefix(6))
    let linking = ScaleLinking(method: .stockingLord)
    let link = try linking.link(anchorsInNewForm, to: anchorsInBank)
    let items = newForm.map { $0.transformed(by: link.transform) }
    let theta = link.transform.theta(0.5)  // a theta of the new form on the bank's scale

    expect(link.transform.slope, 1.25)
    expect(link.transform.intercept, -0.5)
    expect(theta, 0.125)
    #expect(items.count == newForm.count)
    #expect(link.isConverged)
  }
}
